package jjj.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How an experiment ended.
 *
 * @param folder where everything is
 * @param report the report, if there was anything to report
 * @param runs every run, in the order of the plan
 * @param answer what the user is told
 * @param saving what sharing months between scenarios has saved, in words, if it has
 */
public record Outcome(
        Path folder, Optional<Path> report, List<RunRecord> runs, Answer answer, Optional<String> saving) {
    public Outcome {
        runs = List.copyOf(runs);
    }

    /** Whether no run failed. */
    public boolean complete() {
        return runs.stream().allMatch(RunRecord::isDone);
    }

    public List<RunRecord> failures() {
        return runs.stream().filter(run -> !run.isDone()).toList();
    }
}
