package jjj.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            List<Object> row = sql.ask(block("sql")).rows().get(0);
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

    private static void readerFindsIt(String language, String program, String end) throws Exception {
        assumeTrue(answers(program), program + " is not installed here");
        Path script = Files.writeString(
                root.resolve("reader" + end),
                block(language).replaceAll("results/land-leasing-frozen-market-[0-9a-f]{8}", root.toString()));
        Process process = new ProcessBuilder(program, script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        String[] words = said.strip().split("\\s+", -1);
        expect(Integer.parseInt(words[0]), Double.parseDouble(words[1]));
    }

    private static void expect(int seeds, double difference) throws IOException {
        Csv.Row row = Csv.read(folder.compare()).stream()
                .filter(found -> found.text("measure").equals("publicDebt")
                        && found.text("month").equals("2035-12"))
                .findFirst()
                .orElseThrow();
        assertThat(seeds).isEqualTo((int) row.whole("seeds"));
        assertThat(difference).isCloseTo(row.number("difference"), within(1e-4));
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(block.find()).as("a block in " + language).isTrue();
        assertThat(block.group(1).lines().count()).isLessThanOrEqualTo(11);
        return block.group(1);
    }

    private static boolean answers(String program) {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .start();
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
