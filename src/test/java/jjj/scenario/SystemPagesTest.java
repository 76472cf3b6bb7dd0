package jjj.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jjj.policy.Field;
import jjj.policy.InstrumentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page of a system names every instrument of the system, from the declarations: what it does, its fields with units
 * and defaults, an example. Write the part again with {@code -Djjj.write=true}.
 */
final class SystemPagesTest {
    private static final Path GUIDE = Path.of("docs", "guide");
    private static final String BEGIN = "## Instruments, field by field\n";
    private static final String AFTER = "## What it does not capture\n";

    static Stream<String> pages() {
        return SystemTable.shipped().all().stream()
                .filter(system -> !system.instruments().isEmpty())
                .map(SystemTable.Entry::guide)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageDescribesEveryInstrumentOfItsSystems(String page) throws IOException {
        Path file = GUIDE.resolve(page);
        String text = Files.readString(file);
        int after = text.indexOf(AFTER);
        assertThat(after).as("a section that says what is left out").isPositive();
        int begin = text.indexOf(BEGIN) < 0 ? after : text.indexOf(BEGIN);
        String expected = text.substring(0, begin) + section(page) + text.substring(after);
        if (Boolean.getBoolean("jjj.write")) {
            Files.writeString(file, expected);
            text = expected;
        }
        assertThat(text).as("write it again with -Djjj.write=true").isEqualTo(expected);
    }

    private static String section(String page) {
        List<String> names = SystemTable.shipped().all().stream()
                .filter(system -> system.guide().equals(page))
                .flatMap(system -> system.instruments().stream())
                .distinct()
                .toList();
        return BEGIN
                + "\nWhat may be written and what each field means stands behind the links; values without a source of"
                + " their own are assumptions, sources of the others stand with the [parameters](../parameters.md).\n\n"
                + names.stream().map(SystemPagesTest::described).collect(Collectors.joining())
                + "\n";
    }

    private static String described(String name) {
        InstrumentType type = InstrumentType.named(name).orElseThrow();
        return "- [`%s`](../instruments.md#%s): %s Fields: %s. Example: `%s`%n"
                .formatted(
                        name,
                        name,
                        type.meaning(),
                        type.fields().stream().map(SystemPagesTest::described).collect(Collectors.joining(", ")),
                        type.example())
                .replace(System.lineSeparator(), "\n");
    }

    private static String described(Field field) {
        String standard = field.required()
                ? " *needed*"
                : field.byDefault().map(v -> " " + v).orElse("");
        return "`" + field.name() + "`" + standard;
    }
}
