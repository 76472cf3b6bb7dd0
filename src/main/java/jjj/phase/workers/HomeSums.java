package jjj.phase.workers;

import jjj.world.Geography;

/**
 * S_g for every (work zone or none, home type, government from which the post can be reached), made once a month.
 *
 * <p>Tenure rules leave only sixteen different sums of a (work zone, government): weight of housing cost 2 × child 2 ×
 * owner 2 × may buy 2. They are added up side by side in one pass over the homes in reach and then handed out to the 32
 * home types; governments out of reach have no entry, so that a person's sum runs over a few governments instead of all.
 * Reason and gain: docs/decisions/17-speed.md.
 */
final class HomeSums {
    private static final int VARIANTS = HomeTable.VARIANTS;
    private static final int TYPES = PeopleTypes.HOME_TYPES;

    private final HomeTable homes;
    private final CommuteTable commutes;
    private final int rows;
    private final int governments;
    private final double exponent;
    private final int[] start;
    private final int[] government;
    private final int[] entryOf;
    private final double[] sums;
    private final double[] variants = new double[VARIANTS];
    private final int[][] variantsOf;
    /** A bit for each variant. */
    private final int[] inUse;

    HomeSums(Nests nests, Geography geography, HomeTable homes, CommuteTable commutes) {
        this.homes = homes;
        this.commutes = commutes;
        this.rows = geography.zoneCount() + 1;
        this.governments = geography.governmentCount();
        this.exponent = nests.zone() / nests.government();
        this.start = new int[rows + 1];
        this.government = new int[rows * governments];
        this.entryOf = new int[rows * governments];
        this.sums = new double[rows * governments * TYPES];
        this.variantsOf = new int[governments][TYPES];
        this.inUse = new int[governments];
    }

    /** Makes all sums from the weights of the month. */
    void refresh() {
        int entry = 0;
        for (int row = 0; row < rows; row++) {
            start[row] = entry;
            for (int reached = 0; reached < governments; reached++) {
                boolean reachable = commutes.from(row, reached) < commutes.until(row, reached);
                entryOf[row * governments + reached] = reachable ? entry : -1;
                if (reachable) {
                    government[entry++] = reached;
                }
            }
        }
        start[rows] = entry;
        for (int of = 0; of < governments; of++) {
            variants(of);
        }
        for (int row = 0; row < rows; row++) {
            for (int place = start[row]; place < start[row + 1]; place++) {
                homes.addUp(row, government[place], variants);
                handOut(row, place);
            }
        }
    }

    /** Which variant each type is, and which variants there are: where everybody may buy, or nobody, it is half of them. */
    private void variants(int of) {
        inUse[of] = 0;
        for (int type = 0; type < TYPES; type++) {
            variantsOf[of][type] = homes.variant(type, of);
            inUse[of] |= 1 << variantsOf[of][type];
        }
    }

    private void handOut(int row, int place) {
        int count = start[row + 1] - start[row];
        int first = start[row] * TYPES + place - start[row];
        for (int left = inUse[government[place]]; left != 0; left &= left - 1) {
            int variant = Integer.numberOfTrailingZeros(left);
            variants[variant] = Elementary.pow(variants[variant], exponent);
        }
        int[] variantOf = variantsOf[government[place]];
        for (int type = 0; type < TYPES; type++) {
            sums[first + type * count] = variants[variantOf[type]];
        }
    }

    /** First entry of a work zone: its governments stand from here to {@link #until}. */
    int from(int row) {
        return start[row];
    }

    /** The entry after the last of a work zone. */
    int until(int row) {
        return start[row + 1];
    }

    /** Government of an entry. */
    int governmentAt(int entry) {
        return government[entry];
    }

    /** What to add to an entry of a work zone to find the sum of a home type with {@link #at}. */
    int offset(int row, int homeType) {
        return start[row] * (TYPES - 1) + homeType * (start[row + 1] - start[row]);
    }

    /** S_g at an entry plus {@link #offset}. */
    double at(int place) {
        return sums[place];
    }

    /** S_g; 0 where no home is in reach. */
    double of(int row, int homeType, int ofGovernment) {
        int entry = entryOf[row * governments + ofGovernment];
        return entry < 0 ? 0 : sums[entry + offset(row, homeType)];
    }
}
