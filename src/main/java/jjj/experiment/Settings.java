package jjj.experiment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How finely and how long to simulate.
 *
 * @param peoplePerAgent people that one agent stands for, 1 to 100,000
 * @param region which pack of tables: {@link #MAIN_REGION}, or the name of another
 * @param gridKm edge of a cell, 5 or 10 km
 * @param until last month, if it is not the scenario's own
 * @param changes what {@code --set} changed, each as {@code path=value}
 */
public record Settings(String region, int peoplePerAgent, int gridKm, Optional<YearMonth> until, List<String> changes) {
    /** The region of the project's own tables. */
    public static final String MAIN_REGION = "region";

    /** With fewer agents than this leaves, counties are empty. */
    private static final int COARSEST = 100_000;

    /** Of the main region. */
    public Settings(int peoplePerAgent, int gridKm, Optional<YearMonth> until, List<String> changes) {
        this(MAIN_REGION, peoplePerAgent, gridKm, until, changes);
    }

    public Settings {
        if (peoplePerAgent < 1 || peoplePerAgent > COARSEST) {
            throw new BadInput("--scale %d: expected 1 to %d people per agent".formatted(peoplePerAgent, COARSEST));
        }
        if (gridKm != 5 && gridKm != 10) {
            throw new BadInput("--grid %d: expected 5 or 10 (km)".formatted(gridKm));
        }
        Set<String> paths = new TreeSet<>();
        for (String change : changes) {
            int equals = change.indexOf('=');
            if (equals < 1 || change.substring(equals + 1).isBlank()) {
                throw new BadInput("--set %s: expected path=value".formatted(change));
            }
            String path = change.substring(0, equals).strip();
            if (!paths.add(path)) {
                throw new BadInput("--set %s: changes %s twice; expected once".formatted(change, path));
            }
        }
        changes = List.copyOf(changes);
    }

    /** One line that differs whenever a result could. */
    String text() {
        return elsewhere()
                + "scale %d, grid %d km, until %s, changes %s"
                        .formatted(
                                peoplePerAgent,
                                gridKm,
                                until.map(YearMonth::toString).orElse("the scenario's end"),
                                changes);
    }

    /** Names the region if it is not the main one. */
    String elsewhere() {
        return region.equals(MAIN_REGION) ? "" : "region " + region + ", ";
    }
}
