package jjj.phase.workers;

import jjj.world.Province;
import jjj.world.SkilledWorkers;

/**
 * Types by which values are tabulated. For homes: weight of housing cost 2 × child 2 × owner 2 × right to buy 4 = 32. For
 * hukou: kind of hukou 3 × class 3 × child 2 × age band 3 = 54.
 */
final class PeopleTypes {
    /** Home types. */
    static final int HOME_TYPES = 32;
    /** Rights to buy: 0 long insured, otherwise 1 + kind of hukou. */
    static final int RIGHTS = 4;
    /** Hukou types. */
    static final int HUKOU_TYPES = 54;

    private static final Province[] PROVINCES = Province.values();
    private static final int PRICED_OUT = SkilledWorkers.TasteClass.PRICED_OUT.ordinal();
    private static final int CLASSES = 3;
    private static final int BANDS = 3;

    private PeopleTypes() {}

    /** Type for homes. */
    static int home(int tasteClass, boolean child, boolean owner, int right) {
        int dear = tasteClass == PRICED_OUT ? 4 : 0;
        return (dear + (child ? 2 : 0) + (owner ? 1 : 0)) * RIGHTS + right;
    }

    /** Whether a home type is of the priced-out class. */
    static boolean pricedOut(int homeType) {
        return homeType / RIGHTS >= 4;
    }

    /** Whether a home type has a child of school age. */
    static boolean child(int homeType) {
        return (homeType / RIGHTS & 2) != 0;
    }

    /** Whether a home type owns the home left. */
    static boolean owner(int homeType) {
        return (homeType / RIGHTS & 1) != 0;
    }

    /** Right to buy of a home type. */
    static int right(int homeType) {
        return homeType % RIGHTS;
    }

    /** Type for the hukou part. */
    static int hukou(int hukouKind, int tasteClass, boolean child, int band) {
        return ((hukouKind * CLASSES + tasteClass) * 2 + (child ? 1 : 0)) * BANDS + band;
    }

    /** Kind of hukou (ordinal of a province) of a hukou type. */
    static Province province(int hukouType) {
        return PROVINCES[hukouType / (CLASSES * 2 * BANDS)];
    }

    /** Class of a hukou type. */
    static int tasteClass(int hukouType) {
        return hukouType / (2 * BANDS) % CLASSES;
    }

    /** Whether a hukou type has a child of school age. */
    static boolean childOf(int hukouType) {
        return hukouType / BANDS % 2 != 0;
    }

    /** Age band of a hukou type. */
    static int band(int hukouType) {
        return hukouType % BANDS;
    }
}
