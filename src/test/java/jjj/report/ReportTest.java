package jjj.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jjj.measure.Level;
import jjj.measure.Measure;
import jjj.results.About;
import jjj.results.Dictionary;
import jjj.results.Place;
import jjj.results.ResultFolder;
import jjj.results.RunWriter;
import jjj.results.ScenarioNote;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final long MOST_BYTES = 6_000_000;

    @TempDir
    private static Path shared;

    private static String page;

    @BeforeAll
    static void makeOne() throws IOException {
        ResultFolder folder = SyntheticResults.write(new ResultFolder(shared), 3, 12);
        Report.write(folder, 2);
        page = Files.readString(folder.report());
    }

    @Test
    void thePageStandsAloneAndLoadsNothing() throws IOException {
        assertThat(page).contains("default-src 'none'; script-src 'sha256-");
        String markup = page.replaceAll("(?s)<script.*?</script>", "");
        assertThat(markup).doesNotContain("http://", "https://", "src=", "<iframe", "<link", "<img", "url(http");
        assertThat(Files.size(shared.resolve("report.html"))).isLessThan(MOST_BYTES);
    }

    @Test
    void itAnswersTheQuestionWithIntervalsAndPlacebo() {
        assertThat(page)
                .contains("Frozen market against Land leasing", "95 % interval", "雄安新区土地市场冻结")
                .contains("Who pays when land cannot be sold, and do those who are sent there stay?")
                .containsPattern(
                        "Placebo held: Land leasing ran twice under two names with seed 1, and all [\\d,]+ values are exactly equal")
                .contains("./jjj compare land-leasing frozen-market");
    }

    @Test
    void theScriptsAreThoseThatThePolicyNames() throws Exception {
        List<String> scripts = java.util.regex.Pattern.compile("(?s)<script>(.*?)</script>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(scripts).hasSize(2);
        for (String script : scripts) {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(script.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page).contains("'sha256-" + java.util.Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void everyFigureForPrintHasAPictureAShapeAndItsNumbers() throws IOException {
        List<String> files = files(shared.resolve("charts")).keySet().stream().toList();
        assertThat(files).contains("settling.png", "settling.svg", "settling.csv", "map-price.png", "who-paid.csv");
        assertThat(files.stream()
                        .map(name -> name.replaceAll("\\.(png|svg|csv)$", ""))
                        .distinct())
                .hasSize(files.size() / 3);
    }

    @Test
    void everyChartSaysWhereItIsFrom() throws IOException {
        assertThat(page)
                .contains(
                        "Source: simulation jjj 0.1.0, Land leasing, Frozen market, seeds 1–3 (land-leasing-frozen-market")
                .contains("来源：jjj 0.1.0 模拟，土地出让、市场冻结，种子1–3");
        for (String file : List.of("settling.svg", "map-price.svg", "differences.svg")) {
            String text =
                    Files.readString(shared.resolve("charts").resolve(file)).replaceAll("<[^>]*>\\s*", " ");
            assertThat(text).as(file).contains("simulation jjj 0.1.0", "seeds 1–3", "docs/guide/data.md");
        }
    }

    @Test
    void groupsByHukouSayWhichHukou() {
        assertThat(page).contains("By hukou held now", "按现户籍", "counts as local");
    }

    @Test
    void theNumbersBesideAFigureAreTheMeansOfTheRuns() throws IOException {
        List<String> outcomes = Files.readAllLines(shared.resolve("charts/outcomes.csv"));
        assertThat(outcomes.get(0)).isEqualTo("hukou,scenario,outcome,mean_percent,p5,p95");
        assertThat(outcomes).anySatisfy(row -> assertThat(row).startsWith("all,land-leasing,commute weekly,42,42,42"));
    }

    @Test
    void theSameResultsGiveTheSameBytesOnOneThreadOrTwo(@TempDir Path other) throws IOException {
        ResultFolder folder = SyntheticResults.write(new ResultFolder(other), 3, 12);
        Report.write(folder, 1);
        assertThat(Files.readString(folder.report())).isEqualTo(page);
        assertThat(files(other.resolve("charts"))).isEqualTo(files(shared.resolve("charts")));
    }

    @Test
    void oneScenarioOneSeedAndOneMeasureMakeAReportThatSaysWhatIsMissing(@TempDir Path other) throws IOException {
        ResultFolder folder = new ResultFolder(other);
        Measure price = new Measure("price", "CNY/m2", "quoted", "Home price", "房价", Level.GOVERNMENT);
        RunWriter run = new RunWriter();
        for (int month = 24_204; month < 24_240; month++) {
            run.record(month, "xiongan", price, 6_000 + month % 7);
        }
        run.writeTo(folder.run("baseline", 5));
        Dictionary.write(folder, List.of(price));
        Place.write(folder, List.of(new Place("xiongan", "government", "Xiong'an New Area", "雄安新区", "", 0, 0)));
        ScenarioNote.write(
                folder, List.of(new ScenarioNote("baseline", "As it was", "", "What happens?", "", List.of())));
        About.write(folder, new About("baseline-0", "0.1.0", "./jjj run baseline", "2017-01", "2019-12", 100, 5));
        Report.write(folder, 1);
        assertThat(Files.readString(folder.report()))
                .contains("there is nothing to compare", "one seed", "figure-prices")
                .doesNotContain("figure-who-paid");
        assertThat(files(other.resolve("charts")).keySet())
                .containsExactly("home-prices.csv", "home-prices.png", "home-prices.svg");
    }

    @Test
    void severalResultsStandInOneReport(@TempDir Path other) throws Exception {
        ResultFolder second = SyntheticResults.write(new ResultFolder(other.resolve("second")), 2, 6);
        Files.move(second.root().resolve("runs/frozen-market"), second.root().resolve("runs/two-wings"));
        ScenarioNote.write(
                second, List.of(new ScenarioNote("two-wings", "Two wings", "两翼", "And with two?", "", List.of())));
        Path together = Report.together(List.of(new ResultFolder(shared), second), other, 2);
        assertThat(together.getParent()).hasFileName("report-land-leasing-frozen-market-two-wings");
        assertThat(Files.readString(together))
                .contains("2 scenarios against Land leasing", "<option value=\"3\"")
                .contains("./jjj report land-leasing-frozen-market-1a2b3c");
    }

    @Test
    void nineScenariosAreTooManyForOneReport(@TempDir Path other) throws Exception {
        ResultFolder second = SyntheticResults.write(new ResultFolder(other), 1, 6);
        ScenarioNote.write(
                second,
                IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> new ScenarioNote("more-" + i, "More", "", "And this?", "", List.of()))
                        .toList());
        assertThatThrownBy(() -> Report.together(List.of(new ResultFolder(shared), second), other, 1))
                .isInstanceOf(Unfit.class)
                .hasMessage("9 scenarios in one report; expected at most 8");
    }

    @Test
    void unlikeResultsAreRefusedWithBothFacts(@TempDir Path other) throws Exception {
        ResultFolder second = SyntheticResults.write(new ResultFolder(other), 1, 6);
        About.write(second, new About("later-0", "0.1.0", "./jjj run a", "2017-01", "2030-12", 100, 5));
        assertThatThrownBy(() -> Report.together(List.of(new ResultFolder(shared), second), other, 1))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("until 2035-12")
                .hasMessageContaining("until 2030-12");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
