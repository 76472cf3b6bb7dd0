package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scores of households, training, pensions and ageing: with a system and without it, under the same luck. */
class HouseholdsTest {
    @Test
    void scoresOfPoorHouseholdsBuyGoodsAndMoreOfThemAsVisitsGoOn() {
        var pair = PairedRuns.adding("baseline", """
                        instruments:
                          - household-scoring: {where: xiongan, from: 2018-01}
                        """).until("2019-12", 1);
        var run = pair.with().get(0);

        assertThat(pair.meanWithout("familiesExchanging", "xiongan", "2019-12")).isZero();
        assertThat(pair.difference("familiesExchanging", "xiongan", "2019-12")).isPositive();
        assertThat(pair.difference("subsidiesPaid", "xiongan", "2019-12")).isPositive();
        assertThat(run.at("familiesExchanging", "xiongan", "2018-01")).isBetween(1_000.0, 4_000.0);
        assertThat(run.at("familiesExchanging", "xiongan", "2019-12"))
                .isGreaterThan(run.at("familiesExchanging", "xiongan", "2018-01"))
                .isLessThanOrEqualTo(4_850);
        double paid = run.at("subsidiesPaid", "xiongan", "2019-12");
        assertThat(paid)
                .as("at most 70 yuan a month for each family, million yuan a year")
                .isBetween(1.0, 4.1);
    }

    @Test
    void pointsOfAllSevenDimensionsAreNeededForGoods() {
        String scoring = """
                instruments:
                  - household-scoring: {where: xiongan, dimensions: %s, from: 2018-01}
                """;
        var pair = PairedRuns.without("baseline", scoring.formatted("5"))
                .with("baseline", scoring.formatted("7"))
                .until("2019-12", 1);

        assertThat(pair.difference("familiesExchanging", "xiongan", "2019-12")).isPositive();
        assertThat(pair.difference("subsidiesPaid", "xiongan", "2019-12")).isPositive();
    }

    @Test
    void trainingMakesSkilledPeopleOfOthers() {
        var pair = PairedRuns.adding("baseline", """
                        instruments:
                          - vocational-training: {where: handan, people: 30000 people per year, from: 2018-01}
                        """).until("2019-12", 1);

        assertThat(pair.difference("skilled", "handan", "2019-12")).isGreaterThan(10_000);
        assertThat(pair.difference("skilled", "region", "2019-12")).isGreaterThan(10_000);
    }

    @Test
    void portablePensionsMakeItEasierToTakeAnotherHukou() {
        // At the upper end of its range the age term is strong enough to be seen among few deciders.
        String strong = """
                parameters: {worker.hukouAge: 1}
                instruments:
                  - relocation-order:
                      {who: soe, destination: xiongan, from: 2017-06, posts: {2017-06: 0 posts, 2018-06: 60000 posts}}
                """;
        var pair = PairedRuns.without("baseline", strong)
                .with("baseline", strong + """
                          - social-insurance-portability: {where: region, lost: 0 %, from: 2017-02}
                        """)
                .until("2018-06", 1, 2, 3); // while nearly the same people decide

        assertThat(pair.difference("settledShareExpected", "xiongan", "2018-06"))
                .isPositive();
    }

    @Test
    void fewerBirthsAndNewcomersLeaveMoreHomesEmpty() {
        var pair = PairedRuns.without("baseline", "").with("ageing-2050", "").until("2027-12", 1);

        assertThat(pair.difference("residents", "region", "2027-12")).isNegative();
        assertThat(pair.difference("vacancy", "region", "2027-12")).isPositive();
    }
}
