package jjj.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jjj.results.Csv;
import jjj.validation.SignFinding.Agreement;
import org.junit.jupiter.api.Test;

/**
 * The page of expected signs says what the stored table says ({@code data/signs.csv} of {@code jjj signs}), and explains
 * what disagrees, no more and no less. {@code -Djjj.write=true} writes the parts that follow from the table again.
 */
final class ExpectedSignsPageTest {
    private static final Path TABLE = Path.of("docs", "tables", "expected-signs.csv");
    private static final Path PAGE = Path.of("docs", "guide", "expected-signs.md");
    private static final String COUNTS = "## How many\n";
    private static final String REASONS = "## Disagreements, and what is behind them\n";
    private static final String ALL = "## All effects\n";
    private static final Pattern REASON =
            Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

    @Test
    void theStoredTableHasEveryRowThatIsExpectedAndNoOther() throws IOException {
        assertThat(rows())
                .extracting(row ->
                        List.of(row.text("scenario"), row.text("against"), row.text("effect"), row.text("expected")))
                .containsExactlyElementsOf(ExpectedSigns.all().stream()
                        .map(expected -> List.of(
                                expected.scenario(), expected.against(), expected.effect(), expected.expected()))
                        .toList());
    }

    @Test
    void everyRowIsJudgedAndReadAtTheScenariosOwnEnd() throws IOException {
        for (Csv.Row row : rows()) {
            assertThat(row.text("verdict"))
                    .isIn(
                            Agreement.AGREES.words(),
                            Agreement.DISAGREES.words(),
                            Agreement.NOT_SIGNIFICANT.words(),
                            Agreement.OPEN.words());
            assertThat(row.text("month")).isEqualTo(row.text("scenario").equals("ageing-2050") ? "2050-12" : "2035-12");
        }
    }

    @Test
    void whatDisagreesIsExplainedAndNothingElse() throws IOException {
        String page = Files.readString(PAGE);
        String section = page.substring(page.indexOf(REASONS), page.indexOf(ALL));
        List<String> explained = new ArrayList<>();
        Matcher reason = REASON.matcher(section);
        while (reason.find()) {
            explained.add(reason.group(1) + ": " + reason.group(2));
            assertThat(reason.group(3)).hasSizeGreaterThan(40);
            assertThat(reason.group(4)).matches("tested: .+|reading of the equations.*");
        }
        List<String> disagreements = new ArrayList<>();
        for (Csv.Row row : rows()) {
            if (row.text("verdict").equals(Agreement.DISAGREES.words())) {
                disagreements.add(row.text("scenario") + ": " + row.text("effect"));
            }
        }
        assertThat(explained).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(explained)).isEqualTo(new TreeSet<>(disagreements));
    }

    @Test
    void thePageIsMadeFromTheTable() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(COUNTS))
                + counts()
                + page.substring(page.indexOf(REASONS), page.indexOf(ALL))
                + effects();
        if (Boolean.getBoolean("jjj.write")) {
            Files.writeString(PAGE, expected);
            page = expected;
        }
        assertThat(page).as("write it again with -Djjj.write=true").isEqualTo(expected);
    }

    private static List<Csv.Row> rows() throws IOException {
        return Csv.read(TABLE);
    }

    private static String counts() throws IOException {
        Map<String, Map<String, Integer>> byScenario = new TreeMap<>();
        Map<String, Integer> all = new TreeMap<>();
        for (Csv.Row row : rows()) {
            byScenario
                    .computeIfAbsent(row.text("scenario"), any -> new TreeMap<>())
                    .merge(row.text("verdict"), 1, Integer::sum);
            all.merge(row.text("verdict"), 1, Integer::sum);
        }
        byScenario.put("all", all);
        StringBuilder text = new StringBuilder(COUNTS);
        text.append("\n| scenario | agrees | does not | not significant | open |\n|---|---|---|---|---|\n");
        List<String> order = new ArrayList<>(ExpectedSigns.scenarios());
        order.add("all");
        for (String scenario : order) {
            text.append("| ")
                    .append(scenario.equals("all") ? "all" : "`" + scenario + "`")
                    .append(" | ");
            text.append(
                    List.of(Agreement.AGREES, Agreement.DISAGREES, Agreement.NOT_SIGNIFICANT, Agreement.OPEN).stream()
                            .map(verdict -> ""
                                    + byScenario
                                            .getOrDefault(scenario, Map.of())
                                            .getOrDefault(verdict.words(), 0))
                            .collect(Collectors.joining(" | ")));
            text.append(" |\n");
        }
        return text.append('\n').toString();
    }

    private static String effects() throws IOException {
        StringBuilder text = new StringBuilder(ALL);
        text.append(
                "\nPositive differences: more than in the scenario it is held against, in the last month of both.\n\n");
        text.append("| scenario | effect | expected | reference | difference | 95 % interval | unit | verdict |\n");
        text.append("|---|---|---|---|---|---|---|---|\n");
        for (Csv.Row row : rows()) {
            String verdict = row.text("verdict");
            double billion = row.text("unit").equals("CNY") ? 1e9 : 1;
            text.append("| `%s` | %s | %s | %s | %s | %s to %s | %s | %s |%n"
                    .formatted(
                            row.text("scenario"),
                            row.text("effect"),
                            row.text("expected").replace("-", "−"),
                            number(row.number("reference") / billion, ""),
                            number(row.number("difference") / billion, "+"),
                            number(row.number("ci95_low") / billion, "+"),
                            number(row.number("ci95_high") / billion, "+"),
                            row.text("unit").equals("1") ? "" : row.text("unit").replaceFirst("^CNY$", "bn CNY"),
                            verdict.equals(Agreement.DISAGREES.words()) ? "**" + verdict + "**" : verdict));
        }
        return text.toString().replace("\r", "");
    }

    private static String number(double value, String sign) {
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        String text = size >= 1_000
                ? String.format(Locale.ROOT, "%,.0f", value)
                : size >= 100
                        ? String.format(Locale.ROOT, "%.0f", value)
                        : size >= 1
                                ? String.format(Locale.ROOT, "%.2f", value)
                                : size >= 0.0001
                                        ? String.format(Locale.ROOT, "%.4f", value)
                                        : String.format(Locale.ROOT, "%.0e", value);
        return value > 0 ? sign + text : text;
    }
}
