package jjj.phase.workers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jjj.base.ParameterSource;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import org.junit.jupiter.api.Test;

/** The worked example of the model's description, section 6.5: shares in percent, by hand. */
final class WorkedExampleTest {
    private static final double POINTS = 2;
    private static final double FARE_YUAN = 58;
    private static final double[] CLASS_SHARE = {.45, .30, .25};
    private static final double[] OWNERS = {.85, .60, .15};
    private static final double[] BEIJING_HUKOU = {.85, .85, .25};
    private static final double CHILD = .35;

    private final Parameters table = Parameters.of(ParameterTable.shipped());

    /** What may be changed in the example. */
    private static final class Case {
        double trainMinutes = 50;
        double serviceQuality = .45;
        double permitRelocated = .8;
        double permit = .6;
        double stateRentShare = .5;
        double settlementPackage = .5;
        final double[] byClass = new double[3];

        double[] shares(ParameterSource source) {
            WorkersParameters parameters = WorkersParameters.from(source);
            double[] sum = new double[5];
            for (int c = 0; c < 3; c++) {
                for (int bits = 0; bits < 8; bits++) {
                    boolean owner = (bits & 1) != 0;
                    boolean beijing = (bits & 2) != 0;
                    boolean child = (bits & 4) != 0;
                    double share = CLASS_SHARE[c]
                            * (owner ? OWNERS[c] : 1 - OWNERS[c])
                            * (beijing ? BEIJING_HUKOU[c] : 1 - BEIJING_HUKOU[c])
                            * (child ? CHILD : 1 - CHILD);
                    double[] p = of(parameters, c, owner, beijing, child).probabilities();
                    byClass[c] += 100 * share / CLASS_SHARE[c] * (p[0] + p[1]);
                    for (int outcome = 0; outcome < 5; outcome++) {
                        sum[outcome] += 100 * share * p[outcome];
                    }
                }
            }
            return sum;
        }

        private MovedPostTree of(
                WorkersParameters parameters, int tasteClass, boolean owner, boolean beijing, boolean child) {
            Tastes tastes = parameters.tastes();
            double housing = tastes.housingOf(tasteClass);
            double access = tastes.access(child);
            double wage = 12 * 15_400;
            double present = -housing * StrictMath.log(parameters.homeCost().renting(85))
                    + access * StrictMath.log(beijing ? 1 : .6);
            double there = -housing * StrictMath.log(parameters.homeCost().renting(24) * stateRentShare)
                    + access * StrictMath.log(serviceQuality);
            double worth = beijing ? parameters.hukouLoss().incomeShare() : 0;
            double loss = parameters.hukouLoss().loss(worth, tasteClass, child, 40, 1, serviceQuality, 1);
            double minutes = trainMinutes + 44;
            return MovedPostTree.of(
                    parameters,
                    new MovedPostTree.Holder(tasteClass, child, owner, wage, present, 0, false),
                    new MovedPostTree.Place(
                            there,
                            access * StrictMath.log(beijing ? permitRelocated : permit),
                            0,
                            loss,
                            true,
                            minutes,
                            FARE_YUAN,
                            105,
                            true,
                            false,
                            settlementPackage));
        }
    }

    private static double settles(double[] shares) {
        return shares[0] + shares[1];
    }

    @Test
    void oneInSixSettlesAndMostCommute() {
        Case example = new Case();
        double[] shares = example.shares(table);
        assertEquals(10, shares[0], POINTS, "settles and transfers");
        assertEquals(7, shares[1], POINTS, "settles and keeps");
        assertEquals(42, shares[2], POINTS, "weekly");
        assertEquals(16, shares[3], POINTS, "daily");
        assertEquals(25, shares[4], POINTS, "declines");
        assertEquals(2, example.byClass[0], POINTS, "rooted settlers");
        assertEquals(10, example.byClass[1], POINTS, "career settlers");
        assertEquals(54, example.byClass[2], POINTS, "priced-out settlers");
    }

    @Test
    void aSlowTrainTurnsDailyCommutersIntoSettlersAndDecliners() {
        Case example = new Case();
        example.trainMinutes = 90;
        double[] shares = example.shares(table);
        assertEquals(5, shares[3], POINTS);
        assertEquals(18, settles(shares), POINTS);
        assertEquals(27, shares[4], POINTS);
    }

    @Test
    void keepingTheHukouWithFullAccessBringsALittle() {
        Case example = new Case();
        example.permitRelocated = 1;
        example.permit = 1;
        assertEquals(19, settles(example.shares(table)), POINTS);
    }

    @Test
    void servicesNearBeijingsBringHalfAsManyAgain() {
        Case example = new Case();
        example.serviceQuality = .9;
        assertEquals(26, settles(example.shares(table)), POINTS);
    }

    @Test
    void marketRentCostsAThirdOfTheSettlers() {
        Case example = new Case();
        example.stateRentShare = 1;
        assertEquals(10, settles(example.shares(table)), POINTS);
    }

    @Test
    void thePackageOfTheEmployerDecidesMuch() {
        Case none = new Case();
        none.settlementPackage = 0;
        assertEquals(3, settles(none.shares(table)), POINTS);
        Case large = new Case();
        large.settlementPackage = .8;
        assertEquals(33, settles(large.shares(table)), POINTS);
    }

    @Test
    void attachmentToThePostDecidesWhoDeclines() {
        assertEquals(41, new Case().shares(table.with("worker.attachment", .4))[4], POINTS);
        assertEquals(13, new Case().shares(table.with("worker.attachment", 2))[4], POINTS);
    }

    @Test
    void dearerHousingWeighsForSettling() {
        assertEquals(9, settles(new Case().shares(table.with("worker.betaHousing", .76))), POINTS);
        assertEquals(24, settles(new Case().shares(table.with("worker.betaHousing", 1.52))), POINTS);
    }
}
