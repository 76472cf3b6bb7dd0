package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Orders and offers: with a system and without it, under the same luck. Seed 1. Whole agents stand for 1,000
 * people, so only large effects are asserted on counts of people.
 */
class RelocationTest {
    private static final String LATE = "2027-12";

    @Test
    void offersBringFewerPostsThanOrdersAndLeaveLessDebt() {
        var pair = PairedRuns.without("baseline", "")
                .with("voluntary-relocation", "")
                .until(LATE, 1);

        assertThat(pair.meanWith("postsMoved", "xiongan", LATE))
                .isGreaterThan(500)
                .isLessThan(pair.meanWithout("postsMoved", "xiongan", LATE));
        assertThat(pair.difference("debt.soeProgramme", "xiongan", LATE)).isNegative();
        assertThat(pair.meanWith("subsidiesPaid", "xiongan", LATE)).isPositive();
    }

    @Test
    void aLargerSubsidyBringsMorePosts() {
        var pair = PairedRuns.without("voluntary-relocation", "")
                .with("voluntary-relocation", """
                        remove:
                          - {instrument: relocation-incentive}
                        instruments:
                          - relocation-incentive: {destination: xiongan, from: 2018-09, subsidy: 900000 CNY}
                        """)
                .until("2020-12", 1);

        assertThat(pair.difference("postsMoved", "xiongan", "2020-12")).isGreaterThan(200);
    }

    @Test
    void ordersMakeThePlaceSingleSidedAndItsStateFirmsOwe() {
        var pair = PairedRuns.without("baseline", """
                        remove:
                          - {instrument: relocation-order, who: soe, destination: xiongan}
                        """).with("baseline", "").until(LATE, 1);

        assertThat(pair.difference("diversity", "xiongan", LATE)).isNegative();
        assertThat(pair.difference("debt.soeProgramme", "xiongan", LATE)).isPositive();
        assertThat(pair.meanWith("postsMoved", "xiongan", LATE)).isPositive();
    }

    @Test
    void aBindingOrderLeavesNoOldCampusAndBringsMoreResearch() {
        var pair =
                PairedRuns.without("baseline", "").with("full-campus-move", "").until(LATE, 1);

        assertThat(pair.meanWith("campusesKept", "xiongan", LATE)).isZero();
        assertThat(pair.meanWithout("campusesKept", "xiongan", LATE)).isGreaterThan(2);
        assertThat(pair.difference("skilledInPosts.university", "xiongan", LATE))
                .isPositive();
    }

    @Test
    void theSubCentreGetsPostsAndStaysACommuterTown() {
        String district = "110112";
        var pair = PairedRuns.adding("baseline", """
                        instruments:
                          - sub-centre: {zone: tongzhou, from: 2018-11, posts: {2018-10: 0 posts, 2019-01: 40000 posts}}
                        """).until("2019-12", 1, 2, 3); // some forty agents decide in one seed

        double moved = pair.meanWith("postsMoved", "beijing", "2019-12");
        assertThat(moved).isBetween(39_000.0, 41_000.0);
        double settled = pair.meanWith("outcomeShare.settlesKeeps.all", "beijing", "2019-12");
        double commute = pair.meanWith("outcomeShare.commutesDaily.all", "beijing", "2019-12");
        assertThat(commute)
                .as("more commute to the sub-centre than move for it")
                .isGreaterThan(settled);
        assertThat(pair.meanWith("workElsewhereShare", district, "2019-12")).isGreaterThan(0.5);
        assertThat(pair.difference("price", district, "2018-12")).isPositive();
    }

    @Test
    void aCeilingOnResidentsCurbsTheCapital() {
        var pair = PairedRuns.adding("baseline", """
                        instruments:
                          - population-cap: {where: beijing, cap: 23 million people, strength: 100 %, from: 2017-01}
                        """).until("2019-12", 1);

        assertThat(pair.difference("residents", "beijing", "2019-12")).isLessThan(-30_000);
        assertThat(pair.meanWith("residents", "beijing", "2019-12")).isLessThan(23_000_000);
    }
}
