package jjj.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jjj.results.Csv;
import jjj.results.Invented;
import jjj.results.ResultFolder;
import jjj.results.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readers that the guide prints find the difference that the tables hold, in every language that is there. */
final class ReadersTest {
    private static final Path PAGE = Path.of("docs/guide/data.md");
    private static final Path FOLDER_PAGE = Path.of("docs/guide/results-folder.md");
    /** The second one is Debian's, which has the packages that {@code apt} installs. */
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    @TempDir
    private static Path root;

    private static ResultFolder folder;

    @BeforeAll
    static void inventResults() throws IOException {
        folder = Invented.under(root);
    }

    @Test
    void theQuestionInSqlFindsIt() throws Exception {
        try (Sql sql = Sql.open(folder)) {
            List<Object> row = sql.ask(block(PAGE, "sql")).rows().get(0);
            expect(((Number) row.get(0)).intValue(), ((Number) row.get(1)).doubleValue());
        }
    }

    @Test
    void theReaderInPythonFindsIt() throws Exception {
        readerFindsIt("python", "python3", ".py");
    }

    @Test
    void theReaderInRFindsIt() throws Exception {
        readerFindsIt("r", "Rscript", ".R");
    }

    /** All but its chart. */
    @Test
    void theReaderInPandasFindsIt() throws Exception {
        Optional<String> python = PYTHONS.stream()
                .filter(program -> answers(program, "-c", "import pandas"))
                .findFirst();
        assumeTrue(python.isPresent(), "pandas is not installed here: apt install python3-pandas");
        String script = block(FOLDER_PAGE, "python")
                .lines()
                .filter(line -> !line.contains("matplotlib"))
                .collect(Collectors.joining("\n"));

        String said = said(python.get(), script, ".py");

        assertThat(number("count", said)).isEqualTo(row().whole("seeds"));
        assertThat(number("mean", said)).isCloseTo(row().number("difference"), within(1e-4));
    }

    @Test
    void theIntervalInRIsThatOfTheReport() throws Exception {
        assumeTrue(answers("Rscript", "--version"), "Rscript is not installed here: apt install r-base-core");

        String[] words = said("Rscript", block(FOLDER_PAGE, "r"), ".R").strip().split("\\s+", -1);

        assertThat(Double.parseDouble(words[1])).isCloseTo(row().number("ci95_low"), within(1e-4));
        assertThat(Double.parseDouble(words[2])).isCloseTo(row().number("ci95_high"), within(1e-4));
    }

    private static void readerFindsIt(String language, String program, String end) throws Exception {
        assumeTrue(answers(program, "--version"), program + " is not installed here");
        String[] words = said(program, block(PAGE, language), end).strip().split("\\s+", -1);
        expect(Integer.parseInt(words[0]), Double.parseDouble(words[1]));
    }

    /** What the program says to the script of a page, whose folder is that of the invented results. */
    private static String said(String program, String script, String end) throws Exception {
        Path file = Files.writeString(
                Files.createTempFile(root, "reader", end),
                script.replaceAll("results/land-leasing-frozen-market-[0-9a-f]{8}", root.toString()));
        Process process = new ProcessBuilder(program, file.toString())
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static double number(String name, String said) {
        Matcher number = Pattern.compile(name + "\\s+(\\S+)").matcher(said);
        assertThat(number.find()).as(said).isTrue();
        return Double.parseDouble(number.group(1));
    }

    private static void expect(int seeds, double difference) throws IOException {
        assertThat(seeds).isEqualTo((int) row().whole("seeds"));
        assertThat(difference).isCloseTo(row().number("difference"), within(1e-4));
    }

    private static Csv.Row row() throws IOException {
        return Csv.read(folder.compare()).stream()
                .filter(found -> found.text("measure").equals("publicDebt")
                        && found.text("month").equals("2035-12"))
                .findFirst()
                .orElseThrow();
    }

    private static String block(Path page, String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page));
        assertThat(block.find()).as("a block in " + language).isTrue();
        assertThat(block.group(1).lines().count()).isLessThanOrEqualTo(12);
        return block.group(1);
    }

    private static boolean answers(String... words) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
