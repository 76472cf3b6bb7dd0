package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jjj.results.Csv;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the fake world a setting adds 100 times its value to the price, and every seed 10 CNY/m2. */
class DesignCommandsTest {
    @TempDir
    private Path home;

    @BeforeEach
    void giveItSeeds() throws IOException {
        Files.createDirectories(home.resolve("seeds"));
        Files.writeString(home.resolve("seeds/default.txt"), "1\n2\n3\n");
    }

    @Test
    void aSweepAnswersPointByPointAndKeepsOneTidyTable() throws IOException {
        Typed sweep = typed("sweep", "a", "b", "--design", "grid", "--levels", "2", "--vary", "worker.betaHousing");

        assertThat(sweep.code()).as(sweep.err()).isZero();
        assertThat(sweep.out()).contains("price, xiongan, 2018-12", "worker.betaHousing", "0.76", "1.52");
        Path folder = folder("sweep-a-b-");
        assertThat(folder.resolve("data/sweep.csv"))
                .content()
                .startsWith("scenario,point,seed,worker.betaHousing,measure,place,month,value,unit\n")
                .contains("a,1,1,0.76,price,xiongan,2018-12,");
        assertThat(folder.resolve("data/sweep-compare.csv")).content().contains("a,b,2,1.52,price,xiongan");
        assertThat(folder.resolve("runs.csv")).content().contains("worker.betaHousing", "b.p0002,3,done,");
        assertThat(folder.resolve("data/axes.csv")).content().contains("grid,worker.betaHousing,1,0.76 to 1.52");
    }

    @Test
    void aSweepHasAPageWithRangesSignsThirdsAndDots() throws IOException {
        typed("sweep", "a", "b", "--points", "4", "--vary", "worker.betaHousing", "--vary", "worker.betaWage");
        Path folder = folder("sweep-a-b-");
        String page = Files.readString(folder.resolve("report.html"));

        assertThat(page)
                .contains("Does the sign hold?", "what moves it", "every point of the design", "worker.betaHousing")
                .contains("Points of the design: 4; settings varied: 2; 3 seeds at each point; values of 2018-12.")
                .contains("设计点：4个；变动参数：2项；每点3个随机种子；数值取自2018年12月。", "由什么推动", "全部设计点")
                .doesNotContain("<link", "src=");
        assertThat(page.split("<script>", -1))
                .as("the switch of the language alone")
                .hasSize(2);
        assertThat(folder.resolve("charts/moves-price-xiongan.csv"))
                .content()
                .contains("subject,setting,lowest_third,mean,highest_third,unit", "b − a,worker.betaWage");
        assertThat(typed("report", folder.toString()).code()).isZero();
        assertThat(folder.resolve("report.html")).hasContent(page);
    }

    @Test
    void aSensitivityAnalysisDrawsItsSharesWithTheirIntervals() throws IOException {
        typed("sensitivity", "a", "--method", "sobol", "--points", "8", "--vary", "worker.betaHousing=0.8..1.4");
        Path folder = folder("sweep-a-");

        assertThat(folder.resolve("report.html"))
                .content()
                .contains("% of the variance", "the setting alone", "luck")
                .doesNotContain("Does the sign hold?");
        assertThat(folder.resolve("charts/moves-price-xiongan.svg")).isNotEmptyFile();
    }

    @Test
    void aSweepOnceMadeIsNotMadeAgainAlsoForAnotherMeasure() {
        String[] words = {"sweep", "a", "--points", "4", "--vary", "worker.betaHousing=0.8..1"};
        typed(words);

        Typed again = typed(words);
        Typed other = typed(Stream.concat(Stream.of(words), Stream.of("--measure", "price@region"))
                .toArray(String[]::new));

        assertThat(again.err()).contains("12 of 12 runs are there already");
        assertThat(other.err()).contains("12 of 12 runs are there already");
        assertThat(other.out()).contains("price, region: not recorded in 2018-12");
    }

    @Test
    void aLongerSobolSweepTakesTheRunsOfTheShorterOne() {
        typed("sweep", "a", "--points", "4", "--vary", "worker.betaHousing=0.8..1");

        Typed longer = typed("sweep", "a", "--points", "8", "--vary", "worker.betaHousing=0.8..1");

        assertThat(longer.err()).contains("12 of 24 runs are there already");
    }

    @Test
    void aDryRunShowsTheDesignAndHowManyRunsThatIs() {
        Typed run = typed(
                "sweep",
                "a",
                "b",
                "--points",
                "16",
                "--vary",
                "worker.betaHousing",
                "--vary",
                "land-quota.xiongan.plan=100..300 ha per year",
                "--dry-run");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "design: scrambled Sobol sequence, 16 points for each of 2 scenarios",
                        "land-quota.xiongan.plan: 1 km2 per year to 3 km2 per year",
                        "runs to make: 96",
                        "… and 36 more");
        assertThat(home.resolve("results")).doesNotExist();
    }

    @Test
    void sharesSumToAHundredPercentAndTheScenariosOwnLuckIsToldApart() throws IOException {
        Typed run = typed(
                "sensitivity",
                "a",
                "b",
                "--method",
                "sobol",
                "--points",
                "8",
                "--vary",
                "worker.betaHousing",
                "--vary",
                "housing.priceElasticity=0.5..1");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("a, price, xiongan, 2018-12: mean", "b against a, price", "interactions", "luck")
                .containsPattern("sum +100\\.0 %");
        assertThat(folder("sweep-a-b-").resolve("data/sensitivity.csv"))
                .content()
                .contains("b,a,price,xiongan,2018-12,,share_luck,");
    }

    @Test
    void anEnsembleSaysWhichConclusionsHoldAndWhatMovesThem() throws IOException {
        Path sets = home.resolve("sets.csv");
        Files.writeString(
                sets,
                "member,parameter,value\n1,worker.betaHousing,0.8\n2,worker.betaHousing,0.9\n"
                        + "3,worker.betaHousing,1.2\n");
        Typed run = typed("ensemble", "a", "b", "--ensemble", sets.toString(), "--measure", "price");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("3 sets of parameters, 1 seeds each, 2018-12", "b - a", "100 %", "holds")
                .contains("worker.betaHousing +1.00");
        Path folder = folder("sweep-a-b-");
        assertThat(folder.resolve("data/ensemble.csv"))
                .content()
                .contains("a,b,price,xiongan,2018-12,3,", ",holds,CNY/m2");
        assertThat(folder.resolve("data/ensemble-parameters.csv"))
                .content()
                .contains(",a,price,xiongan,1,worker.betaHousing,1");
        Files.writeString(sets, "member,parameter,value\n1,worker.betaHousing,0.8\n2,worker.attachment,1\n");
        assertThat(typed("ensemble", "a", "--ensemble", sets.toString()).err()).contains("member 2 of the ensemble");
        assertThat(typed("ensemble", "a", "--members", "9").err()).contains("--ensemble");
    }

    @Test
    void everyColumnOfEveryTableIsExplainedInEnglishAndChinese() throws IOException {
        typed("compare", "a", "b", "--seeds", "1..2");
        typed("sensitivity", "a", "b", "--points", "2", "--seeds", "1..2", "--vary", "worker.betaHousing=0.8..1");
        Path sets = home.resolve("sets.csv");
        Files.writeString(sets, "member,parameter,value\n1,worker.betaHousing,0.8\n");
        typed("ensemble", "b", "--ensemble", sets.toString(), "--measure", "price");
        List<Path> tables;
        try (Stream<Path> all = Files.walk(home.resolve("results"))) {
            tables = all.filter(file -> file.toString().endsWith(".csv")
                            && !file.getParent().endsWith("charts"))
                    .toList();
        }
        Map<String, Csv.Row> explained = new TreeMap<>();
        for (Csv.Row row : Csv.read(folder("sweep-a-b-").resolve("data/dictionary.csv"))) {
            explained.put(row.text("name"), row);
        }
        assertThat(tables).hasSizeGreaterThan(15);
        for (Path table : tables) {
            for (String column : Files.readAllLines(table).get(0).split(",", -1)) {
                boolean setting = column.contains("."); // what was varied, by its path
                assertThat(setting || explained.containsKey(column))
                        .as("%s: %s", table.getFileName(), column)
                        .isTrue();
            }
        }
        assertThat(explained.values())
                .allSatisfy(row ->
                        assertThat(row.text("title_zh")).as(row.text("name")).matches("(?U).*\\p{IsHan}.*"));
    }

    @Test
    void morrisRanksTheSettings() {
        Typed run = typed(
                "sensitivity",
                "a",
                "--vary",
                "worker.betaHousing=0.8..1",
                "--vary",
                "housing.priceElasticity=0.4..1.4");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsSubsequence("housing.priceElasticity", "+100.0", "worker.betaHousing", "+20.00");
    }

    @Test
    void wrongWordsAreToldWithWhatWasExpected() {
        assertThat(typed("sweep", "a").err()).contains("--vary");
        assertThat(typed("sweep", "a", "--vary", "worker.betaHousin").err())
                .contains("the nearest is \"worker.betaHousing\"");
        assertThat(typed("sweep", "a", "--vary", "worker.betaHousing=1..1").err())
                .contains("has no length");
        assertThat(typed("sweep", "a", "--vary", "worker.betaHousing=x..y").err())
                .contains("is not a number");
        assertThat(typed("sweep", "a", "--vary", "worker.betaHousing=1").err()).contains("one value is no variation");
        assertThat(typed("sweep", "a", "--vary", "land-quota.xiongan.plan").err())
                .contains("no range of its own");
        assertThat(typed("sweep", "a", "--vary", "worker.betaHousing", "--measure", "prise")
                        .err())
                .contains("the nearest is \"price\"");
        assertThat(typed("sensitivity", "a", "--vary", "worker.betaHousing=0.8,0.9")
                        .err())
                .contains("Morris needs a range");
        Typed one = typed("sensitivity", "a", "--seeds", "1", "--vary", "worker.betaHousing=0.8..1");
        assertThat(one.out()).contains("no shares, one seed: luck cannot be told from settings");
    }

    @Test
    void precisionAddsSeedsUntilTheIntervalIsNarrowEnough() {
        Typed run = typed("compare", "a", "b", "--precision", "price=1.2", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"met\" : true");
        assertThat(run.err())
                .contains("precision: b, price, xiongan, 2018-12: ±2.484 with 3 seeds, asked ±1.200 CNY/m2");
    }

    @Test
    void precisionThatNeedsTooManySeedsSaysHowManyAndHowLong() {
        Typed run = typed("compare", "a", "b", "--precision", "price=0.01", "--most-seeds", "3");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .containsPattern("not met with \\d+ seeds; [\\d]+ more would take about \\d+:\\d\\d minutes");
        assertThat(typed("compare", "a", "b", "--precision", "price=0").code()).isEqualTo(2);
        assertThat(typed("compare", "a", "b", "--precision", "prise=1").err()).contains("the nearest is \"price\"");
    }

    @Test
    void precisionThatCannotBeReachedStopsAfterTheFirstSeeds() throws IOException {
        Typed run = typed("compare", "a", "b", "--precision", "price=0.000001", "--seeds", "1..5");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("precision: not met with 5 seeds; a million would not do");
        assertThat(folder("a-b-").resolve("report.html")).exists();
    }

    @Test
    void precisionMakesEachRunOnceAlsoWithForceAndLeavesOneFolder() throws IOException {
        String[] words = {"compare", "a", "b", "--precision", "price=1.2", "--force"};

        Typed run = typed(words);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("7 of 7 runs, 100 %", "7 of 13 runs are there already", "13 of 19 runs are there already");
        assertThat(folder("a-b-").resolve("report.html")).exists();
    }

    @Test
    void anOptionThatWouldHaveNoEffectIsRefused() {
        String[] vary = {"--vary", "worker.betaHousing=0.8..1"};
        assertRefused("--points 4: a grid has levels", vary, "sweep", "a", "--design", "grid", "--points", "4");
        assertRefused("--levels 4: only a grid", vary, "sweep", "a", "--levels", "4");
        assertRefused("--design-seed 2: a grid", vary, "sweep", "a", "--design", "grid", "--design-seed", "2");
        assertRefused("--parquet", vary, "sweep", "a", "--parquet");
        assertRefused("--parquet", new String[0], "validate", "a", "--parquet");
        assertRefused("--most-seeds 5: nothing is asked", new String[0], "run", "a", "--most-seeds", "5");
    }

    private void assertRefused(String why, String[] more, String... words) {
        Typed refused = typed(Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new));
        assertThat(refused.code()).as(refused.err()).isEqualTo(2);
        assertThat(refused.err()).contains(why);
        assertThat(home.resolve("results")).doesNotExist();
    }

    private Typed typed(String... words) {
        return Typed.in(home, words);
    }

    private Path folder(String front) throws IOException {
        try (Stream<Path> folders = Files.list(home.resolve("results"))) {
            List<Path> found = folders.filter(f -> f.getFileName().toString().startsWith(front))
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }
}
