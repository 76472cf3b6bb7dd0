package jjj.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jjj.base.Rounded;
import jjj.docs.StandardComparison.Key;
import jjj.experiment.Program;
import jjj.experiment.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Figures of the standard comparison on the pages come from one results folder, that of the tables and scenarios which are
 * here. A figure is followed by a comment that says what it is, <code>1,545&lt;!-- investment xiongan 2035-12
 * mean_reference --&gt;</code> with a column of {@code compare.csv} and, if need be, <code>x100</code>; what a command
 * printed stands in a block after <code>&lt;!-- printed by compare --&gt;</code>. {@code docs/figures.sh} writes them again.
 */
final class FiguresInDocsTest {
    private static final boolean WRITE = Boolean.getBoolean("jjj.write");
    private static final Pattern FIGURE =
            Pattern.compile("([+−]?)([0-9][0-9,]*)(\\.[0-9]+)?<!-- (\\S+) (\\S+) (\\S+) (\\S+)( x100)? -->");
    private static final Pattern BLOCK = Pattern.compile("(<!-- printed by compare -->\\n```\\n)((?s:.*?))(```)");
    private static final Path INPUTS = Path.of("docs/tables/standard-comparison-inputs.csv");
    private static final List<String> SCENARIOS = List.of("baseline", "land-leasing", "frozen-market");
    private static final String MINUS = "−";

    private static StandardComparison comparison;

    @BeforeAll
    static void read() throws IOException {
        if (!WRITE) {
            comparison = StandardComparison.stored();
            return;
        }
        comparison = StandardComparison.of(Path.of(System.getProperty("jjj.results")));
        Set<Key> shown = new HashSet<>();
        for (Path page : Pages.all()) {
            FIGURE.matcher(Files.readString(page)).results().forEach(found -> shown.add(key(found)));
        }
        comparison.store(shown);
        Files.write(INPUTS, inputs());
        for (Path page : Pages.all()) {
            Files.writeString(page, remade(Files.readString(page)));
        }
    }

    @Test
    void everyShownFigureIsThatOfTheStandardComparison() throws IOException {
        int figures = 0;
        for (Path page : Pages.all()) {
            String text = Files.readString(page);
            figures += (int) FIGURE.matcher(text).results().count();

            assertThat(text).as("%s; make it again with docs/figures.sh", page).isEqualTo(remade(text));
        }
        assertThat(figures).isGreaterThan(10);
    }

    @Test
    void theComparisonShownIsThatOfTheTablesAndScenariosHere() throws IOException {
        assertThat(Files.readAllLines(INPUTS))
                .as("figures of other tables are shown; make them again with docs/figures.sh")
                .isEqualTo(inputs());
    }

    /** Fingerprints of every input table and of the scenarios compared. */
    private static List<String> inputs() throws IOException {
        List<String> lines = new ArrayList<>(List.of("input,sha256"));
        Program.fingerprints().forEach((name, fingerprint) -> {
            if (!name.equals("version") && !name.equals("simulation")) {
                lines.add(name + "," + fingerprint);
            }
        });
        for (String scenario : SCENARIOS) {
            Path file = Path.of("scenarios", scenario + ".yaml");
            lines.add(file + "," + Sha256.of(Files.readString(file)));
        }
        return lines;
    }

    private static String remade(String text) {
        String figures = FIGURE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(figure(found)));
        String blocks = BLOCK.matcher(figures)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + block(found.group(2)) + found.group(3)));
        return StandardComparison.folders().matcher(blocks).replaceAll(comparison.folder());
    }

    /** The figure with the decimals and the kind of sign that the page gives it. */
    private static String figure(MatchResult found) {
        double value = comparison.value(key(found), found.group(7)) * (found.group(8) == null ? 1 : 100);
        int decimals = found.group(3) == null ? 0 : found.group(3).length() - 1;
        BigDecimal rounded = Rounded.to(value, decimals);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        String sign = found.group(1).isEmpty() ? "" : rounded.signum() < 0 ? MINUS : "+";
        String said = found.group();
        return sign + format.format(rounded.abs()) + said.substring(said.indexOf("<!--"));
    }

    private static Key key(MatchResult found) {
        return new Key(found.group(4), found.group(5), found.group(6));
    }

    /** Printed lines with the words that the block's lines begin with; a line of dots stays. */
    private static String block(String shown) {
        List<String> lines = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : shown.split("\n", -1)) {
            if (line.isBlank() || line.equals("...")) {
                lines.add(line);
                continue;
            }
            columns = line.startsWith("measure ") ? columns(line) : columns;
            String fresh = comparison.lineLike(line);
            boolean row = StandardComparison.cells(fresh).size() > 5;
            lines.add(row ? comparison.narrowed(fresh, columns) : fresh);
        }
        return String.join("\n", lines);
    }

    private static List<String> columns(String header) {
        return StandardComparison.cells(header);
    }
}
