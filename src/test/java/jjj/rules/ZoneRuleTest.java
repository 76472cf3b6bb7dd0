package jjj.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tax holiday of a development zone. */
final class ZoneRuleTest {
    private static final int FROM = 24_000;

    private static ZoneRule zone(double holidayYears) {
        return new ZoneRule(FROM, 0.4, holidayYears, 0.5, 0.2, 0.5, 0.2, 0.5);
    }

    @Test
    void inANewZoneAllFirmsHaveTheirHolidayLaterTheYoungOnes() {
        assertThat(zone(5).waivedShare(FROM, 0.494)).isEqualTo(0.2);
        assertThat(zone(5).waivedShare(FROM + 59, 0.494)).isEqualTo(0.2);
        assertThat(zone(5).waivedShare(FROM + 60, 0.494)).isCloseTo(0.2 * 0.494, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 0.288663", "5, 0.494", "10, 0.743964", "20, 0.934446"})
    void theLongerTheHolidayTheMoreFirmsAreInIt(double years, double share) {
        assertThat(zone(years).waivedShare(FROM + 300, 0.494)).isCloseTo(0.2 * share, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.494", "1"})
    void withoutAHolidayNothingIsWaivedAndTheTaxCutDrawsNobody(double youngShare) {
        for (int month : new int[] {FROM, FROM + 1, FROM + 120}) {
            assertThat(zone(0).waivedShare(month, youngShare)).isZero();
        }
        assertThat(zone(0).pull(0.5, 5)).isEqualTo(-0.5 * 0.5 * StrictMath.log(0.8));
    }

    @Test
    void whereNoFirmIsYoungTheHolidayEndsWithTheFirstAndWhereAllAreItNeverEnds() {
        assertThat(zone(5).waivedShare(FROM + 60, 0)).isZero();
        assertThat(zone(5).waivedShare(FROM + 60, 1)).isEqualTo(0.2);
        assertThat(zone(5).waivedShare(FROM, 0)).isEqualTo(0.2);
    }

    @Test
    void aHolidayPullsByThePartOfTheYearsThatFirmsCount() {
        double ofLand = -0.5 * 0.5 * StrictMath.log(0.8);
        assertThat(zone(5).pull(0.5, 5) - ofLand).isCloseTo(0.2, within(1e-12));
        assertThat(zone(2.5).pull(0.5, 5) - ofLand).isCloseTo(0.1, within(1e-12));
        assertThat(zone(20).pull(0.5, 5) - ofLand).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void whereThereIsNoZoneNothingIsWaived() {
        assertThat(ZoneRule.NONE.waivedShare(FROM, 0.494)).isZero();
        assertThat(ZoneRule.NONE.pull(0.5, 5)).isZero();
    }
}
