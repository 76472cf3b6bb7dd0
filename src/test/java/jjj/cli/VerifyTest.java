package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jjj.experiment.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify}, {@code selftest} and {@code run-one} find and say. */
class VerifyTest {
    @TempDir
    private static Path made;

    @TempDir
    private Path home;

    private Path result;

    @BeforeAll
    static void compareTwoScenarios() {
        Typed compared = Typed.in(made, "compare", "a", "b", "--seeds", "1..2", "--until", "2017-03", "--quiet");
        assertThat(compared.code()).isZero();
    }

    @BeforeEach
    void copyTheResults() throws IOException {
        try (Stream<Path> files = Files.walk(made.resolve("results"))) {
            for (Path file : files.toList()) {
                Files.copy(file, home.resolve(made.relativize(file)));
            }
        }
        try (Stream<Path> folders = Files.list(home.resolve("results"))) {
            result = folders.findFirst().orElseThrow();
        }
    }

    private Typed verified(String... words) {
        return Typed.in(
                home,
                Stream.concat(Stream.of("verify", result.toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    @Test
    void resultsThatNobodyTouchedAreIdentical() {
        Typed verified = verified("--runs", "5");

        assertThat(verified.out()).contains("identical: ", "5 runs made again", "a, seed 1", "b, seed 2");
        assertThat(verified.code()).isZero();
    }

    @Test
    void oneFlippedByteIsFoundInAnyFile() throws IOException {
        for (double part : new double[] {0, 0.5, 1}) {
            for (Path file : files()) {
                if (!file.endsWith("manifest.json")) {
                    flip(file, part);
                }
            }
            Typed verified = verified("--runs", "0");

            assertThat(verified.code()).isEqualTo(4);
            for (Path file : files()) {
                if (!file.endsWith("manifest.json")) {
                    assertThat(verified.out()).contains(result.relativize(file) + ": changed since it was written");
                    flip(file, part);
                }
            }
        }
        assertThat(verified("--runs", "0").out()).contains("identical: ", "files hashed, no run made again");
    }

    @Test
    void oneFlippedByteIsFoundInTheManifestItself() throws IOException {
        Path manifest = result.resolve("manifest.json");
        for (double part : new double[] {0, 0.3, 0.999, 1}) {
            flip(manifest, part);
            Typed verified = verified("--runs", "0");

            assertThat(verified.code()).isEqualTo(4);
            assertThat(verified.out()).contains("manifest.json: changed since it was written");
            flip(manifest, part);
        }
    }

    private static void flip(Path file, double part) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (part * (bytes.length - 1))] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aFileThatIsGoneAndOneThatCameAreFound() throws IOException {
        Files.delete(result.resolve("data/summary.csv"));
        Files.writeString(result.resolve("data/mine.csv"), "1");

        assertThat(verified().out())
                .contains("data/summary.csv: gone", "data/mine.csv: not one of the files", "different: 2 findings");
    }

    @Test
    void aParameterChangedWithAllHashesMadeToFitIsFoundByRunningAgain() throws IOException {
        Path manifest = result.resolve("manifest.json");
        String forged = Files.readString(manifest).replace("\"name: b\"", "\"name: a\"");
        String body = forged.replaceFirst(",\\R  \"sha256\" : \"[0-9a-f]{64}\"", "");
        String self = Sha256.of(body);
        Files.writeString(manifest, body.replaceFirst("\\R}\\R$", ",\n  \"sha256\" : \"" + self + "\"\n}\n"));
        Typed verified = verified("--runs", "5");

        assertThat(verified.out()).contains("runs/b/1.csv.gz: made again it is different: \"2017-01,xiongan,price,");
        assertThat(verified.code()).isEqualTo(4);
    }

    @Test
    void aFolderWithoutResultsIsRefused() throws IOException {
        Typed verified = Typed.in(
                home, "verify", Files.createDirectory(home.resolve("empty")).toString());

        assertThat(verified.code()).isEqualTo(2);
        assertThat(verified.err()).contains("no manifest.json");
    }

    @Test
    void theFolderIsAnRoCrate() throws IOException {
        String crate = Files.readString(result.resolve("ro-crate-metadata.json"));

        assertThat(crate)
                .contains(
                        "\"https://w3id.org/ro/crate/1.2/context\"",
                        "\"about\" : {\n      \"@id\" : \"./\"",
                        "\"conformsTo\" : {\n      \"@id\" : \"https://w3id.org/ro/crate/1.2\"")
                .contains(
                        "\"@type\" : \"Dataset\"",
                        "\"datePublished\" : \"2",
                        "\"description\" : \"",
                        "\"license\" : {");
        for (Path file : files()) {
            String name = result.relativize(file).toString();
            if (!name.equals("ro-crate-metadata.json")) {
                assertThat(crate).as(name).contains("\"@id\" : \"" + name + "\",\n    \"@type\" : \"File\"");
            }
        }
    }

    @Test
    void whatTheCrateSpeaksOfItDescribes() throws IOException {
        String crate = Files.readString(result.resolve("ro-crate-metadata.json"));
        Set<String> described = ids("\"@id\" : \"([^\"]+)\",\\s+\"@type\"", crate);
        Set<String> spokenOf = ids("\"@id\" : \"([^\"]+)\"\\s+}", crate);

        assertThat(described)
                .containsAll(spokenOf.stream()
                        .filter(id -> !id.equals("https://w3id.org/ro/crate/1.2"))
                        .toList())
                .contains("./", "#run", "#jjj", "manifest.json", "report.html");
    }

    private static Set<String> ids(String pattern, String crate) {
        return Pattern.compile(pattern)
                .matcher(crate)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSelfTestTellsEachCheck() {
        Typed selftest = Typed.in(home, "selftest");

        assertThat(selftest.out())
                .contains("books ", "determinism ", "placebo ", "threads ", "paired interval", "all checks hold");
        assertThat(selftest.code()).isZero();
    }

    @Test
    void oneRunIsOneFileWithTheBytesOfTheExperiments() throws IOException {
        Path file = home.resolve("alone.csv.gz");
        Typed alone = Typed.in(home, "run-one", "b", "--seed", "2", "--until", "2017-03", "--to", file.toString());

        assertThat(alone.code()).isZero();
        assertThat(alone.out().strip())
                .isEqualTo(Sha256.of(file))
                .isEqualTo(Sha256.of(result.resolve("runs/b/2.csv.gz")));
    }

    @Test
    void aSingleRunThatFailsSaysWhyAndLeavesNoFile() {
        Path file = home.resolve("alone.csv.gz");
        Typed broken = Typed.in(home, "run-one", "broken", "--seed", "2", "--to", file.toString());

        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("failed: broken, seed 2, 2018-12 (Finance): books do not balance");
        assertThat(file).doesNotExist();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(result)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }
}
