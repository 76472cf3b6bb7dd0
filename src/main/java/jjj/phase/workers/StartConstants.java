package jjj.phase.workers;

import java.util.Arrays;
import jjj.base.Draws;
import jjj.base.Months;
import jjj.base.Stream;
import jjj.rules.HukouRule;
import jjj.rules.RulesInForce;
import jjj.world.Geography;
import jjj.world.Province;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * Constants that make the first month what the base year was, the same in every scenario.
 *
 * <pre>
 *   stay:   Σ P(considers) P(changes) = 0.3 % of people a month          leave: Σ P(considers) P(leaves) = 1 % a year
 *   away:   Σ P(considers) P(moves to another government) = 1.2 % a year
 *   across: those who look for a post take one under another government as often as people worked so at the start
 *   ξ_g:    Σ P(considers) (moves in − moves out)_g = net move of table 5.2, less the region's mean
 * </pre>
 *
 * Found from expected flows (not from draws) of a keyed sample of people by government, under ordinary rules with closed
 * hukou of the municipalities, by a few damped steps. Source: docs/initialisation.md, 6.5.
 */
final class StartConstants {
    private static final int ITERATIONS = 14;
    private static final double DAMPING = 0.8;
    private static final double LARGEST_STEP = 1;
    private static final double LEAST_ACROSS = 0.001;
    private static final double VACANCY_SHARE = 0.03;
    private static final int SAMPLE_PER_GOVERNMENT = 300;

    private final WorkersParameters parameters;
    private final Geography geography;
    private final Situation situation;
    private final Prospects prospects;
    private final Offered offered;
    private final int governments;
    private int[] sample = new int[1024];
    private double[] weight = new double[1024];
    private int size;
    private double stay = 6;
    private double leave = 2;
    private double away = 4;
    private double across = -1;
    private double people;
    private double changing;
    private double leaving;
    private double working;
    private double worksAcross;
    private double wouldWork;
    private double wouldWorkAcross;
    private final double[] in;
    private final double[] out;

    StartConstants(Situation situation, Decider decider) {
        this.parameters = situation.parameters;
        this.geography = situation.geography;
        this.situation = situation;
        this.prospects = decider.prospects;
        this.offered = decider.offered;
        this.governments = geography.governmentCount();
        this.in = new double[governments];
        this.out = new double[governments];
    }

    /** Rules before any policy of a run: hukou is free but in Beijing. */
    private RulesInForce ordinaryRules() {
        RulesInForce rules = new RulesInForce(governments);
        rules.beginMonth();
        for (int government = 0; government < governments; government++) {
            if (geography.governments().get(government).province() == Province.CAPITAL) {
                rules.setHukou(government, HukouRule.FREE.withQuota(0, 0));
            }
        }
        return rules;
    }

    /** Finds the constants and writes those of governments into the world, those of level one into the prospects. */
    void find(World world) {
        RulesInForce rules = ordinaryRules();
        situation.commutes.refresh(world);
        situation.hukous.refresh(world, rules);
        situation.homes.refresh(world, rules, new long[geography.zoneCount()]);
        situation.offers.assumeVacancyShare(world, VACANCY_SHARE);
        drawSample(world);
        double[] target = targets(world);
        double[] constants = new double[governments];
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            situation.setConstants(new Constants(stay, leave, away, across));
            situation.refresh(world);
            measure(world);
            step(world, target, constants);
        }
        situation.setConstants(new Constants(stay, leave, away, across));
    }

    private void drawSample(World world) {
        SkilledWorkers workers = world.workers();
        size = 0;
        double[] rate = new double[governments];
        for (int government = 0; government < governments; government++) {
            double agents = 1;
            for (int zone : geography.zonesOf(government)) {
                agents += workers.agentsLivingIn(zone);
            }
            rate[government] = Math.min(1, SAMPLE_PER_GOVERNMENT / agents);
        }
        for (int worker = 0; worker < workers.size(); worker++) {
            double chance = rate[geography.governmentOf(workers.home(worker))];
            if (world.draws().uniform(workers.id(worker), 0, Stream.CONSIDER) < chance && !isSeeker(workers, worker)) {
                add(worker, 1 / chance);
            }
        }
    }

    private static boolean isSeeker(SkilledWorkers workers, int worker) {
        return workers.work(worker) == SkilledWorkers.NOWHERE
                && workers.status(worker) == SkilledWorkers.Status.EMPLOYED.ordinal();
    }

    private void add(int worker, double persons) {
        if (size == sample.length) {
            sample = Arrays.copyOf(sample, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
        }
        sample[size] = worker;
        weight[size++] = persons;
    }

    /** Net moves a month wished for, agents; they sum to zero. */
    private double[] targets(World world) {
        double[] target = new double[governments];
        double[] agents = new double[governments];
        double sum = 0;
        double all = 0;
        for (int government = 0; government < governments; government++) {
            for (int zone : geography.zonesOf(government)) {
                agents[government] += world.workers().agentsLivingIn(zone);
            }
            double perYear = world.governments().get(government).facts().skilledNetMovePerYear();
            target[government] = agents[government] * perYear / Months.PER_YEAR;
            sum += target[government];
            all += agents[government];
        }
        for (int government = 0; government < governments; government++) {
            target[government] -= sum * agents[government] / all;
        }
        return target;
    }

    private void measure(World world) {
        Arrays.fill(in, 0);
        Arrays.fill(out, 0);
        people = 0;
        changing = 0;
        leaving = 0;
        working = 0;
        worksAcross = 0;
        wouldWork = 0;
        wouldWorkAcross = 0;
        Draws draws = world.draws();
        for (int i = 0; i < size; i++) {
            prospects.look(world.workers(), sample[i], world.startMonth() - 1);
            offered.weigh(world.workers(), draws, world.startMonth() - 1);
            people += weight[i];
            if (prospects.person.workZone != SkilledWorkers.NOWHERE) {
                working += weight[i];
                worksAcross += prospects.person.commutesFar() ? weight[i] : 0;
                wouldWork += weight[i] * offered.wouldTake(false);
                wouldWorkAcross += weight[i] * offered.wouldTake(true);
            }
            flows(weight[i] * considers(world.workers(), sample[i]));
        }
    }

    private double considers(SkilledWorkers workers, int worker) {
        boolean owner = workers.tenure(worker) == SkilledWorkers.Tenure.OWNER.ordinal();
        double lease = owner ? 0 : 1.0 / parameters.occasions().leaseMonths();
        return 1 - (1 - parameters.occasions().considerPerMonth()) * (1 - lease);
    }

    private void flows(double weighted) {
        double stays = prospects.probabilityOfStaying();
        changing += weighted * (1 - stays);
        double unit = weighted * stays;
        leaving += unit * Elementary.exp(prospects.branch[Prospects.LEAVE] - prospects.stay);
        spread(
                unit * Elementary.exp(prospects.branch[Prospects.HOME] - prospects.stay),
                situation.commutes.row(prospects.person.workZone));
        for (int offer = 0; offer < offered.count(); offer++) {
            spread(
                    unit * Elementary.exp(offered.bothValue(offer) - prospects.stay),
                    offered.slot(offer) / situation.kinds);
        }
    }

    private void spread(double moving, int workRow) {
        double sum = 0;
        for (int government = 0; government < governments; government++) {
            sum += prospects.governmentWeight(government, workRow);
        }
        if (!(sum > 0)) {
            return;
        }
        int home = prospects.person.homeGovernment;
        for (int government = 0; government < governments; government++) {
            if (government != home) {
                double move = moving * prospects.governmentWeight(government, workRow) / sum;
                in[government] += move;
                out[home] += move;
            }
        }
    }

    private void step(World world, double[] target, double[] constants) {
        stay += DAMPING
                * Elementary.log(changing / people / parameters.occasions().changePerMonthAtStart());
        double wishedLeaving =
                people * Months.hazardPerMonth(parameters.occasions().leavePerYearAtStart());
        leave += DAMPING * Elementary.log(wishedLeaving / leaving);
        double moving = 0;
        for (double moves : out) {
            moving += moves;
        }
        double wishedMoving =
                people * Months.hazardPerMonth(parameters.occasions().otherGovernmentPerYearAtStart());
        away += DAMPING * Elementary.log(wishedMoving / moving);
        double wishedAcross = Math.max(LEAST_ACROSS, worksAcross / working);
        across += DAMPING * Elementary.log(wishedAcross * wouldWork / wouldWorkAcross);
        for (int government = 0; government < governments; government++) {
            double gross = Math.max(1e-9, in[government] + out[government]);
            double gap = (target[government] - in[government] + out[government]) / gross;
            constants[government] += DAMPING * Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, gap));
        }
        double mean = 0;
        for (double constant : constants) {
            mean += constant / governments;
        }
        for (int government = 0; government < governments; government++) {
            constants[government] -= mean;
            world.services().setAmenityConstant(government, constants[government]);
        }
    }
}
