package jjj.phase.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.rules.EmployerKind;
import jjj.rules.OrderedEmployers;
import jjj.rules.Path;
import org.junit.jupiter.api.Test;

/** The equations of employers, by hand. */
final class EquationsTest {
    private static final FallBack FALL_BACK = new FallBack(-1.0, 0.02, 3, 3);

    @Test
    void wagesFollowTheNationWhereVacanciesAreNormal() {
        WageDrift wages = new WageDrift(0.02, 0.03, 0.01, 0.4);
        assertThat(wages.changeLog(0.005, 0, 0.03)).isEqualTo(0.005);
        assertThat(wages.changeLog(0.005, 0, 0.08)).isCloseTo(0.006, within(1e-15));
        assertThat(wages.changeLog(0.005, 0, 0.99)).isEqualTo(0.015);
        assertThat(wages.held(300, 100)).isCloseTo(100 * StrictMath.exp(0.4), within(1e-9));
    }

    @Test
    void dearerPeopleAndLowerDemandMeanFewerPosts() {
        WishedPosts wish = new WishedPosts(0.5, 0.5, 0.8, new double[EmployerKind.count()]);
        assertThat(wish.of(EmployerKind.INDUSTRY, 1_000, 1, 1.21, 1, 1)).isCloseTo(1_000 / 1.1, within(1e-9));
        assertThat(wish.of(EmployerKind.INDUSTRY, 1_000, 1, 1, wish.productive(1.21), wish.demanded(5)))
                .isCloseTo(1_100, within(1e-9));
        assertThat(wish.of(EmployerKind.SERVICES, 1_000, 1, 1, 1, wish.demanded(2)))
                .isCloseTo(1_000 * StrictMath.pow(2, 0.8), within(1e-9));
    }

    @Test
    void aUniversityInBeijingNearlyAlwaysKeepsItsCampus() {
        double one = FALL_BACK.probability(95, 0.7, 0.55);
        assertThat(one).isCloseTo(0.99, within(0.005));
        assertThat(StrictMath.pow(one, 4)).isCloseTo(0.96, within(0.02));
    }

    @Test
    void fourOfFourUniversitiesKeepTheirCampusInNineteenOfTwentyWorlds() {
        double one = FALL_BACK.probability(95, 0.7, 0.55);
        int all = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            int kept = 0;
            for (int university = 0; university < 4; university++) {
                kept += new Draws(seed).uniform(university, 24_000, Stream.RESISTANCE, 1) < one ? 1 : 0;
            }
            all += kept == 4 ? 1 : 0;
        }
        assertThat(all).isBetween(940, 985);
    }

    @Test
    void withServicesAtParAndHukouKeptThreeOfFourFallBack() {
        assertThat(FALL_BACK.probability(95, 0, 0.05)).isCloseTo(0.74, within(0.01));
    }

    @Test
    void oneKindOfEmployerIsTheMostConcentratedAndNineEqualOnesTheLeast() {
        assertThat(Diversity.concentration(new double[] {0, 500, 0})).isEqualTo(1);
        assertThat(Diversity.concentration(new double[] {5, 5, 5, 5, 5, 5, 5, 5, 5}))
                .isCloseTo(1 / 9.0, within(1e-15));
    }

    @Test
    void twiceThePeopleEverywhereFoundMoreThanTwiceTheFirms() {
        InnovatorEntry entry = new InnovatorEntry(1.15, 0.2, 0.6, 1_000);
        double before = entry.weight(1, 1, 0, 0.2, 0.2, 1);
        assertThat(entry.weight(2, 2, 0, 0.2, 0.2, 1) / before).isCloseTo(StrictMath.pow(2, 1.15), within(1e-12));
        assertThat(entry.weight(1, 1, 0, 0.6, 0.2, 1) / before).isCloseTo(0.5, within(1e-12));
        assertThat(entry.weight(1, 1, 0, 0.2, 0.2, 2)).isLessThan(before);
    }

    @Test
    void youngFirmsCloseMoreOftenAndDearRentsCloseMore() {
        InnovatorExit exit = new InnovatorExit(0.0055, 0.5, 1.5, 0.8, 0.001, 0.05);
        assertThat(exit.perMonth(1, 0)).isCloseTo(0.0044, within(1e-15));
        assertThat(exit.perMonth(1, 4)).isCloseTo(0.00825, within(1e-15));
        assertThat(exit.burden(1.44)).isCloseTo(1.2, within(1e-12));
        assertThat(exit.perMonth(100, 4)).isEqualTo(0.05);
    }

    @Test
    void theStaffOfSubsidiariesAddsUpToThePostsOrdered() {
        var parameters = new EmployersParameters.StateParameters(1_000, 0.3, 70, 0.8, 2.2, 1.5e6, 0.7, 0.044, 0.04);
        Path posts = new Path(new double[] {2018.5, 2023.5}, new double[] {0, 16_500});
        var order = OrderedEmployers.ofStateFirms(17, 2, 0, posts, 4, 150, 2023.5, 2023.5, 0.9, 0.5);
        double sum = 0;
        for (int seed = 0; seed < 40; seed++) {
            Units units = new Units(parameters, new Draws(seed), order);
            for (int subsidiary = 0; subsidiary < 150; subsidiary++) {
                sum += units.subsidiaryStaff(subsidiary) / 40.0;
            }
        }
        // 12,500 posts; 6,000 draws with a relative deviation of 0.95: one per cent, so 5 % is four deviations
        assertThat(sum).isCloseTo(12_500, within(625.0));
    }

    @Test
    void twoThirdsOfTheSubsidiariesAreRegisteredBeforeAThirdIsAtWork() {
        var parameters = new EmployersParameters.StateParameters(1_000, 0.3, 70, 0.8, 2.2, 1.5e6, 0.7, 0.044, 0.04);
        Path posts = new Path(new double[] {2019, 2022, 2024}, new double[] {0, 8_000, 20_000});
        var order = OrderedEmployers.ofStateFirms(17, 2, 0, posts, 4, 150, 2024, 2024, 0.9, 0.5);
        Units units = new Units(parameters, new Draws(1), order);
        // 150 · (1 − e^(−2.417/2.2)) = 150 · 0.6667
        assertThat(units.registrationsDue(2021.417)).isEqualTo(100);
        assertThat(units.registrationsDue(2018)).isZero();
    }

    @Test
    void whatIsNotObeyedOnTimeOpensAYearLater() {
        var parameters = new EmployersParameters.StateParameters(1_000, 0.3, 70, 0.8, 2.2, 1.5e6, 0.7, 0.044, 0.04);
        Path posts = new Path(new double[] {2020, 2021}, new double[] {0, 1_000});
        var order = OrderedEmployers.ofStateFirms(17, 2, 0, posts, 4, 150, 2022, 2022, 0.9, 0.5);
        Units units = new Units(parameters, new Draws(1), order);
        assertThat(units.postsDue(2021)).isCloseTo(900, within(1e-9));
        assertThat(units.postsDue(2022)).isCloseTo(1_000, within(1e-9));
        assertThat(units.headquartersDue(2021)).isEqualTo(2);
    }
}
