package jjj.scenario;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, the reader answers with a scenario or with its own exception, never with anything else. */
final class FuzzTest {
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        ",",
        "- ",
        "\n",
        "  ",
        "#",
        "&a ",
        "*a",
        "!!int ",
        "|\n",
        ">\n",
        "'",
        "\"",
        "%",
        "---\n",
        "...\n",
        "2018-05",
        "9e99",
        "-1",
        "9999999999999999999",
        "bn CNY",
        "\t",
        "\u00e9",
        "雄",
        "\ud83d\ude00",
        "~",
        "null",
        "? ",
        "@",
        "`",
        "<<: ",
        "\\x",
        "%YAML 9.9\n",
        "\u0000",
        "\uFEFF",
        "\u2028"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void brokenScenariosAreRefusedCleanly(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] whole = Files.readAllBytes(Here.SCENARIOS.resolve("baseline.yaml"));
        byte[] small = Files.readAllBytes(Here.SCENARIOS.resolve("land-leasing.yaml"));
        for (int i = 0; i < 400; i++) {
            byte[] bytes = mutated(i % 8 == 0 ? whole : small, random);
            int round = i;
            assertDoesNotThrow(() -> read(bytes), () -> "seed " + seed + ", round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void randomBytesAreRefusedCleanly(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            int round = i;
            assertDoesNotThrow(() -> read(bytes), () -> "seed " + seed + ", round " + round);
        }
    }

    private static void read(byte[] bytes) {
        try {
            DraftReader.read("test.yaml", YamlText.decode(bytes, "test.yaml"), Here.PLACES, Here.TABLE);
        } catch (ScenarioException refused) {
            for (Problem problem : refused.problems()) {
                if (problem.line() < 1
                        || problem.column() < 1
                        || problem.toString().contains("\n")) {
                    throw new IllegalStateException("a message without a place: " + problem, refused);
                }
            }
        }
    }

    private static byte[] mutated(byte[] original, SplittableRandom random) {
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 ->
                    bytes = joined(
                            Arrays.copyOf(bytes, at),
                            PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8),
                            Arrays.copyOfRange(bytes, at, bytes.length));
                case 2 ->
                    bytes = joined(
                            Arrays.copyOf(bytes, at),
                            Arrays.copyOfRange(bytes, Math.min(bytes.length, at + random.nextInt(30)), bytes.length));
                default -> {
                    int end = Math.min(bytes.length, at + random.nextInt(200));
                    bytes = joined(bytes, Arrays.copyOfRange(bytes, at, end));
                }
            }
        }
        return bytes.length == 0 ? new byte[] {'x'} : bytes;
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
