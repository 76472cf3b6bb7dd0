package jjj.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of targets says what the tables say; {@code -Djjj.write=true} writes it again. */
class TargetsPageTest {
    private static final Path PAGE = Path.of("docs/guide/targets.md");

    @Test
    void thePageOfTargetsIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("jjj.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Published figures and their use

                Made from the tables of `src/main/resources/validation` and `evidence`. *Calibration* rows were or may be in view when
                something is chosen; *validation* rows are set aside. Rows by place and year are counted together. What the
                figures are for: [validation.md](validation.md).

                """);
        for (Use use : List.of(Use.CALIBRATION, Use.VALIDATION, Use.PATTERN)) {
            page.append(
                    "## %s\n\n| target | figure | published | within | unit | asked of a run | because |\n|---|---|---|---|---|---|---|\n"
                            .formatted(title(use)));
            Targets.all().stream()
                    .filter(target -> target.use() == use
                            && target.judged()
                            && target.cite().point().isEmpty())
                    .forEach(target -> page.append(row(target)));
            page.append("\n");
            appendSeries(page, use);
        }
        page.append("## Not compared\n\n| use | figures |\n|---|---|\n");
        for (Use use : List.of(Use.INPUT, Use.CONTEXT)) {
            page.append("| %s | %d |\n"
                    .formatted(
                            use.id(),
                            Targets.all().stream()
                                    .filter(target -> target.use() == use)
                                    .count()));
        }
        return page.toString().replace("\r", "");
    }

    private static void appendSeries(StringBuilder page, Use use) {
        Map<String, List<Target>> series = new LinkedHashMap<>();
        Targets.all().stream()
                .filter(target -> target.use() == use && target.judged())
                .forEach(target -> target.cite()
                        .point()
                        .ifPresent(point -> series.merge(
                                point.variable() + "|" + target.reason(),
                                List.of(target),
                                (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream())
                                        .toList())));
        if (series.isEmpty()) {
            return;
        }
        page.append("| variable | figures | years | places | because |\n|---|---|---|---|---|\n");
        series.forEach((name, targets) -> page.append("| %s | %d | %d to %d | %d | %s |\n"
                .formatted(
                        name.substring(0, name.indexOf('|')),
                        targets.size(),
                        targets.stream().mapToInt(TargetsPageTest::year).min().orElseThrow(),
                        targets.stream().mapToInt(TargetsPageTest::year).max().orElseThrow(),
                        targets.stream()
                                .map(target ->
                                        target.cite().point().orElseThrow().place())
                                .distinct()
                                .count(),
                        targets.get(0).reason())));
        page.append('\n');
    }

    private static int year(Target target) {
        return target.cite().point().orElseThrow().year();
    }

    private static String title(Use use) {
        return switch (use) {
            case CALIBRATION -> "Calibration";
            case VALIDATION -> "Set aside for validation";
            default -> "Patterns";
        };
    }

    private static String row(Target target) {
        Target.Comparison comparison = target.comparison().orElseThrow();
        Band band = comparison.band().orElseThrow();
        String asked = comparison.formula().map(TargetsPageTest::asked).orElse("rank correlation");
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        target.id(),
                        target.what(),
                        number(comparison.published()),
                        Double.isInfinite(band.low())
                                ? "at most " + number(band.high())
                                : Double.isInfinite(band.high())
                                        ? "at least " + number(band.low())
                                        : number(band.low()) + " to " + number(band.high()),
                        comparison.unit(),
                        asked,
                        target.reason());
    }

    private static String asked(Formula formula) {
        return formula.kind().name().toLowerCase(Locale.ROOT) + " of "
                + formula.measures().stream()
                        .map(name -> "`" + name + "`")
                        .collect(java.util.stream.Collectors.joining(", "))
                + " in "
                + (formula.places().size() > 3
                        ? formula.places().size() + " places"
                        : String.join(", ", formula.places()));
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return size >= 1_000
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, size >= 10 ? "%.1f" : size >= 0.01 || value == 0 ? "%.3f" : "%.6f", value);
    }
}
