package jjj.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import jjj.base.Months;
import org.junit.jupiter.api.Test;

/** Formulas, tolerances, fits and shares by hand. */
class FormulaTest {
    /** Debt is the month of the year at both places, and one more in the second year; nothing else is recorded. */
    private static final Observed RUN = (measure, place, month) -> measure.equals("debt") && Months.year(month) < 2022
            ? OptionalDouble.of(Months.monthOfYear(month) + Months.year(month) - 2020)
            : OptionalDouble.empty();

    @Test
    void aLevelIsTheValueOfAMonthOrTheMeanOfAYear() {
        assertThat(value("level", "debt@beijing@2020-11", "")).hasValue(11);
        assertThat(value("level", "debt@beijing@2021", "")).hasValue(7.5);
        assertThat(value("level", "debt@beijing@2020-01 + debt@tianjin@2021-02", ""))
                .hasValue(4);
    }

    @Test
    void twoOperandsGiveRatioDifferenceGrowthAndFallFromThePeak() {
        assertThat(value("ratio", "debt@beijing@2020-12", "debt@beijing@2020-06"))
                .hasValue(2);
        assertThat(value("difference", "debt@beijing@2020-12", "debt@beijing@2020-06"))
                .hasValue(6);
        assertThat(value("growth", "debt@beijing@2020-12", "debt@beijing@2020-06"))
                .hasValue(1);
        assertThat(value("peak", "debt@beijing@2021-02", "debt@beijing@2020-01..2021-02"))
                .hasValue(-0.75);
    }

    @Test
    void whatWasNotRecordedHasNoValue() {
        assertThat(value("level", "price@beijing@2020-11", "")).isEmpty();
        assertThat(value("level", "debt@beijing@2022-01", "")).isEmpty();
        assertThat(value("ratio", "debt@beijing@2020-11", "price@beijing@2020-11"))
                .isEmpty();
    }

    @Test
    void aFormulaWithoutPlaceOrTimeIsRefused() {
        assertThatThrownBy(() -> Formula.of("level", "debt@beijing", "")).hasMessageContaining("measure@place@when");
        assertThatThrownBy(() -> Formula.of("level", "debt@beijing@May", "")).hasMessageContaining("is no time");
        assertThatThrownBy(() -> Formula.of("ratio", "debt@beijing@2020", "")).hasMessageContaining("second operand");
    }

    @Test
    void tolerancesAreReadInFiveForms() {
        assertThat(Band.of("10 %", 50)).hasValue(new Band(45, 55));
        assertThat(Band.of("10 %", -50)).hasValue(new Band(-55, -45));
        assertThat(Band.of("+-0.5", 2)).hasValue(new Band(1.5, 2.5));
        assertThat(Band.of("1.4..2.8", 1.83)).hasValue(new Band(1.4, 2.8));
        assertThat(Band.of(">=0.7", 0).orElseThrow().holds(0.7)).isTrue();
        assertThat(Band.of("<=0", 0).orElseThrow().holds(0.1)).isFalse();
        assertThat(Band.of("", 1)).isEmpty();
    }

    @Test
    void distanceIsOneAtEitherEndOfTheBand() {
        Band lopsided = new Band(1.4, 2.8);
        assertThat(lopsided.distance(1.8, 1.8)).isZero();
        assertThat(lopsided.distance(2.8, 1.8)).isEqualTo(1, within(1e-12));
        assertThat(lopsided.distance(1.4, 1.8)).isEqualTo(-1, within(1e-12));
        assertThat(new Band(0.7, Double.POSITIVE_INFINITY).distance(0.9, 0)).isZero();
        assertThat(new Band(0.7, Double.POSITIVE_INFINITY).distance(0.6, 0)).isLessThan(-1);
    }

    @Test
    void sharesCountTheMeanOverSeedsAndWhatIsMissingDoesNotPass() {
        Validation validation = Validation.of(
                List.of(
                        target("a", "debt@beijing@2020-11", "11..12"),
                        target("b", "debt@beijing@2020-11", "12..13"),
                        target("c", "price@beijing@2020-11", "11..12")),
                List.of(RUN, RUN),
                new TreeMap<>(Map.of(Use.CALIBRATION, 0.5)));
        assertThat(validation.shares()).containsExactly(new PassShare(Use.CALIBRATION, 3, 1, 0.5));
        assertThat(validation.holds()).isFalse();
        assertThat(validation.findings().stream().map(Finding::verdict))
                .containsExactly(Finding.Verdict.WITHIN, Finding.Verdict.OUTSIDE, Finding.Verdict.NOT_RECORDED);
    }

    @Test
    void aPathIsJudgedByItsErrorAndItsOrder() {
        List<Target> years = List.of(point(2019, 10), point(2020, 12), point(2021, 14));
        Observed rising = (measure, place, month) -> OptionalDouble.of(Months.year(month) - 2009);
        Fit fit = Validation.of(years, List.of(rising), Map.of()).fits().get(0);
        assertThat(fit.name()).isEqualTo("debt beijing");
        assertThat(fit.normalisedRmse()).isEqualTo(Math.sqrt((0 + 1 + 4) / 3.0) / 12, within(1e-12));
        assertThat(fit.rankCorrelation()).hasValue(1);
    }

    private static OptionalDouble value(String kind, String of, String over) {
        return Formula.of(kind, of, over).of(RUN);
    }

    private static Target target(String id, String of, String tolerance) {
        return target(id, of, tolerance, 11.5, Optional.empty());
    }

    private static Target point(int year, double published) {
        return target(
                "debt." + year,
                "debt@beijing@" + year + "-12",
                "10 %",
                published,
                Optional.of(new Target.Point("debt", "beijing", year)));
    }

    private static Target target(
            String id, String of, String tolerance, double published, Optional<Target.Point> point) {
        return new Target(
                id,
                id,
                Use.CALIBRATION,
                "made up",
                "debt",
                Optional.of(new Target.Comparison(
                        Optional.of(Formula.of("level", of, "")),
                        Optional.empty(),
                        published,
                        "bn CNY",
                        Band.of(tolerance, published))),
                new Target.Cite(OptionalDouble.empty(), "", "", "", "", "", point));
    }
}
