package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Orders and offers: with a system and without it, under the same luck. Seed 1. Whole agents stand for 1,000
 * people, so only large effects are asserted on counts of people.
 */
class RelocationTest {
    private static final String LATE = "2027-12";
    private static final String MOVED = "2019-12";
    private static final String MANY_EARLY = """
            instruments:
              - relocation-order:
                  {who: soe, destination: xiongan, from: 2017-06, posts: {2017-06: 0 posts, 2019-12: 60000 posts}}
            """;

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
        assertThat(pair.difference("postsMoved", "xiongan", LATE)).isPositive();
        assertThat(pair.difference("headquarters", "xiongan", LATE)).isEqualTo(4);
        assertThat(pair.difference("subsidiaries", "xiongan", LATE)).isGreaterThanOrEqualTo(150);
        assertThat(pair.difference("theil", "region", LATE)).isNegative();
        assertThat(pair.difference("theilCounties", "region", LATE)).isNegative();
    }

    @Test
    void stateFirmsInvestWhateverTheReturnAndOweMoreWhereItIsLow() {
        var pair = PairedRuns.without(
                        "baseline",
                        MANY_EARLY
                                + "parameters: {soe.interestPerYear: 6 % per year, soe.returnPerYear: 5 % per year}\n")
                .with(
                        "baseline",
                        MANY_EARLY
                                + "parameters: {soe.interestPerYear: 6 % per year, soe.returnPerYear: 4 % per year}\n")
                .until("2020-12", 1);

        assertThat(pair.difference("postsMoved", "xiongan", "2020-12")).isZero();
        assertThat(pair.meanWith("postsMoved", "xiongan", "2020-12")).isGreaterThan(30_000);
        assertThat(pair.difference("debt.soeProgramme", "xiongan", "2020-12")).isPositive();
    }

    @Test
    void theMoreOfAUniversityMovesTheMoreStaffComes() {
        var branch = PairedRuns.without("baseline", university("mode: branch"))
                .with("baseline", university("mode: dual-campus"))
                .until(MOVED, 1);
        var full = PairedRuns.without("baseline", university("mode: dual-campus"))
                .with("baseline", university("mode: full, binding: yes"))
                .until(MOVED, 1);

        for (var pair : List.of(branch, full)) {
            assertThat(pair.difference("skilledInPosts.university", "xiongan", MOVED))
                    .isPositive();
        }
        assertThat(branch.meanWithout("campusesKept", "xiongan", MOVED)).isPositive();
        assertThat(full.meanWith("campusesKept", "xiongan", MOVED)).isZero();
    }

    @Test
    void graduatesStayNearACampusAndItsResearchReachesInnovatorsNearbyOnly() {
        var pair = PairedRuns.without("baseline", university("mode: branch").replaceAll("(?s)instruments.*", ""))
                .with("baseline", university("mode: full, binding: yes"))
                .until(MOVED, 1);
        String rongcheng = "130629";
        String xiong = "130638";

        assertThat(pair.meanWithout("technopole", rongcheng, MOVED)).isZero();
        assertThat(pair.difference("technopole", rongcheng, MOVED)).isPositive();
        assertThat(pair.meanWith("technopole", xiong, MOVED)).isZero();
        assertThat(pair.difference("innovators", "xiongan", MOVED)).isPositive();
        assertThat(pair.difference("skilled", "xiongan", MOVED)).isPositive();
    }

    private static String university(String mode) {
        return """
                remove:
                  - {instrument: relocation-order, who: university, destination: xiongan}
                instruments:
                  - relocation-order:
                      who: university
                      destination: xiongan
                      from: 2017-03
                      construction: 12 months
                      full-by: 2019-03
                      universities: [Beijing Jiaotong University, Beijing Forestry University, University of Science and Technology Beijing, China University of Geosciences (Beijing)]
                      %s
                """.formatted(mode.replace(", ", "\n      "));
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
