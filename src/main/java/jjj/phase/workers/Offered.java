package jjj.phase.workers;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.Geography;
import jjj.world.SkilledWorkers;

/**
 * The posts offered to the person looked at, and what they are worth to her with the present home and with another.
 *
 * <pre>
 *   I_post    = ρ_g ln Σ_g ( Σ_{j in g} e^{U_j/ρ_z} )^{ρ_z/ρ_g}
 *   I_both    = ln Σ_j e^{I_home(W_j)}
 * </pre>
 *
 * The weights of the sums are kept: the choice among the same alternatives draws from them. Source: docs/ODD.md 7.6.
 */
final class Offered {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Situation situation;
    private final Tastes tastes;
    private final Nests nests;
    private final Geography geography;
    private final int kinds;
    private final double graduateLocalOffers;
    private final Prospects prospects;
    private final Person person;
    private final int[] slot;
    private final double[] postWeight;
    private final double[] bothValue;
    private final double[] bothWeight;
    /** Governments of the offers, and the sums of their offers' weights while they are added up. */
    private final int[] group;

    private final double[] groupSum;
    private final double groupExponent;
    private final double[] groupWeight;
    private int count;

    Offered(Situation situation, Prospects prospects) {
        this.situation = situation;
        this.tastes = situation.parameters.tastes();
        this.nests = situation.parameters.nests();
        this.geography = situation.geography;
        this.kinds = situation.kinds;
        this.graduateLocalOffers = situation.parameters.occasions().graduateLocalOffers();
        this.prospects = prospects;
        this.person = prospects.person;
        int most = situation.parameters.occasions().offers();
        this.slot = new int[most];
        this.postWeight = new double[most];
        this.bothValue = new double[most];
        this.bothWeight = new double[most];
        this.group = new int[most];
        this.groupSum = new double[geography.governmentCount()];
        this.groupExponent = nests.zone() / nests.government();
        this.groupWeight = new double[geography.governmentCount()];
    }

    /** Draws offers for the person looked at and values them. */
    void weigh(SkilledWorkers workers, Draws draws, int month) {
        draw(workers, draws, month);
        weighHomes();
        weighPosts();
    }

    /** Values the offers drawn with the present home. */
    void weighPosts() {
        prospects.branch[Prospects.POST] = count > 0 ? post() : NEVER;
    }

    /** Values the offers drawn with another home. */
    void weighHomes() {
        prospects.branch[Prospects.BOTH] = count > 0 ? both() : NEVER;
    }

    /** Draws offers for the person looked at, if she holds a post or looks for one. */
    void draw(SkilledWorkers workers, Draws draws, int month) {
        count = 0;
        if (!person.seeker && !person.hasPost()) {
            return;
        }
        int present = person.hasPost() ? person.workZone * kinds + workers.kind(person.worker) : Offers.NONE;
        long key = draws.key(person.id, month, Stream.OFFER);
        for (int number = 0; number < slot.length; number++) {
            int drawn = situation.offers.draw(key, number, anchor(workers, draws, month, number));
            if (drawn != Offers.NONE && drawn != present) {
                slot[count++] = drawn;
            }
        }
    }

    private int anchor(SkilledWorkers workers, Draws draws, int month, int number) {
        int study = workers.study(person.worker);
        if (person.graduate && draws.uniform(person.id, month, Stream.PLACE, number) < graduateLocalOffers) {
            return study;
        }
        return switch (number % 3) {
            case 0 -> person.hasPost() ? person.workZone : person.homeZone;
            case 1 -> person.homeZone;
            default -> study == SkilledWorkers.NOWHERE ? person.homeZone : study;
        };
    }

    private double post() {
        double inertia = person.seeker ? situation.constants().stay() : 0;
        double best = NEVER;
        for (int number = 0; number < count; number++) {
            postWeight[number] = inertia + prospects.here + value(slot[number]);
            best = Math.max(best, postWeight[number]);
        }
        if (best == NEVER) {
            return NEVER;
        }
        int groupCount = 0;
        for (int number = 0; number < count; number++) {
            int government = government(number);
            double weight = Elementary.exp((postWeight[number] - best) / nests.zone());
            if (weight > 0 && groupSum[government] == 0) {
                group[groupCount++] = government;
            }
            groupWeight[government] = 0;
            postWeight[number] = weight;
            groupSum[government] += weight;
        }
        double sum = 0;
        for (int place = 0; place < groupCount; place++) {
            int government = group[place];
            groupWeight[government] = Elementary.pow(groupSum[government], groupExponent);
            groupSum[government] = 0;
            sum += groupWeight[government];
        }
        return best + nests.government() * Elementary.log(sum);
    }

    private double both() {
        double best = NEVER;
        for (int number = 0; number < count; number++) {
            bothValue[number] =
                    situation.wageValue(slot[number], person.tasteClass) + prospects.homeValue(slot[number] / kinds);
            best = Math.max(best, bothValue[number]);
        }
        if (best == NEVER) {
            return NEVER;
        }
        double sum = 0;
        for (int number = 0; number < count; number++) {
            bothWeight[number] = Elementary.exp(bothValue[number] - best);
            sum += bothWeight[number];
        }
        return best + Elementary.log(sum);
    }

    /** Value of a post from the present home, beside what the home is worth. */
    private double value(int slotOffered) {
        int zone = slotOffered / kinds;
        double across = geography.governmentOf(zone) == person.homeGovernment
                ? 0
                : situation.constants().across();
        return situation.wageValue(slotOffered, person.tasteClass)
                + situation.commutes.daily(person.homeZone, zone)
                + across;
    }

    /**
     * Probability that the person taken up, were she looking for a post, would take an offered one; after {@link #weigh}.
     *
     * @param elsewhere only posts under another government than that of the home
     */
    double wouldTake(boolean elsewhere) {
        double without = tastes.wage()
                * Elementary.log(tastes.withoutPostIncomeShare() * situation.commutes.meanWage(person.homeZone));
        double all = 1;
        double counted = 0;
        for (int number = 0; number < count; number++) {
            double weight = Elementary.exp(value(slot[number]) - without);
            all += weight;
            counted += elsewhere && government(number) == person.homeGovernment ? 0 : weight;
        }
        return counted / all;
    }

    /** How many posts are offered. */
    int count() {
        return count;
    }

    /** An offered post. */
    int slot(int number) {
        return slot[number];
    }

    /** Government of an offered post. */
    int government(int number) {
        return geography.governmentOf(slot[number] / kinds);
    }

    /** e^{U/ρ_z} of an offered post from the present home, but for a factor that all have. */
    double postWeight(int number) {
        return postWeight[number];
    }

    /** e^{I/ρ_g} of the offered posts of a government, but for a factor that all have. */
    double groupWeight(int government) {
        return groupWeight[government];
    }

    /** e^{I_home} of an offered post, but for a factor that all have. */
    double bothWeight(int number) {
        return bothWeight[number];
    }

    /** I_home of an offered post, utils. */
    double bothValue(int number) {
        return bothValue[number];
    }
}
