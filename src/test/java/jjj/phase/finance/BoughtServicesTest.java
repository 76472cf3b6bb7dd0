package jjj.phase.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import jjj.base.Crew;
import jjj.base.Fen;
import jjj.phase.demography.Demography;
import jjj.phase.demography.DemographyParameters;
import jjj.rules.Path;
import jjj.rules.RulesInForce;
import jjj.rules.ServiceRule;
import jjj.rules.SmartCityRule;
import jjj.rules.TrainingRule;
import jjj.world.Ledger;
import jjj.world.OtherHouseholds.Way;
import jjj.world.Purpose;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Branches, systems and training work as far as they are paid, and are not counted as spending on services besides. */
final class BoughtServicesTest {
    private static final int CITY = SmallWorld.CITY;
    private static final int MONTHS = 14;
    private static final double EXACT = 1e-12;

    private static void branches(RulesInForce rules) {
        rules.setServices(
                CITY, ServiceRule.NONE.with(new ServiceRule.Branch(SmallWorld.CAPITAL, Path.constant(20_000), 30_000)));
    }

    private static void training(RulesInForce rules) {
        rules.setTraining(CITY, new TrainingRule(Path.constant(24_000), 0.5, 15_000));
    }

    private static double quality(World world) {
        return world.services().quality(world.geography().zonesOf(CITY)[0]);
    }

    /** The city's treasury with so much money, while the rules ask for what they ask. */
    private static World payingWith(Consumer<RulesInForce> rules, double billionYuan) {
        World world = SmallWorld.of(1, 1000);
        Ledger ledger = world.ledger();
        int treasury = ledger.accounts().government(CITY);
        ledger.pay(treasury, ledger.accounts().firms(CITY), ledger.depositsFen(treasury), Purpose.PUBLIC_PURCHASES);
        ledger.pay(ledger.accounts().firms(CITY), treasury, Fen.ofBillionYuan(billionYuan), Purpose.TAXES);
        rules.accept(world.rules());
        FinanceParameters parameters = FinanceParameters.from(FinanceTestWorld.PARAMETERS);
        Books books = new Books(world, SmallWorld.START);
        new SocialPayments(new Budgets(parameters), parameters.scores()).pay(books, CITY);
        ServiceLevels levels = new ServiceLevels(parameters);
        levels.begin(books);
        levels.set(books, CITY);
        return world;
    }

    @Test
    void branchesForWhichThereIsNoMoneyDoNothingAndHalfOfTheMoneyRunsHalfOfThePlaces() {
        double without = quality(payingWith(rules -> {}, 0));
        double full = quality(payingWith(BoughtServicesTest::branches, 0.05)) - without;
        assertThat(full).isPositive();
        assertThat(quality(payingWith(BoughtServicesTest::branches, 0))).isEqualTo(without);
        assertThat(quality(payingWith(BoughtServicesTest::branches, 0.025)) - without)
                .isCloseTo(full / 2, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.015, 0.03, 1})
    void trainingMakesAsManySkilledAsWasPaidFor(double billionYuan) {
        World world = payingWith(BoughtServicesTest::training, billionYuan);
        double paidShare = Math.min(1, billionYuan / 0.03);
        assertThat(world.governments().get(CITY).bought().trainedPersons()).isCloseTo(1_000 * paidShare, within(1e-6));
    }

    @Test
    void whoWasTrainedLastMonthBecomesSkilledInThisAndWithoutPayNobodyDoes() {
        long paid = becameSkilled(payingWith(BoughtServicesTest::training, 1));
        assertThat(becameSkilled(payingWith(BoughtServicesTest::training, 0)))
                .isEqualTo(becameSkilled(payingWith(rules -> {}, 1)));
        assertThat(paid - becameSkilled(payingWith(BoughtServicesTest::training, 0)))
                .isBetween(0L, 2_000L);
        assertThat(paid).isGreaterThan(becameSkilled(payingWith(BoughtServicesTest::training, 0)));
    }

    private static long becameSkilled(World world) {
        Demography demography =
                new Demography(DemographyParameters.from(FinanceTestWorld.PARAMETERS), world, Crew.ALONE);
        world.others().beginMonth();
        world.workers().beginMonth();
        demography.run(world, SmallWorld.START + 1);
        long sum = 0;
        for (int zone : world.geography().zonesOf(CITY)) {
            sum -= world.others().flow(zone, Way.TO_SKILLED);
        }
        return sum;
    }

    @Test
    void systemsOfACityThatGainNothingDoNotRaiseServicesBecauseTheyCost() {
        World without = FinanceTestWorld.frozen(800).after(MONTHS);
        World with = FinanceTestWorld.frozen(800)
                .with(rules -> rules.setSmartCity(SmallWorld.AREA, new SmartCityRule(300, 0, SmallWorld.START + 2, 24)))
                .after(MONTHS);
        int zone = without.geography().zonesOf(SmallWorld.AREA)[0];
        int treasury = with.ledger().accounts().government(SmallWorld.AREA);

        assertThat(with.ledger().yearFen(treasury, Purpose.SERVICE_CONTRACTS)).isNegative();
        assertThat(with.services().quality(zone)).isCloseTo(without.services().quality(zone), within(EXACT));
    }

    @Test
    void branchesOfACityThatIsNoBetterDoNotRaiseServicesBecauseTheyCost() {
        World without = FinanceTestWorld.frozen(800).after(MONTHS);
        World with = FinanceTestWorld.frozen(800)
                .with(rules -> rules.setServices(
                        SmallWorld.AREA,
                        ServiceRule.NONE.with(new ServiceRule.Branch(CITY, Path.constant(50_000), 30_000))))
                .after(MONTHS);
        int zone = without.geography().zonesOf(SmallWorld.AREA)[0];

        assertThat(with.services().quality(zone)).isCloseTo(without.services().quality(zone), within(EXACT));
    }
}
