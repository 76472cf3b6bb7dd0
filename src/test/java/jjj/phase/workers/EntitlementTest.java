package jjj.phase.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import jjj.rules.EntitlementRule;
import jjj.rules.EntitlementRule.Access;
import jjj.rules.EntitlementRule.CreditAccess;
import jjj.rules.HousingRule;
import jjj.rules.HukouRule;
import jjj.rules.OfferRule;
import jjj.rules.RulesInForce;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** What entitlement and offers are worth, by hand. */
class EntitlementTest {
    private static final int CAPITAL = SmallWorld.CAPITAL;
    private static final int AREA = SmallWorld.AREA;

    private final WorkersParameters parameters = WorkersParameters.from(Parameters.of(ParameterTable.shipped()));
    private final World world = SmallWorld.of(1, 100);
    private final RulesInForce rules = world.rules();
    private final Entitlement entitlement = new Entitlement(parameters.tastes(), world.geography());

    private double relocated(int points, boolean child) {
        entitlement.refresh(rules);
        return entitlement.ofRelocated(AREA, CAPITAL, true, points, child);
    }

    @Test
    void schoolsCountForParentsOnlyAndApartFromOtherServices() {
        rules.setEntitlement(
                AREA,
                EntitlementRule.ORDINARY.withPermit(new Access(0.8, 0.4), new Access(0.8, 0.4), Access.both(0.3), 6));

        double services = 0.8 * StrictMath.log(0.8);
        assertThat(relocated(0, false)).isCloseTo(services, within(1e-6));
        assertThat(relocated(0, true)).isCloseTo(services + 0.9 * StrictMath.log(0.4), within(1e-6));
    }

    @Test
    void whoKeepsTheHukouUnderRetentionIsEntitledLikeALocal() {
        assertThat(relocated(0, true)).isNegative();
        rules.setHukou(AREA, HukouRule.FREE.withRetention(List.of(CAPITAL)));
        assertThat(relocated(0, true)).isZero();
    }

    @Test
    void aLongRecordOpensServicesAndAShortOneDoesNot() {
        rules.setEntitlement(AREA, EntitlementRule.ORDINARY.withCredit(new CreditAccess(36, 0.9)));

        assertThat(relocated(36, false)).isCloseTo(0.8 * StrictMath.log(0.9), within(1e-6));
        assertThat(relocated(35, false)).isCloseTo(0.8 * StrictMath.log(0.6), within(1e-6));
    }

    @Test
    void aSubsidyCountsLikeAHigherWageOverFiveYears() {
        SettlementOffer offer = parameters.offer();
        rules.setOffer(AREA, OfferRule.NONE.withSettlement(500_000, false));

        assertThat(offer.toRelocated(rules, AREA, 200_000)).isCloseTo(2 * StrictMath.log(1.5), within(1e-12));
        assertThat(offer.toOthers(rules, AREA, 200_000)).isZero();
        rules.setOffer(AREA, OfferRule.NONE.withSettlement(500_000, true));
        assertThat(offer.toOthers(rules, AREA, 200_000)).isCloseTo(2 * StrictMath.log(1.5), within(1e-12));
    }

    @Test
    void eachSystemOfPointsCountsOnce() {
        rules.setHousing(AREA, HousingRule.ORDINARY.withPointsWeight(0.5));
        rules.setEntitlement(AREA, EntitlementRule.ORDINARY.withCredit(new CreditAccess(36, 0.9)));

        assertThat(parameters.offer().toOthers(rules, AREA, 200_000)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void portablePensionsTakeTheAgeTermOutOfTheLoss() {
        HukouLoss loss = parameters.hukouLoss();
        double young = loss.loss(0.115, 0, false, 40, 1, 0.45, 1);

        assertThat(loss.loss(0.115, 0, false, 60, 1, 0.45, 1)).isCloseTo(1.3 * young, within(1e-9));
        assertThat(loss.loss(0.115, 0, false, 60, 1, 0.45, 0.3)).isCloseTo(1.09 * young, within(1e-9));
        assertThat(loss.loss(0.115, 0, false, 60, 1, 0.45, 0)).isCloseTo(young, within(1e-9));
    }

    @Test
    void aHomeThatIsHalfBoughtCostsHalfOfOwningAndHalfOfRenting() {
        HomeCost cost = parameters.homeCost();
        HousingRule half = new HousingRule(0.5, 0, 1, 0.5);

        assertThat(cost.state(40, 20_000, half))
                .isCloseTo(60 * (0.5 * 0.025 * 20_000 + 0.5 * 12 * 40 * 0.5), within(1e-9));
        assertThat(cost.state(40, 20_000, HousingRule.ORDINARY)).isCloseTo(60 * 12 * 40 * 0.5, within(1e-9));
    }
}
