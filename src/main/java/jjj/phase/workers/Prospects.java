package jjj.phase.workers;

import java.util.Arrays;
import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.Geography;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * What one person may do this month, and the values of it: stay, another home, another post, both, or leave the region.
 * Holds the person under consideration and nothing else; one instance serves all people of a run, one after another.
 *
 * <pre>
 *   I_home(W) = ρ_g ln Σ_g F_g S_g(type, W) + β_w ln w          F_g = hukou · e^{(ξ_g − M + bonus)/ρ_g}
 *   I_post    = ρ_g ln Σ_g ( Σ_{j in g} e^{U_j/ρ_z} )^{ρ_z/ρ_g}
 *   I_both    = ln Σ_j e^{I_home(W_j)}
 * </pre>
 *
 * Source: docs/ODD.md 7.6.
 */
final class Prospects {
    /** The alternatives of level one beside staying. */
    static final int HOME = 0;

    static final int POST = 1;
    static final int BOTH = 2;
    static final int LEAVE = 3;
    static final int BRANCHES = 4;

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double ROUNDING = 1e-9;

    private final WorkersParameters parameters;
    private final Tastes tastes;
    private final Nests nests;
    private final Geography geography;
    private final int governments;
    private final CommuteTable commutes;
    private final HomeTable homes;
    private final HukouTable hukous;
    private final Offers offers;
    private final MoveFactors moves;
    private final Outside outside;
    private final LogWages wages;
    private final OfferBounds bounds;
    private final double[] constantFactor;
    private final double[] constant;
    private final int kinds;
    private Constants constants = Constants.NONE;
    private double awayFactor = 1;
    private double acrossFactor = 1;

    /** The person under consideration. */
    final Person person;

    /** Value of the present home, utils. */
    double here;

    /** Value of staying as is, utils. */
    double stay;

    int offered;
    final int[] offerSlot;
    final double[] postValue;
    final double[] bothValue;
    final double[] factor;
    final double[] branch = new double[BRANCHES];
    private final double[] groups;
    private double postBest;

    Prospects(
            WorkersParameters parameters,
            World world,
            CommuteTable commutes,
            HomeTable homes,
            HukouTable hukous,
            Offers offers) {
        this.parameters = parameters;
        this.tastes = parameters.tastes();
        this.nests = parameters.nests();
        this.geography = world.geography();
        this.governments = geography.governmentCount();
        this.commutes = commutes;
        this.homes = homes;
        this.hukous = hukous;
        this.offers = offers;
        this.kinds = world.posts().kinds();
        this.moves = new MoveFactors(parameters, geography);
        this.outside = new Outside(parameters, world);
        this.wages = new LogWages(world);
        this.bounds = new OfferBounds(parameters, geography, kinds, commutes, homes, offers);
        this.person = new Person(parameters, world, commutes, homes, hukous, wages);
        this.constantFactor = new double[governments];
        this.constant = new double[governments];
        this.factor = new double[governments];
        this.groups = new double[governments];
        int most = parameters.occasions().offers();
        this.offerSlot = new int[most];
        this.postValue = new double[most];
        this.bothValue = new double[most];
    }

    /** Sets the constants of ordinary choices. */
    void setConstants(Constants found) {
        constants = found;
        awayFactor = Elementary.exp(found.away() / nests.government());
        acrossFactor = Elementary.exp(found.across() / nests.government());
    }

    /** Takes over wages, vacancies, the constants of governments and what leaving is worth this month. */
    void refresh(World world) {
        wages.refresh(world);
        moves.refresh(world.rules(), commutes);
        bounds.refresh(wages, constants.across());
        outside.refresh(world);
        for (int government = 0; government < governments; government++) {
            setGovernmentConstant(government, world.services().amenityConstant(government));
        }
    }

    private void setGovernmentConstant(int government, double utils) {
        constant[government] = utils;
        constantFactor[government] = Elementary.exp(utils / nests.government());
    }

    /** Values of all alternatives of a person; see the fields. */
    void consider(SkilledWorkers workers, int index, Draws draws, int month) {
        look(workers, index, month);
        weighOffers(workers, draws, month);
    }

    /** Takes up a person and values what needs no offer: staying, another home, leaving. */
    void look(SkilledWorkers workers, int index, int month) {
        person.take(workers, index, month);
        int study = person.graduate ? geography.governmentOf(workers.study(index)) : -1;
        factors(study);
        here = here(workers, study);
        stay = constants.stay() + person.incomeValue + here;
        if (person.hasPost()) {
            stay += commutes.value(person.homeZone, person.workZone, person.tasteClass, person.child);
        }
        branch[HOME] = person.incomeValue + homeValue(commutes.row(person.workZone));
        branch[LEAVE] = leaveValue();
    }

    /** Draws offers for the person looked at and values them. */
    void weighOffers(SkilledWorkers workers, Draws draws, int month) {
        offer(workers, draws, month);
        branch[POST] = postBranch();
        branch[BOTH] = bothBranch();
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
        if (person.hasPost()) {
            others += Elementary.exp(here + bounds.post(person) - stay);
            others += Elementary.exp(bounds.both(person, factor) - stay);
        }
        return uniform * (1 + others) < 1 - ROUNDING;
    }

    private void factors(int studyGovernment) {
        double away = awayFactor * moves.ties(person);
        int from = moves.from(person.homeGovernment);
        int type = hukous.from(person.hukouType);
        for (int government = 0; government < governments; government++) {
            factor[government] = constantFactor[government]
                    * (away * moves.way(from + government))
                    * hukous.factor(type + government);
        }
        int home = person.homeGovernment;
        factor[home] = constantFactor[home] * (home == person.hukou ? 1 : hukous.factor(type + home));
        if (person.hukou < governments && person.hukou != home) {
            factor[person.hukou] = constantFactor[person.hukou] * (away * moves.way(from + person.hukou));
        }
        for (int government = 0; studyGovernment >= 0 && government < governments; government++) {
            factor[government] *= Elementary.exp(graduateBonus(studyGovernment, government) / nests.government());
        }
    }

    private double graduateBonus(int studyGovernment, int government) {
        return (government == studyGovernment ? tastes.graduateStudyBonus() : 0)
                + (government == person.hukou ? tastes.graduateHomeBonus() : 0);
    }

    /** Takes up a person without valuing anything yet. */
    void take(SkilledWorkers workers, int index, int month) {
        person.take(workers, index, month);
    }

    /** Value of the present home of the person taken up, without wage, commuting and the constant of the government. */
    double presentHome(SkilledWorkers workers) {
        return here(workers, -1) - constant[person.homeGovernment];
    }

    private double here(SkilledWorkers workers, int studyGovernment) {
        boolean state = workers.tenure(person.worker) >= SkilledWorkers.Tenure.STATE_HOME.ordinal();
        double value = constant[person.homeGovernment]
                + homes.common(person.homeZone, person.child)
                + homes.livingCost(person.homeZone, state, PeopleTypes.pricedOut(person.homeType))
                + hukous.access(workers, person.worker, person.homeGovernment, person.child);
        return studyGovernment >= 0 ? value + graduateBonus(studyGovernment, person.homeGovernment) : value;
    }

    private double leaveValue() {
        double ties = parameters.moveCost().ties(person.owner, person.child, person.tasteClass);
        return constants.leave() + constant[person.homeGovernment] + outside.value(person) - ties;
    }

    private int workGovernment(int workRow) {
        return workRow < geography.zoneCount() ? geography.governmentOf(workRow) : -1;
    }

    /** I_home at a work zone (row of the commute table), without the wage. */
    private double homeValue(int workRow) {
        HomeSums sums = homes.sums();
        int workGovernment = workGovernment(workRow);
        int until = sums.until(workRow);
        int offset = sums.offset(workRow, person.homeType);
        double sum = 0;
        double near = 0;
        for (int entry = sums.from(workRow); entry < until; entry++) {
            int government = sums.governmentAt(entry);
            double weight = factor[government] * sums.at(entry + offset);
            sum += weight;
            near = government == workGovernment ? weight : near;
        }
        if (workGovernment >= 0) {
            sum = near + acrossFactor * (sum - near);
        }
        return nests.government() * Elementary.log(sum);
    }

    private void offer(SkilledWorkers workers, Draws draws, int month) {
        offered = 0;
        if (!person.seeker && !person.hasPost()) {
            return;
        }
        long key = draws.key(person.id, month, Stream.OFFER);
        for (int number = 0; number < offerSlot.length; number++) {
            int slot = offers.draw(key, number, anchor(workers, draws, month, number));
            boolean present = slot == Offers.NONE
                    || person.hasPost() && slot == person.workZone * kinds + workers.kind(person.worker);
            if (!present) {
                offerSlot[offered++] = slot;
            }
        }
    }

    private int anchor(SkilledWorkers workers, Draws draws, int month, int number) {
        int study = workers.study(person.worker);
        if (person.graduate
                && draws.uniform(person.id, month, Stream.PLACE, number)
                        < parameters.occasions().graduateLocalOffers()) {
            return study;
        }
        return switch (number % 3) {
            case 0 -> person.hasPost() ? person.workZone : person.homeZone;
            case 1 -> person.homeZone;
            default -> study == SkilledWorkers.NOWHERE ? person.homeZone : study;
        };
    }

    private double postBranch() {
        if (offered == 0) {
            return NEVER;
        }
        double best = NEVER;
        for (int number = 0; number < offered; number++) {
            int zone = offerSlot[number] / kinds;
            double inertia = person.seeker ? constants.stay() : 0;
            postValue[number] = inertia + here + offerValue(offerSlot[number], zone);
            best = Math.max(best, postValue[number]);
        }
        if (best == NEVER) {
            return NEVER;
        }
        postBest = best;
        Arrays.fill(groups, 0);
        for (int number = 0; number < offered; number++) {
            int government = geography.governmentOf(offerSlot[number] / kinds);
            groups[government] += Elementary.exp((postValue[number] - best) / nests.zone());
        }
        double sum = 0;
        for (int government = 0; government < governments; government++) {
            if (groups[government] > 0) {
                sum += Elementary.pow(groups[government], nests.zone() / nests.government());
            }
        }
        return best + nests.government() * Elementary.log(sum);
    }

    /** I of the offered posts of a government, from which one may take a constant; after {@link #consider}. */
    double postInclusive(int government) {
        return postBest + nests.zone() * Elementary.log(groups[government]);
    }

    /** Value of a post from the present home, beside what the home is worth. */
    private double offerValue(int slot, int zone) {
        return wageValue(slot) + commutes.daily(person.homeZone, zone) + across(geography.governmentOf(zone));
    }

    /**
     * Probability that the person taken up, were she looking for a post, would take an offered one; after
     * {@link #consider}.
     *
     * @param elsewhere only posts under another government than that of the home
     */
    double wouldTake(boolean elsewhere) {
        double without =
                tastes.wage() * Elementary.log(tastes.withoutPostIncomeShare() * commutes.meanWage(person.homeZone));
        double all = 1;
        double counted = 0;
        for (int number = 0; number < offered; number++) {
            int zone = offerSlot[number] / kinds;
            double weight = Elementary.exp(offerValue(offerSlot[number], zone) - without);
            all += weight;
            counted += elsewhere && geography.governmentOf(zone) == person.homeGovernment ? 0 : weight;
        }
        return counted / all;
    }

    private double across(int workGovernment) {
        return workGovernment == person.homeGovernment ? 0 : constants.across();
    }

    private double wageValue(int slot) {
        return tastes.wage() * wages.of(slot) + tastes.postBonus(person.tasteClass, slot % kinds);
    }

    private double bothBranch() {
        double best = NEVER;
        for (int number = 0; number < offered; number++) {
            bothValue[number] = wageValue(offerSlot[number]) + homeValue(offerSlot[number] / kinds);
            best = Math.max(best, bothValue[number]);
        }
        if (best == NEVER) {
            return NEVER;
        }
        double sum = 0;
        for (int number = 0; number < offered; number++) {
            sum += Elementary.exp(bothValue[number] - best);
        }
        return best + Elementary.log(sum);
    }

    /** Probability of staying as is, after {@link #consider}. */
    double probabilityOfStaying() {
        double others = 0;
        for (double value : branch) {
            others += Elementary.exp(value - stay);
        }
        return 1 / (1 + others);
    }

    /** Employer kinds: offered slots are zone · kinds + kind. */
    int kinds() {
        return kinds;
    }

    /** F_g S_g of a government for a work zone: e^{I_g/ρ_g}, the weight of that government. */
    double governmentWeight(int government, int workRow) {
        int workGovernment = workGovernment(workRow);
        double apart = workGovernment < 0 || workGovernment == government ? 1 : acrossFactor;
        return apart * factor[government] * homes.sums().of(workRow, person.homeType, government);
    }
}
