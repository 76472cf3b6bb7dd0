package jjj.systems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import jjj.base.Months;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.Scenario;
import jjj.scenario.ScenarioLibrary;

/**
 * Runs of the small region (10 km grid, 1,000 people per agent) with and without a system, under the same luck.
 *
 * <pre>{@code
 * PairedRuns.Pair pair = PairedRuns.without("baseline", "")
 *         .with("baseline", """
 *                 instruments:
 *                   - property-tax: {rate: 0.5 %, from: 2018-01}
 *                 """)
 *         .until("2022-12");
 * assertThat(pair.difference("price", "region", "2022-12")).isNegative();
 * assertThat(pair.signsAgree("price", "region", "2022-12")).isTrue();
 * }</pre>
 *
 * Equal runs are made once in a JVM: name the shared side ({@code baseline} with an empty body) in the same way, and
 * prefer the same last month; a longer run also answers for a shorter one.
 */
public final class PairedRuns {
    private static final int PEOPLE_PER_AGENT = 1_000;
    private static final Map<Scene, Map<Long, Run>> MADE = new HashMap<>();
    private static final Map<String, Region> REGIONS = new HashMap<>();
    private static final String MAIN = "";

    private final Scene without;
    private final Scene with;

    private PairedRuns(Scene without, Scene with) {
        this.without = without;
        this.with = with;
    }

    /**
     * A scenario: a shipped parent and what a file adds: {@code instruments}, {@code remove}, {@code parameters}; of another
     * region if {@code pack} names one.
     */
    public record Scene(String pack, String parent, String body) {
        private Scenario until(int month) {
            List<String> settings = List.of("period.until=" + Months.text(month));
            if (body.isBlank()) {
                return region(pack).library.resolve(parent, settings).scenario();
            }
            try {
                Path file = Files.createTempDirectory("paired").resolve("paired.yaml");
                Files.writeString(file, """
                        name: paired
                        title: One side of a pair
                        question: What does it change?
                        extends: %s
                        """.formatted(parent) + body);
                Scenario scenario =
                        region(pack).library.resolve(file.toString(), settings).scenario();
                Files.delete(file);
                Files.delete(file.getParent());
                return scenario;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The region's tables, read when first needed. */
    private static final class Region {
        final WorldBuilder builder;
        final ScenarioLibrary library;

        Region(String pack) {
            builder = new WorldBuilder(
                    pack.equals(MAIN) ? RegionTables.load(GridSize.KM10) : RegionTables.load(pack, GridSize.KM10));
            library = new ScenarioLibrary(
                    Path.of("scenarios", pack).toAbsolutePath(), builder.places(), ParameterTable.shipped());
        }
    }

    private static synchronized Region region(String pack) {
        return REGIONS.computeIfAbsent(pack, Region::new);
    }

    /** The side without the system. {@code body} holds YAML at the margin, or nothing for the parent as it is. */
    public static Without without(String parent, String body) {
        return new Without(new Scene(MAIN, parent, body));
    }

    /** The side without the system, in another region whose tables ship. */
    public static Without withoutIn(String pack, String parent, String body) {
        return new Without(new Scene(pack, parent, body));
    }

    /** Shorthand: the parent as it is against the parent with {@code body}. */
    public static PairedRuns adding(String parent, String body) {
        return without(parent, "").with(parent, body);
    }

    /** Half of a pair. */
    public record Without(Scene side) {
        /** The other side, with the system. */
        public PairedRuns with(String parent, String body) {
            return new PairedRuns(side, new Scene(side.pack(), parent, body));
        }
    }

    /** Both sides with seeds 1 and 2 up to a month as {@code 2022-12}. */
    public Pair until(String month) {
        return until(month, 1, 2);
    }

    /** Both sides with these seeds up to a month as {@code 2022-12}. */
    public Pair until(String month, long... seeds) {
        int last = number(month);
        Function<Scene, List<Run>> runs = scene ->
                LongStream.of(seeds).mapToObj(seed -> run(scene, seed, last)).toList();
        return new Pair(runs.apply(without), runs.apply(with));
    }

    /** Runs with and without the system, seed by seed. */
    public record Pair(List<Run> without, List<Run> with) {
        /** Mean over seeds of with − without. */
        public double difference(String measure, String place, String month) {
            return Arrays.stream(differences(measure, place, month)).average().orElseThrow();
        }

        /** With − without, one figure a seed. */
        public double[] differences(String measure, String place, String month) {
            double[] differences = new double[with.size()];
            for (int pair = 0; pair < differences.length; pair++) {
                differences[pair] = with.get(pair).at(measure, place, month)
                        - without.get(pair).at(measure, place, month);
            }
            return differences;
        }

        /** Whether the difference has one sign in all seeds. */
        public boolean signsAgree(String measure, String place, String month) {
            double[] differences = differences(measure, place, month);
            return Arrays.stream(differences).allMatch(difference -> difference > 0)
                    || Arrays.stream(differences).allMatch(difference -> difference < 0);
        }

        /** Mean over seeds of the side without the system. */
        public double meanWithout(String measure, String place, String month) {
            return mean(without, measure, place, month);
        }

        /** Mean over seeds of the side with the system. */
        public double meanWith(String measure, String place, String month) {
            return mean(with, measure, place, month);
        }

        private static double mean(List<Run> runs, String measure, String place, String month) {
            return runs.stream()
                    .mapToDouble(run -> run.at(measure, place, month))
                    .average()
                    .orElseThrow();
        }
    }

    /** What one run observed. */
    public static final class Run {
        private final int first;
        private final int last;
        private final Map<String, double[]> observed = new HashMap<>();

        private Run(int first, int last) {
            this.first = first;
            this.last = last;
        }

        private void observe(int month, String place, String measure, double value) {
            double[] series = observed.computeIfAbsent(measure + " " + place, name -> {
                double[] none = new double[last - first + 1];
                Arrays.fill(none, Double.NaN);
                return none;
            });
            series[month - first] = value;
        }

        /** The value of a measure at {@code region}, a government's id or a zone's code (zones: Decembers). */
        public double at(String measure, String place, String month) {
            double[] series = observed.get(measure + " " + place);
            double value = series == null ? Double.NaN : series[number(month) - first];
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("%s was not observed at %s in %s".formatted(measure, place, month));
            }
            return value;
        }

        /** Sum of a monthly flow over the months from one to another, both included. */
        public double sum(String measure, String place, String from, String until) {
            double sum = 0;
            for (int month = number(from); month <= number(until); month++) {
                sum += at(measure, place, Months.text(month));
            }
            return sum;
        }
    }

    private static synchronized Run run(Scene scene, long seed, int last) {
        Map<Long, Run> ofScene = MADE.computeIfAbsent(scene, any -> new HashMap<>());
        Run made = ofScene.get(seed);
        if (made == null || made.last < last) {
            Scenario scenario = scene.until(last);
            Run run = new Run(scenario.from(), last);
            new RegionModel(region(scene.pack()).builder, PEOPLE_PER_AGENT)
                    .run(
                            scenario,
                            seed,
                            (month, place, measure, value) -> run.observe(month, place, measure.name(), value));
            ofScene.put(seed, run);
            return run;
        }
        return made;
    }

    private static int number(String month) {
        return Months.of(Integer.parseInt(month.substring(0, 4)), Integer.parseInt(month.substring(5)));
    }
}
