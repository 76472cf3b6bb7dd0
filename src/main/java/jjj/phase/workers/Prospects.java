package jjj.phase.workers;

import jjj.world.SkilledWorkers;

/**
 * What one person may do this month, and the values of it: stay, another home, another post, both, or leave the region.
 * Holds the person under consideration and nothing else; one instance serves many people, one after another.
 *
 * <pre>
 *   I_home(W) = ρ_g ln Σ_g F_g S_g(type, W) + β_w ln w          F_g = hukou · e^{(ξ_g − M + bonus)/ρ_g}
 * </pre>
 *
 * I_post and I_both: {@link Offered}. Source: docs/ODD.md 7.6.
 */
final class Prospects {
    /** The alternatives of level one beside staying. */
    static final int HOME = 0;

    static final int POST = 1;
    static final int BOTH = 2;
    static final int LEAVE = 3;
    static final int BRANCHES = 4;

    private static final double ROUNDING = 1e-9;

    private final Situation situation;
    private final Tastes tastes;
    private final Nests nests;
    private final int governments;
    private final CommuteTable commutes;
    private final HomeTable homes;
    private final HukouTable hukous;
    private final MoveFactors moves;
    private final OfferBounds bounds;
    private final double[] factor;

    /** The person under consideration. */
    final Person person;

    /** Value of the present home, utils. */
    double here;

    /** Value of staying as is, utils. */
    double stay;

    /** Bound of e^{I_post − value of staying}. */
    private double postAtMost;

    /** Values of the alternatives, utils. */
    final double[] branch = new double[BRANCHES];
    /** e^{value − value of staying} of the alternatives, after {@link #probabilityOfStaying}. */
    final double[] weight = new double[BRANCHES];

    Prospects(Situation situation) {
        this.situation = situation;
        this.tastes = situation.parameters.tastes();
        this.nests = situation.parameters.nests();
        this.governments = situation.geography.governmentCount();
        this.commutes = situation.commutes;
        this.homes = situation.homes;
        this.hukous = situation.hukous;
        this.moves = situation.moves;
        this.bounds = situation.bounds;
        this.person = new Person(situation);
        this.factor = new double[governments];
    }

    /** Takes up a person without valuing anything yet. */
    void take(SkilledWorkers workers, int index, int month) {
        person.take(workers, index, month);
    }

    /** Takes up a person and values what needs no offer: staying, another home, leaving. */
    void look(SkilledWorkers workers, int index, int month) {
        person.take(workers, index, month);
        int study = person.graduate ? situation.geography.governmentOf(workers.study(index)) : -1;
        factors(study);
        here = here(workers, study);
        stay = situation.constants().stay() + person.incomeValue + here;
        if (person.hasPost()) {
            stay += commutes.value(person.homeZone, person.workZone, person.tasteClass, person.child);
        }
        branch[HOME] = person.incomeValue + homeValue(commutes.row(person.workZone));
        branch[LEAVE] = leaveValue();
    }

    /**
     * Whether the person looked at stays whatever is offered. Never true when {@link #probabilityOfStaying} were at most
     * {@code uniform}: the bounds of {@link OfferBounds} hold, and a margin covers rounding.
     */
    boolean surelyStays(double uniform) {
        if (person.seeker) {
            return false;
        }
        double others = Elementary.exp(branch[HOME] - stay) + Elementary.exp(branch[LEAVE] - stay);
        postAtMost = 0;
        if (person.hasPost()) {
            postAtMost = Elementary.exp(here + bounds.post(person) - stay);
            others += postAtMost + Elementary.exp(bounds.both(person, factor) - stay);
        }
        return uniform * (1 + others) < 1 - ROUNDING;
    }

    /**
     * The same when it is known what posts with another home are worth, and not yet what they are worth with the present
     * one; after {@link #surelyStays}.
     */
    boolean staysWithWorthOfHomes(double uniform) {
        if (!person.hasPost()) {
            return false;
        }
        double others = Elementary.exp(branch[HOME] - stay)
                + Elementary.exp(branch[LEAVE] - stay)
                + Elementary.exp(branch[BOTH] - stay)
                + postAtMost;
        return uniform * (1 + others) < 1 - ROUNDING;
    }

    /** Probability of staying as is, after {@link Offered#weigh}. */
    double probabilityOfStaying() {
        double others = 0;
        for (int alternative = 0; alternative < BRANCHES; alternative++) {
            weight[alternative] = Elementary.exp(branch[alternative] - stay);
            others += weight[alternative];
        }
        return 1 / (1 + others);
    }

    private void factors(int studyGovernment) {
        double away = situation.awayFactor() * moves.ties(person);
        int from = moves.from(person.homeGovernment);
        int type = hukous.from(person.hukouType);
        for (int government = 0; government < governments; government++) {
            factor[government] = situation.constantFactor(government)
                    * (away * moves.way(from + government))
                    * hukous.factor(type + government);
        }
        int home = person.homeGovernment;
        factor[home] = situation.constantFactor(home) * (home == person.hukou ? 1 : hukous.factor(type + home));
        if (person.hukou < governments && person.hukou != home) {
            factor[person.hukou] = situation.constantFactor(person.hukou) * (away * moves.way(from + person.hukou));
        }
        for (int government = 0; studyGovernment >= 0 && government < governments; government++) {
            factor[government] *= Elementary.exp(graduateBonus(studyGovernment, government) / nests.government());
        }
    }

    private double graduateBonus(int studyGovernment, int government) {
        return (government == studyGovernment ? tastes.graduateStudyBonus() : 0)
                + (government == person.hukou ? tastes.graduateHomeBonus() : 0);
    }

    /** Value of the present home of the person taken up, without wage, commuting and the constant of the government. */
    double presentHome(SkilledWorkers workers) {
        return here(workers, -1) - situation.constant(person.homeGovernment);
    }

    private double here(SkilledWorkers workers, int studyGovernment) {
        boolean state = workers.tenure(person.worker) >= SkilledWorkers.Tenure.STATE_HOME.ordinal();
        double value = situation.constant(person.homeGovernment)
                + homes.common(person.homeZone, person.child)
                + homes.livingCost(person.homeZone, state, PeopleTypes.pricedOut(person.homeType))
                + hukous.access(workers, person.worker, person.homeGovernment, person.child);
        return studyGovernment >= 0 ? value + graduateBonus(studyGovernment, person.homeGovernment) : value;
    }

    private double leaveValue() {
        double ties = situation.parameters.moveCost().ties(person.owner, person.child, person.tasteClass);
        return situation.constants().leave()
                + situation.constant(person.homeGovernment)
                + situation.outside.value(person)
                - ties;
    }

    /** I_home at a work zone (row of the commute table), without the wage. */
    double homeValue(int workRow) {
        HomeSums sums = homes.sums();
        int workGovernment = situation.governmentOfRow(workRow);
        int until = sums.until(workRow);
        int offset = sums.offset(workRow, person.homeType);
        double sum = 0;
        for (int entry = sums.from(workRow); entry < until; entry++) {
            sum += factor[sums.governmentAt(entry)] * sums.at(entry + offset);
        }
        if (workGovernment >= 0) {
            double near = factor[workGovernment] * sums.of(workRow, person.homeType, workGovernment);
            sum = near + situation.acrossFactor() * (sum - near);
        }
        return nests.government() * Elementary.log(sum);
    }

    /** F_g S_g of a government for a work zone: e^{I_g/ρ_g}, the weight of that government. */
    double governmentWeight(int government, int workRow) {
        int workGovernment = situation.governmentOfRow(workRow);
        double apart = workGovernment < 0 || workGovernment == government ? 1 : situation.acrossFactor();
        return apart * factor[government] * homes.sums().of(workRow, person.homeType, government);
    }
}
