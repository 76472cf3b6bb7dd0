package jjj.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.experiment.BadInput;
import jjj.experiment.Seeds;
import jjj.experiment.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that runs something. */
final class CommonOptions {
    private static final String DEFAULT_SEEDS = "default";

    @Option(
            names = "--seeds",
            paramLabel = "FILE|N..M|a,b,c",
            defaultValue = DEFAULT_SEEDS,
            description = "Worlds to simulate (default: seeds/default.txt, ten of them).")
    private String seeds = DEFAULT_SEEDS;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM",
            description = "Last month to simulate (default: the scenario's own).")
    private Optional<String> until = Optional.empty();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to run on (default: all cores); no result depends on it.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results (default: results/).")
    private Optional<String> out = Optional.empty();

    @Option(names = "--dry-run", description = "Says what would run, how long, how much disk; writes nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Makes every run again, also those that are there.")
    private boolean force;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Option(names = "--json", description = "The answer as JSON on standard output.")
    private boolean json;

    /** Seeds and last month of a command for which the general defaults are too much. */
    void unlessTold(String fewerSeeds, Optional<String> earlierEnd) {
        if (seeds.equals(DEFAULT_SEEDS)) {
            seeds = fewerSeeds;
        }
        if (until.isEmpty()) {
            until = earlierEnd;
        }
    }

    Seeds seeds(Path home) {
        return Seeds.of(seeds, List.of(Path.of(""), home, home.resolve("seeds")));
    }

    Settings settings() {
        return world.settings(until.map(month -> WorldOptions.month("--until", month)));
    }

    int threads() {
        return threads(threads);
    }

    /** As many as are asked for, or as there are cores. */
    static int threads(Optional<Integer> asked) {
        int threads = asked.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (threads < 1) {
            throw new BadInput("--threads %d: expected at least 1".formatted(threads));
        }
        return threads;
    }

    Path out(Path home) {
        try {
            if (out.isPresent() && out.get().isBlank()) {
                throw new BadInput("--out: no name; expected a folder, for example --out results");
            }
            return out.map(Path::of).orElseGet(() -> home.resolve("results"));
        } catch (InvalidPathException e) {
            throw new BadInput("--out %s: cannot be the name of a folder".formatted(out.orElse("")), e);
        }
    }

    boolean dryRun() {
        return dryRun;
    }

    boolean force() {
        return force;
    }

    boolean quiet() {
        return quiet;
    }

    boolean json() {
        return json;
    }

    /** The words that make a single run the same: all that changes a result, apart from the seeds. */
    List<String> wordsThatChangeResults() {
        List<String> words = new ArrayList<>();
        until.ifPresent(month -> words.addAll(List.of("--until", month)));
        words.addAll(world.words());
        return words;
    }

    List<String> wordsForSeeds() {
        return seeds.equals(DEFAULT_SEEDS) ? List.of() : List.of("--seeds", seeds);
    }

    List<String> wordsForFolder() {
        return out.map(folder -> List.of("--out", folder)).orElse(List.of());
    }
}
