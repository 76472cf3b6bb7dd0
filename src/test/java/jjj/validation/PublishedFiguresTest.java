package jjj.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jjj.base.Months;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.ScenarioLibrary;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Published figures beside simulated ones, each with its factor of error. One seed of {@code baseline} on the small
 * grid with 500 people per agent; the factors in the table leave room for the seed, so a correct model fails none of
 * them. {@code -Djjj.write=true} writes {@code docs/believable-table.md} from three seeds at the default scale.
 */
class PublishedFiguresTest {
    private static final Path FIGURES = Path.of("src/test/resources/validation/published.csv");
    private static final Path PAGE = Path.of("docs/believable-table.md");
    private static final boolean WRITE = Boolean.getBoolean("jjj.write");

    @TestFactory
    Stream<DynamicTest> publishedFiguresAreMetWithinTheirFactor() throws IOException {
        List<Map<String, Double>> runs = WRITE
                ? List.of(run(GridSize.KM5, 100, 1), run(GridSize.KM5, 100, 2), run(GridSize.KM5, 100, 3))
                : List.of(run(GridSize.KM10, 500, 1));
        List<Figure> figures = figures();
        if (WRITE) {
            Files.writeString(PAGE, page(figures, runs));
        }
        return figures.stream()
                .map(figure -> dynamicTest(figure.target + " " + figure.what, () -> assertThat(
                                figure.factorOfError(runs))
                        .as("simulated %s, published %s %s", figure.simulated(runs), figure.published, figure.unit)
                        .isLessThanOrEqualTo(figure.factor)));
    }

    /** A published figure and how the model measures it. */
    private record Figure(
            String target,
            String what,
            List<String> measures,
            String place,
            String month,
            String against,
            double published,
            String unit,
            double factor,
            String use) {
        double simulated(List<Map<String, Double>> runs) {
            return runs.stream().mapToDouble(this::of).average().orElseThrow();
        }

        private double of(Map<String, Double> run) {
            double now = sum(run, month);
            return against.isEmpty() ? now : now / sum(run, against);
        }

        private double sum(Map<String, Double> run, String when) {
            double sum = 0;
            for (String measure : measures) {
                sum += run.getOrDefault(when + " " + place + " " + measure, Double.NaN);
            }
            return sum;
        }

        double factorOfError(List<Map<String, Double>> runs) {
            double ratio = simulated(runs) / published;
            return ratio >= 1 ? ratio : 1 / ratio;
        }
    }

    private static List<Figure> figures() throws IOException {
        List<Figure> figures = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(FIGURES)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                figures.add(new Figure(
                        row.get("target"),
                        row.get("what"),
                        List.of(row.get("measures").split(" \\+ ")),
                        row.get("place"),
                        row.get("month"),
                        row.get("against"),
                        Double.parseDouble(row.get("published")),
                        row.get("unit"),
                        Double.parseDouble(row.get("factor")),
                        row.get("use")));
            }
        }
        return figures;
    }

    private static Map<String, Double> run(GridSize grid, int personsPerAgent, long seed) {
        WorldBuilder builder = new WorldBuilder(RegionTables.load(grid));
        ScenarioLibrary library =
                new ScenarioLibrary(Path.of("scenarios").toAbsolutePath(), builder.places(), ParameterTable.shipped());
        Map<String, Double> observed = new TreeMap<>();
        new RegionModel(builder, personsPerAgent)
                .run(
                        library.resolve("baseline", List.of("period.until=2023-12"))
                                .scenario(),
                        seed,
                        (month, place, measure, value) ->
                                observed.put(Months.text(month) + " " + place + " " + measure.name(), value));
        return observed;
    }

    private static String page(List<Figure> figures, List<Map<String, Double>> runs) {
        StringBuilder page =
                new StringBuilder("| target | published figure | unit | published | simulated | factor of error"
                        + " | used for |\n|---|---|---|---|---|---|---|\n");
        for (Figure figure : figures) {
            page.append("| %s | %s | %s | %s | %s | %.2f | %s |%n"
                    .formatted(
                            figure.target,
                            figure.what,
                            figure.unit,
                            number(figure.published),
                            number(figure.simulated(runs)),
                            figure.factorOfError(runs),
                            figure.use)
                    .replace("\r", ""));
        }
        return page.toString();
    }

    private static String number(double value) {
        if (Math.abs(value) >= 1000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.3f", value);
    }
}
