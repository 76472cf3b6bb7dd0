package jjj.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which runs are made together because they begin in the same world. A run that is there to be compared with another of
 * the very same content – the placebo – is always made alone, from its first month.
 */
final class SharedRuns {
    private SharedRuns() {}

    /** The runs in groups, in the order in which the first of each stands. */
    static List<List<Run>> groups(List<Run> runs, RunsOneSeed model) {
        List<List<Run>> groups = new ArrayList<>();
        Map<Long, List<List<Run>>> bySeed = new HashMap<>();
        for (Run run : runs) {
            List<List<Run>> ofSeed = bySeed.computeIfAbsent(run.seed(), seed -> new ArrayList<>());
            ofSeed.stream()
                    .filter(group -> belongs(run, group, model))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Run> group = new ArrayList<>();
                        ofSeed.add(group);
                        groups.add(group);
                        return group;
                    })
                    .add(run);
        }
        return groups;
    }

    /** What making these runs in their groups saves, in words; empty if nothing. */
    static Optional<String> saving(List<Run> runs, RunsOneSeed model) {
        long months = 0;
        for (List<Run> group : groups(runs, model)) {
            for (int i = 1; i < group.size(); i++) {
                ScenarioCase scenario = group.get(i).scenario();
                months += group.subList(0, i).stream()
                        .mapToInt(earlier -> model.monthsInCommon(earlier.scenario(), scenario)
                                .orElse(0))
                        .max()
                        .orElse(0);
            }
        }
        long all = runs.stream().mapToLong(run -> run.scenario().months()).sum();
        return months == 0
                ? Optional.empty()
                : Optional.of("shared history: %,d of %,d months were not simulated again (%.1f %%)"
                        .formatted(months, all, 100.0 * months / all));
    }

    private static boolean belongs(Run run, List<Run> group, RunsOneSeed model) {
        for (Run other : group) {
            if (other.scenario().resolved().equals(run.scenario().resolved())) {
                return false;
            }
        }
        OptionalInt common = model.monthsInCommon(group.get(0).scenario(), run.scenario());
        return common.isPresent();
    }
}
