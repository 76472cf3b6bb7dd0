package jjj.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.scenario.ParameterTable;
import jjj.systems.PairedRuns;
import org.junit.jupiter.api.Test;

/**
 * Elasticities that no parameter holds, measured on runs of the small region as a study would on data, beside the
 * published range.
 */
class MeasuredElasticitiesTest {
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2028;
    private static final int LAST_YEAR_OF_ALL = 2035;

    /** The credit path of baseline, easier by 0.15 from 2018 on. */
    private static final String EASIER_CREDIT = """
            instruments:
              - demand-shock:
                  credit: {2017-01: 0, 2018-01: 0.20, 2020-07: 0.25, 2021-08: 0.25, 2023-01: 0.03, 2025-01: -0.15, 2027-01: -0.17, 2035-01: -0.10}
            """;

    private static final String A_UNIVERSITY_MOVES = """
            instruments:
              - relocation-order:
                  who: university
                  origin: beijing
                  destination: baoding
                  from: 2017-03
                  universities: [Beijing Jiaotong University]
                  mode: full
                  binding: yes
                  construction: 18 months
                  full-by: 2019-12
            """;

    private static final PairedRuns.Pair PAIR =
            PairedRuns.adding("baseline", EASIER_CREDIT).until(LAST_YEAR_OF_ALL + "-12", 1, 2);
    private static final PairedRuns.Run BASELINE = PAIR.without().get(0);

    /** P026 says 0.5 to 1.1 in 272 cities with land regulation, over the long run. */
    @Test
    void floorCompletedAnswersPricesInTheLongRunAsInCitiesObserved() {
        assertThat(supplyElasticity(LAST_YEAR_OF_ALL)).isBetween(0.5, 1.1);
    }

    /** Land plans know no price and building takes years: docs/guide/outside-experiments.md. */
    @Test
    void inTheFirstTenYearsItAnswersLess() {
        assertThat(supplyElasticity(LAST_YEAR)).isBetween(0.0, 0.5);
    }

    private static double supplyElasticity(int lastYear) {
        double sum = 0;
        for (int seed = 0; seed < PAIR.with().size(); seed++) {
            sum += supplyElasticity(PAIR.without().get(seed), PAIR.with().get(seed), lastYear);
        }
        return sum / PAIR.with().size();
    }

    private static double supplyElasticity(PairedRuns.Run baseline, PairedRuns.Run easier, int lastYear) {
        double supply = StrictMath.log(completedSqm(easier, lastYear) / completedSqm(baseline, lastYear));
        double price = 0;
        for (int year = FIRST_YEAR; year <= lastYear; year++) {
            price += StrictMath.log(
                    easier.at("price", "region", year + "-12") / baseline.at("price", "region", year + "-12"));
        }
        return supply / (price / (lastYear - FIRST_YEAR + 1));
    }

    /** P061, P062: 0.07 to 0.22 in China and other developing countries; here skilled wages of thirteen governments. */
    @Test
    void wagesRiseWithDensityAsTheyDoInChina() {
        List<Double> density = new ArrayList<>();
        List<Double> wage = new ArrayList<>();
        RegionTables.load(GridSize.KM10).governments().stream()
                .filter(government -> !government.id().equals("xiongan"))
                .forEach(government -> {
                    density.add(StrictMath.log(
                            BASELINE.at("residents", government.id(), "2020-12") / government.areaKm2()));
                    wage.add(StrictMath.log(BASELINE.at("wage", government.id(), "2020-12")));
                });
        assertThat(slope(density, wage)).isBetween(0.07, 0.22);
    }

    /**
     * P058: a university town makes land nearby 7 to 12 % dearer. Here a university of 35,000 students moves to Baoding; the land
     * price is that of the whole prefecture, so that a little less is found.
     */
    @Test
    void aUniversityMakesLandWhereItMovesDearer() {
        PairedRuns.Pair pair =
                PairedRuns.adding("land-leasing", A_UNIVERSITY_MOVES).until("2020-12", 1, 2);

        double before = pair.meanWithout("landPrice", "baoding", "2020-12");
        assertThat(pair.difference("landPrice", "baoding", "2020-12") / before).isBetween(0.04, 0.12);
        assertThat(pair.difference("spillover", "baoding", "2020-12")).isPositive();
        assertThat(pair.difference("wage", "baoding", "2020-12")).isPositive();
    }

    private static double completedSqm(PairedRuns.Run run, int lastYear) {
        double wear = ParameterTable.shipped()
                .find("construction.homeDepreciationPerYear")
                .orElseThrow()
                .value();
        double sum = 0;
        for (int year = FIRST_YEAR; year <= lastYear; year++) {
            sum += run.at("homes", "region", year + "-12") - (1 - wear) * run.at("homes", "region", (year - 1) + "-12");
        }
        return sum;
    }

    private static double slope(List<Double> x, List<Double> y) {
        double meanX = x.stream().mapToDouble(v -> v).average().orElseThrow();
        double meanY = y.stream().mapToDouble(v -> v).average().orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < x.size(); i++) {
            covariance += (x.get(i) - meanX) * (y.get(i) - meanY);
            variance += (x.get(i) - meanX) * (x.get(i) - meanX);
        }
        return covariance / variance;
    }
}
