package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {
    @TempDir
    private Path home;

    @BeforeEach
    void shipSeeds() throws IOException {
        Files.createDirectories(home.resolve("seeds"));
        Files.writeString(home.resolve("seeds/default.txt"), "1\n2\n3\n");
    }

    private Typed typed(String... words) {
        return Typed.in(home, words);
    }

    @Test
    void theVersionIsOnStandardOutput() {
        assertThat(typed("--version").out()).startsWith("jjj ");
    }

    @Test
    void helpListsWhatWorks() {
        Typed help = typed("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("run", "compare", "list", "explain", "check", "Exit codes");
    }

    @Test
    void aRunAnswersOnStandardOutputAndShowsProgressOnTheOther() {
        Typed run = typed("run", "a");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("a, 2018-12, 3 seeds", "price", "xiongan", "report: ");
        assertThat(run.err()).contains("3 of 3 runs, 100 %");
        assertThat(run.out()).doesNotContain("runs, ");
    }

    @Test
    void quietMeansNoProgress() {
        assertThat(typed("run", "a", "--quiet").err()).isEmpty();
    }

    @Test
    void aComparisonIsPairedBySeedAndCarriesThePlacebo() {
        Typed compare = typed("compare", "a", "b");

        assertThat(compare.code()).isZero();
        assertThat(compare.out())
                .contains("b against a, 2018-12, 3 seeds")
                .contains("+502.0")
                .contains("3 of 3")
                .contains("placebo: a against itself on seed 1, all 24 differences are exactly 0");
    }

    @Test
    void aPlaceboThatDiffersIsACheckThatDoesNotHold() {
        Typed compare = typed("compare", "unfair", "b");

        assertThat(compare.code()).isEqualTo(4);
        assertThat(compare.out()).contains("24 of 24 values DIFFER, by up to 1");
    }

    @Test
    void theSameCommandAgainFindsItsRuns() {
        typed("compare", "a", "b");

        Typed again = typed("compare", "a", "b");

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("7 of 7 runs are there already");
        assertThat(again.out()).contains("b against a");
    }

    @Test
    void aFailedRunIsNamedWithTheCommandThatRepeatsIt() {
        Typed run = typed("run", "a", "broken", "--until", "2018-12", "--set", "land.farFactor=2 x");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("failed: broken, seed 2, 2018-12 (Finance): books do not balance; alone: "
                        + "./jjj run broken --seeds 2 --until 2018-12 --set 'land.farFactor=2 x'");
        assertThat(run.out()).contains("report: ");
    }

    @Test
    void jsonIsTheWholeAnswer() {
        Typed run = typed("compare", "a", "b", "--json", "--quiet");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("{")
                .contains("\"complete\" : true")
                .contains("\"difference\" : 501.99")
                .contains("\"report\" : ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void onlyWhereAPlaceboRanTheAnswerSaysWhetherItHolds() {
        assertThat(typed("compare", "a", "b", "--json", "--quiet").out()).contains("\"placeboHolds\" : true");
        assertThat(typed("sweep", "a", "--points", "2", "--vary", "worker.betaHousing", "--json", "--quiet")
                        .out())
                .contains("\"complete\" : true")
                .doesNotContain("placeboHolds");
    }

    @Test
    void aForecastIsOfTheSameRegionOnly() {
        typed("run", "a", "--region", "corridor");

        assertThat(typed("run", "b", "--region", "corridor", "--dry-run").out()).contains("about 0:00 minutes");
        assertThat(typed("run", "b", "--dry-run").out()).contains("not known before a first run of this size");
    }

    @Test
    void aDryRunWritesNothing() {
        Typed run = typed("compare", "a", "b", "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("runs to make: 7", "a, seed 1", "not known before a first run");
        assertThat(home.resolve("results")).doesNotExist();
    }

    @Test
    void aDryRunForecastsFromEarlierRuns() {
        typed("run", "a");

        assertThat(typed("run", "a", "b", "--dry-run").out())
                .contains("runs there already: 3", "runs to make: 4", "about 0:00 minutes", "MB");
    }

    @Test
    void seedsAndSettingsHaveAFolderOfTheirOwn() throws IOException {
        typed("run", "a");
        typed("run", "a", "--seeds", "1..2");
        typed("run", "a", "--scale", "1000");
        typed("run", "a", "--grid", "10");

        try (Stream<Path> folders = Files.list(home.resolve("results"))) {
            assertThat(folders).hasSize(4);
        }
    }

    static List<Arguments> badWords() {
        return List.of(
                Arguments.of("no command", List.of()),
                Arguments.of("the nearest is compare", List.of("compar", "a", "b")),
                Arguments.of("the nearest is --seeds", List.of("run", "a", "--seed", "1..2")),
                Arguments.of("SCENARIO", List.of("run")),
                Arguments.of("no command \"paint\"; expected run, compare", List.of("paint")),
                Arguments.of("\"b\" is one word too many", List.of("explain", "a", "b")),
                Arguments.of("compare needs at least two scenarios", List.of("compare", "a")),
                Arguments.of("--out: no name", List.of("run", "a", "--out", "")),
                Arguments.of(
                        "changes worker.attachment twice",
                        List.of("run", "a", "--set", "worker.attachment=1", "--set", "worker.attachment=2")),
                Arguments.of("scenario \"a\" stands there twice", List.of("compare", "a", "a")),
                Arguments.of("no scenario \"c\"", List.of("run", "c")),
                Arguments.of("--threads 0", List.of("run", "a", "--threads", "0")),
                Arguments.of("'two' is not a whole number", List.of("run", "a", "--threads", "two")),
                Arguments.of("--scale 0", List.of("run", "a", "--scale", "0")),
                Arguments.of("expected 1 to 100000", List.of("run", "a", "--scale", "1000000000")),
                Arguments.of("--grid 7", List.of("run", "a", "--grid", "7")),
                Arguments.of("--until 2035", List.of("run", "a", "--until", "2035")),
                Arguments.of("--until 2035-13", List.of("run", "a", "--until", "2035-13")),
                Arguments.of("--set nothing", List.of("run", "a", "--set", "nothing")),
                Arguments.of("--seeds nowhere.txt: no such file", List.of("run", "a", "--seeds", "nowhere.txt")),
                Arguments.of("ends before it starts", List.of("run", "a", "--seeds", "4..2")),
                Arguments.of("only once", List.of("run", "a", "--seeds", "1", "--seeds", "2")),
                Arguments.of("expected one of", List.of("list", "everything")),
                Arguments.of("nothing is called \"pricee\"; the nearest is \"price\"", List.of("explain", "pricee")));
    }

    @ParameterizedTest
    @MethodSource("badWords")
    void whatCannotBeDoneIsSaidInOneLine(String why, List<String> words) {
        Typed typed = typed(words.toArray(String[]::new));

        assertThat(typed.code()).as(typed.err()).isEqualTo(2);
        assertThat(typed.err()).contains(why);
        assertThat(typed.err().strip().lines()).hasSize(1);
        assertThat(typed.out()).isEmpty();
        assertThat(home.resolve("results")).doesNotExist();
    }

    @Test
    void resultsThatCannotBeWrittenAreSaidInOneLine() throws IOException {
        Files.writeString(home.resolve("file"), "");

        Typed typed = typed("run", "a", "--out", home.resolve("file").toString());

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err().strip().lines()).hasSize(1);
        assertThat(typed.err()).contains("cannot be written there");
    }

    @Test
    void everythingThereIsCanBeListedAndExplained() {
        for (ListCommand.What what : ListCommand.What.values()) {
            Typed list = typed("list", what.name());
            assertThat(list.code()).as(list.err()).isZero();
            assertThat(list.out().lines().count()).as(list.out()).isGreaterThan(1);
        }
        assertThat(typed("explain", "price").out()).contains("unit: CNY/m2", "formula: stock-weighted mean");
        assertThat(typed("explain", "a").out()).contains("scenario a");
        assertThat(typed("list", "seeds").out()).contains("default  3      1 2 3");
        assertThat(typed("list", "seeds", "--json").out()).contains("\"numbers\" : \"1 2 3\"");
    }

    @Test
    void eachRuleOfLandIsExplainedWithTheFieldsThatBelongToIt() {
        assertThat(typed("explain", "lease-then-transfer").out())
                .contains(
                        "a choice of \"rule\" in the instrument land-rule",
                        "a short lease",
                        "    promise (default 60 %)")
                .doesNotContain("idle-fee");
        assertThat(typed("explain", "auctoin").err()).contains("the nearest is \"auction\"");
    }
}
