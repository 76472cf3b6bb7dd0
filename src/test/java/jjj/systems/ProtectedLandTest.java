package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Land that may not be built on: fields and villages stay where an instrument keeps them, and only there. */
class ProtectedLandTest {
    private static final String BEFORE = "2018-05";
    private static final String END = "2019-06";
    private static final String FIXED_PLAN = """
            instruments:
              - land-quota: {where: tianjin, use: residential, plan: 1000 ha per year, from: 2018-01}
            """;
    private static final PairedRuns KEPT = PairedRuns.without("baseline", FIXED_PLAN)
            .with(
                    "baseline",
                    FIXED_PLAN
                            + "  - open-space: {where: langfang, area: 9000 km2, from: 2018-06}\n"
                            + "  - ecological-red-line: {where: baoding, kept: 100 %, from: 2018-06}\n"
                            + "  - growth-boundary: {where: [tangshan, tianjin], ceiling: 1 km2, from: 2018-06}\n");

    /** In Tianjin the amount of land is fixed by a quota: the boundary holds for it too. */
    @ParameterizedTest
    @ValueSource(strings = {"langfang", "baoding", "tangshan", "tianjin"})
    void noFieldOrVillageBecomesTownWhereOpenSpaceARedLineOrABoundaryForbidsIt(String place) {
        PairedRuns.Pair pair = KEPT.until(END);

        assertThat(pair.meanWith("converted", place, END))
                .isEqualTo(pair.meanWith("converted", place, BEFORE))
                .isPositive();
        assertThat(pair.difference("converted", place, END)).isNegative();
        assertThat(pair.difference("farmland", place, END)).isPositive();
        assertThat(pair.signsAgree("farmland", place, END)).isTrue();
    }

    @Test
    void functionalZonesKeepFieldsInTheClosedClassesAndConcentrateBuildingInTheOthers() {
        PairedRuns.Pair pair = PairedRuns.without("baseline", FIXED_PLAN)
                .with(
                        "baseline",
                        FIXED_PLAN + "  - functional-zoning: {no-build: [zhangjiakou, chengde],"
                                + " restricted: [xingtai, hengshui], new-land: 100 ha per year, from: 2018-01}\n")
                .until(END);

        assertThat(pair.meanWith("converted", "chengde", END))
                .isEqualTo(pair.meanWith("converted", "chengde", "2017-12"))
                .isPositive();
        for (String closed : List.of("zhangjiakou", "chengde", "xingtai", "hengshui")) {
            assertThat(pair.difference("converted", closed, END)).as(closed).isNegative();
            assertThat(pair.difference("farmland", closed, END)).as(closed).isPositive();
        }
        assertThat(pair.signsAgree("converted", "region", END)).isTrue();
        assertThat(share(pair, true)).isGreaterThan(share(pair, false));
    }

    /** Part of the region's new built-up land that lies in Langfang, a place without a class. */
    private static double share(PairedRuns.Pair pair, boolean zoned) {
        return zoned
                ? pair.meanWith("converted", "langfang", END) / pair.meanWith("converted", "region", END)
                : pair.meanWithout("converted", "langfang", END) / pair.meanWithout("converted", "region", END);
    }

    @Test
    void elsewhereFieldsGoOnBecomingTown() {
        PairedRuns.Pair pair = KEPT.until(END);

        assertThat(pair.meanWith("converted", "shijiazhuang", END))
                .isGreaterThan(pair.meanWith("converted", "shijiazhuang", BEFORE));
        assertThat(pair.difference("converted", "region", END)).isNegative();
    }
}
