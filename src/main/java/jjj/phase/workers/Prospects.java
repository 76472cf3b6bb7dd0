package jjj.phase.workers;

import java.util.Arrays;
import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.Geography;
import jjj.world.Posts;
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
 * Source: model.md 6.5.
 */
final class Prospects {
    /** The alternatives of level one beside staying. */
    static final int HOME = 0;

    static final int POST = 1;
    static final int BOTH = 2;
    static final int LEAVE = 3;
    static final int BRANCHES = 4;

    private static final int TIES = 12;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final WorkersParameters parameters;
    private final Tastes tastes;
    private final Nests nests;
    private final Geography geography;
    private final int governments;
    private final CommuteTable commutes;
    private final HomeTable homes;
    private final HukouTable hukous;
    private final Offers offers;
    private final double[] way;
    private final double[] tiesFactor = new double[TIES];
    private final double[] constantFactor;
    private final double[] constant;
    private final double[] lnWage;
    private final int kinds;
    private double stayConstant;
    private double leaveConstant;
    private double awayFactor = 1;
    private double acrossConstant;
    private double acrossFactor = 1;
    private final double baseLnWage;
    private final double baseLnRent;
    private final double[] outsideCommon = new double[2];
    private double outsideLnWage;
    private double outsideLnRent;
    private int insuredMonths;

    // the person under consideration
    int worker;
    long id;
    int homeZone;
    int homeGovernment;
    int workZone;
    int tasteClass;
    boolean child;
    boolean owner;
    boolean seeker;
    int hukou;
    int homeType;
    int hukouType;
    double lnIncome;
    double incomeValue;
    double here;
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
        this.way = ways();
        for (int type = 0; type < tiesFactor.length; type++) {
            double ties = parameters.moveCost().ties((type & 1) != 0, (type & 2) != 0, type >> 2);
            tiesFactor[type] = Elementary.exp(-ties / nests.government());
        }
        this.constantFactor = new double[governments];
        this.constant = new double[governments];
        this.lnWage = new double[geography.zoneCount() * kinds];
        this.factor = new double[governments];
        this.groups = new double[governments];
        int most = parameters.occasions().offers();
        this.offerSlot = new int[most];
        this.postValue = new double[most];
        this.bothValue = new double[most];
        double[] mean = outsideMeans(world);
        this.baseLnWage = mean[0];
        this.baseLnRent = mean[1];
        this.outsideCommon[0] = mean[2];
        this.outsideCommon[1] = mean[2] + mean[3];
    }

    /** What the rest of China offers at the start: means of the region, weighted by skilled residents. */
    private double[] outsideMeans(World world) {
        double[] sums = new double[4];
        double people = 0;
        double posts = 0;
        double wages = 0;
        for (int zone = 0; zone < geography.zoneCount(); zone++) {
            double weight = 1 + world.workers().agentsLivingIn(zone);
            people += weight;
            double rent = parameters.homeCost().renting(world.homes().baseRentYuanPerSqmMonth(zone));
            sums[1] += weight * Elementary.log(rent);
            sums[2] +=
                    weight * tastes.services() * Elementary.log(world.services().baseQuality(zone));
            sums[3] +=
                    weight * tastes.schools() * Elementary.log(world.services().baseSchoolQuality(zone));
            for (int kind = 0; kind < kinds; kind++) {
                int slot = world.posts().slot(zone, kind);
                posts += world.posts().baseSkilled(slot);
                wages += world.posts().baseSkilled(slot) * world.posts().baseWageYuanPerYear(slot);
            }
        }
        return new double[] {Elementary.log(wages / posts), sums[1] / people, sums[2] / people, sums[3] / people};
    }

    private double[] ways() {
        double[] result = new double[governments * governments];
        for (int from = 0; from < governments; from++) {
            for (int to = 0; to < governments; to++) {
                result[from * governments + to] =
                        from == to ? 1 : Elementary.exp(-wayBetween(from, to) / nests.government());
            }
        }
        return result;
    }

    private double wayBetween(int from, int to) {
        var origin = geography.governments().get(from);
        var target = geography.governments().get(to);
        double km = geography.distanceKm(origin.seatZone(), target.seatZone());
        return parameters.moveCost().way(km, origin.province() != target.province());
    }

    /** Sets the constants of ordinary choices. */
    void setConstants(Constants found) {
        stayConstant = found.stay();
        leaveConstant = found.leave();
        awayFactor = Elementary.exp(found.away() / nests.government());
        acrossConstant = found.across();
        acrossFactor = Elementary.exp(found.across() / nests.government());
    }

    /**
     * Constants of ordinary choices, utils.
     *
     * @param stay of staying as is
     * @param leave of leaving the region
     * @param away of moving the home to another government
     * @param across of beginning to work under another government than one lives
     */
    record Constants(double stay, double leave, double away, double across) {}

    /** Takes over wages, the constants of governments and what leaving is worth this month. */
    void refresh(World world) {
        Posts posts = world.posts();
        for (int slot = 0; slot < lnWage.length; slot++) {
            lnWage[slot] = Elementary.log(Math.max(1, posts.wageYuanPerYear(slot)));
        }
        for (int government = 0; government < governments; government++) {
            setGovernmentConstant(government, world.services().amenityConstant(government));
        }
        double growth = Elementary.log(world.national().outputPerPostIndex());
        outsideLnWage = baseLnWage + growth;
        outsideLnRent = baseLnRent + growth;
        insuredMonths = homes.insuredMonths();
    }

    private void setGovernmentConstant(int government, double utils) {
        constant[government] = utils;
        constantFactor[government] = Elementary.exp(utils / nests.government());
    }

    /** Values of all alternatives of a person; see the fields. */
    void consider(SkilledWorkers workers, int index, Draws draws, int month) {
        take(workers, index, month);
        boolean graduate = seeker && workers.study(worker) != SkilledWorkers.NOWHERE && workers.points(worker) == 0;
        int studyGovernment = graduate ? geography.governmentOf(workers.study(worker)) : -1;
        factors(studyGovernment);
        here = here(workers, studyGovernment);
        incomeValue = tastes.wage() * lnIncome
                + (workZone == SkilledWorkers.NOWHERE ? 0 : tastes.postBonus(tasteClass, workers.kind(worker)));
        stay = stayConstant + incomeValue + here;
        if (workZone != SkilledWorkers.NOWHERE) {
            stay += commutes.value(homeZone, workZone, tasteClass, child);
        }
        offer(workers, draws, month, graduate);
        branch[HOME] = incomeValue + homeValue(commutes.row(workZone));
        branch[POST] = postBranch();
        branch[BOTH] = bothBranch();
        branch[LEAVE] = leaveValue(workers);
    }

    /** Takes up a person without valuing anything yet. */
    void take(SkilledWorkers workers, int index, int month) {
        worker = index;
        id = workers.id(index);
        homeZone = workers.home(index);
        homeGovernment = geography.governmentOf(homeZone);
        workZone = workers.work(index);
        tasteClass = workers.tasteClass(index);
        child = workers.hasSchoolChild(index);
        owner = workers.tenure(index) == SkilledWorkers.Tenure.OWNER.ordinal();
        hukou = workers.hukou(index);
        boolean inWork = workZone != SkilledWorkers.NOWHERE;
        seeker = !inWork && workers.status(index) == SkilledWorkers.Status.EMPLOYED.ordinal();
        int kindOfHukou = hukous.province(hukou).ordinal();
        boolean insured = workers.points(index) >= insuredMonths;
        homeType = PeopleTypes.home(tasteClass, child, owner, insured ? 0 : 1 + kindOfHukou);
        hukouType = PeopleTypes.hukou(kindOfHukou, tasteClass, child, hukous.band(workers.age(index, month)));
        lnIncome = inWork
                ? lnWage[workZone * kinds + workers.kind(index)]
                : Elementary.log(tastes.withoutPostIncomeShare() * commutes.meanWage(homeZone));
    }

    private void factors(int studyGovernment) {
        double away = awayFactor * tiesFactor[(tasteClass * 2 + (child ? 1 : 0)) * 2 + (owner ? 1 : 0)];
        for (int government = 0; government < governments; government++) {
            double value = constantFactor[government];
            if (government != homeGovernment) {
                value *= away * way[homeGovernment * governments + government];
            }
            if (government != hukou) {
                value *= hukous.factor(hukouType, government);
            }
            if (studyGovernment >= 0) {
                value *= Elementary.exp(graduateBonus(studyGovernment, government) / nests.government());
            }
            factor[government] = value;
        }
    }

    private double graduateBonus(int studyGovernment, int government) {
        return (government == studyGovernment ? tastes.graduateStudyBonus() : 0)
                + (government == hukou ? tastes.graduateHomeBonus() : 0);
    }

    /** Value of the present home of the person taken up, without wage, commuting and the constant of the government. */
    double presentHome(SkilledWorkers workers) {
        return here(workers, -1) - constant[homeGovernment];
    }

    private double here(SkilledWorkers workers, int studyGovernment) {
        boolean state = workers.tenure(worker) >= SkilledWorkers.Tenure.STATE_HOME.ordinal();
        double value = constant[homeGovernment]
                + homes.common(homeZone, child)
                + homes.livingCost(homeZone, state, PeopleTypes.pricedOut(homeType))
                + tastes.access(child) * hukous.lnAccess(workers, worker, homeGovernment);
        return studyGovernment >= 0 ? value + graduateBonus(studyGovernment, homeGovernment) : value;
    }

    private double leaveValue(SkilledWorkers workers) {
        boolean works = workers.status(worker) == SkilledWorkers.Status.EMPLOYED.ordinal();
        return leaveConstant
                + tastes.wage() * (works ? outsideLnWage : lnIncome)
                - tastes.housingOf(tasteClass) * outsideLnRent
                + outsideCommon[child ? 1 : 0]
                + constant[homeGovernment]
                - parameters.moveCost().ties(owner, child, tasteClass);
    }

    private int workGovernment(int workRow) {
        return workRow < geography.zoneCount() ? geography.governmentOf(workRow) : -1;
    }

    /** I_home at a work zone (row of the commute table), without the wage. */
    private double homeValue(int workRow) {
        int row = homes.row(workRow, homeType);
        int workGovernment = workGovernment(workRow);
        double sum = 0;
        double near = 0;
        for (int government = 0; government < governments; government++) {
            double weight = factor[government] * homes.sum(row + government);
            sum += weight;
            near = government == workGovernment ? weight : near;
        }
        if (workGovernment >= 0) {
            sum = near + acrossFactor * (sum - near);
        }
        return nests.government() * Elementary.log(sum);
    }

    private void offer(SkilledWorkers workers, Draws draws, int month, boolean graduate) {
        offered = 0;
        if (!seeker && workZone == SkilledWorkers.NOWHERE) {
            return;
        }
        long key = draws.key(id, month, Stream.OFFER);
        for (int number = 0; number < offerSlot.length; number++) {
            int slot = offers.draw(key, number, anchor(workers, draws, month, number, graduate));
            boolean present = slot == Offers.NONE
                    || workZone != SkilledWorkers.NOWHERE && slot == workZone * kinds + workers.kind(worker);
            if (!present) {
                offerSlot[offered++] = slot;
            }
        }
    }

    private int anchor(SkilledWorkers workers, Draws draws, int month, int number, boolean graduate) {
        int study = workers.study(worker);
        if (graduate
                && draws.uniform(id, month, Stream.PLACE, number)
                        < parameters.occasions().graduateLocalOffers()) {
            return study;
        }
        return switch (number % 3) {
            case 0 -> workZone == SkilledWorkers.NOWHERE ? homeZone : workZone;
            case 1 -> homeZone;
            default -> study == SkilledWorkers.NOWHERE ? homeZone : study;
        };
    }

    private double postBranch() {
        if (offered == 0) {
            return NEVER;
        }
        double best = NEVER;
        for (int number = 0; number < offered; number++) {
            int zone = offerSlot[number] / kinds;
            double inertia = seeker ? stayConstant : 0;
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
        return wageValue(slot) + commutes.daily(homeZone, zone) + across(geography.governmentOf(zone));
    }

    /**
     * Probability that the person taken up, were she looking for a post, would take an offered one; after
     * {@link #consider}.
     *
     * @param elsewhere only posts under another government than that of the home
     */
    double wouldTake(boolean elsewhere) {
        double without = tastes.wage() * Elementary.log(tastes.withoutPostIncomeShare() * commutes.meanWage(homeZone));
        double all = 1;
        double counted = 0;
        for (int number = 0; number < offered; number++) {
            int zone = offerSlot[number] / kinds;
            double weight = Elementary.exp(offerValue(offerSlot[number], zone) - without);
            all += weight;
            counted += elsewhere && geography.governmentOf(zone) == homeGovernment ? 0 : weight;
        }
        return counted / all;
    }

    private double across(int workGovernment) {
        return workGovernment == homeGovernment ? 0 : acrossConstant;
    }

    private double wageValue(int slot) {
        return tastes.wage() * lnWage[slot] + tastes.postBonus(tasteClass, slot % kinds);
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

    /** Whether the person works under another government than she lives. */
    boolean commutesFar() {
        return workZone != SkilledWorkers.NOWHERE && geography.governmentOf(workZone) != homeGovernment;
    }

    /** Employer kinds: offered slots are zone · kinds + kind. */
    int kinds() {
        return kinds;
    }

    /** F_g S_g of a government for a work zone: e^{I_g/ρ_g}, the weight of that government. */
    double governmentWeight(int government, int workRow) {
        int workGovernment = workGovernment(workRow);
        double apart = workGovernment < 0 || workGovernment == government ? 1 : acrossFactor;
        return apart * factor[government] * homes.sum(homes.row(workRow, homeType) + government);
    }
}
