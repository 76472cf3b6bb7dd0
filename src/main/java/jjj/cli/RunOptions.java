package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.experiment.BadInput;
import picocli.CommandLine.Option;

/** Options of the commands that run scenarios as they are: how narrow intervals are to be, and what more is written. */
final class RunOptions {
    private static final int MOST = 100;

    @Option(
            names = "--precision",
            paramLabel = "MEASURE[@PLACE]=HALFWIDTH",
            description =
                    "Adds seeds until the 95 %% interval reaches no farther to each side, or says how many more it"
                            + " would take; may be repeated.")
    private List<String> goals = new ArrayList<>();

    @Option(
            names = "--most-seeds",
            paramLabel = "N",
            description = "With --precision: never more seeds than these (default: 100).")
    private Optional<Integer> most = Optional.empty();

    @Option(names = "--parquet", description = "Writes all observations as packed columns too, data/measures.parquet.")
    private boolean parquet;

    List<String> goals() {
        return goals;
    }

    int most() {
        most.ifPresent(number -> {
            if (goals.isEmpty()) {
                throw new BadInput("--most-seeds %d: nothing is asked of the intervals; expected --precision too"
                        .formatted(number));
            }
            if (number < 1) {
                throw new BadInput("--most-seeds %d: expected at least 1".formatted(number));
            }
        });
        return most.orElse(MOST);
    }

    boolean parquet() {
        return parquet;
    }
}
