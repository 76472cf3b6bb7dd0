package jjj.results;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The runs of an experiment: scenarios in their order, the reference first, seeds ascending. */
public final class RunSet {
    private final Map<String, Map<Long, RunResult>> runs;

    private RunSet(Map<String, Map<Long, RunResult>> runs) {
        this.runs = runs;
    }

    /** A set of runs that are already read. */
    public static RunSet of(Map<String, Map<Long, RunResult>> runs) {
        Map<String, Map<Long, RunResult>> copy = new LinkedHashMap<>();
        runs.forEach((scenario, bySeed) -> copy.put(scenario, new LinkedHashMap<>(bySeed)));
        return new RunSet(copy);
    }

    /** What is known of a run already, so that its file need not be read. */
    @FunctionalInterface
    public interface Known {
        /** The run, if it is known. */
        Optional<RunResult> run(String scenario, long seed);
    }

    /** Reads the runs of these scenarios that are there, on {@code threads} threads. */
    public static RunSet read(ResultFolder folder, List<String> scenarios, int threads) throws IOException {
        return read(folder, scenarios, threads, (scenario, seed) -> Optional.empty());
    }

    /** The same, where some of those that are there are known from their making. */
    public static RunSet read(ResultFolder folder, List<String> scenarios, int threads, Known known)
            throws IOException {
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        try {
            Map<String, Map<Long, Future<RunResult>>> reading = new LinkedHashMap<>();
            for (String scenario : scenarios) {
                Map<Long, Future<RunResult>> bySeed = new LinkedHashMap<>();
                for (long seed : folder.seeds(scenario)) {
                    Optional<RunResult> made = known.run(scenario, seed);
                    bySeed.put(
                            seed,
                            made.isPresent()
                                    ? CompletableFuture.completedFuture(made.get())
                                    : readers.submit(() -> RunReader.read(folder.run(scenario, seed))));
                }
                reading.put(scenario, bySeed);
            }
            return new RunSet(finished(reading));
        } finally {
            readers.shutdownNow();
        }
    }

    /** The scenarios, the reference first. */
    public List<String> scenarios() {
        return List.copyOf(runs.keySet());
    }

    /** The seeds of a scenario, ascending. */
    public List<Long> seeds(String scenario) {
        return List.copyOf(runs.get(scenario).keySet());
    }

    /** The seeds that both scenarios have. */
    public List<Long> commonSeeds(String one, String other) {
        return seeds(one).stream().filter(runs.get(other)::containsKey).toList();
    }

    /** The runs of a scenario in the order of the seeds. */
    public List<RunResult> runs(String scenario) {
        return List.copyOf(runs.get(scenario).values());
    }

    /** One run. */
    public RunResult run(String scenario, long seed) {
        return runs.get(scenario).get(seed);
    }

    /** Every measure and place recorded in any run, in the order of first appearance. */
    public List<SeriesKey> keys() {
        return runs.values().stream()
                .flatMap(bySeed -> bySeed.values().stream())
                .flatMap(run -> run.keys().stream())
                .distinct()
                .toList();
    }

    /** A measure at a place in the runs of these seeds that recorded it, in the order of the seeds. */
    public List<Series> series(String scenario, List<Long> seeds, SeriesKey key) {
        return seeds.stream()
                .flatMap(seed -> run(scenario, seed).series(key).stream())
                .toList();
    }

    private static Map<String, Map<Long, RunResult>> finished(Map<String, Map<Long, Future<RunResult>>> reading)
            throws IOException {
        Map<String, Map<Long, RunResult>> runs = new LinkedHashMap<>();
        for (var scenario : reading.entrySet()) {
            Map<Long, RunResult> bySeed = new LinkedHashMap<>();
            for (var run : scenario.getValue().entrySet()) {
                bySeed.put(run.getKey(), Promised.get(run.getValue()));
            }
            runs.put(scenario.getKey(), bySeed);
        }
        return runs;
    }
}
