package jjj.experiment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How finely and how long to simulate.
 *
 * @param peoplePerAgent people that one agent stands for, at least 1
 * @param gridKm edge of a cell, 5 or 10 km
 * @param until last month, if it is not the scenario's own
 * @param changes what {@code --set} changed, each as {@code path=value}
 */
public record Settings(int peoplePerAgent, int gridKm, Optional<YearMonth> until, List<String> changes) {
    public Settings {
        if (peoplePerAgent < 1) {
            throw new BadInput("--scale %d: expected at least 1 person per agent".formatted(peoplePerAgent));
        }
        if (gridKm != 5 && gridKm != 10) {
            throw new BadInput("--grid %d: expected 5 or 10 (km)".formatted(gridKm));
        }
        for (String change : changes) {
            if (change.indexOf('=') < 1) {
                throw new BadInput("--set %s: expected path=value".formatted(change));
            }
        }
        changes = List.copyOf(changes);
    }

    /** One line that differs whenever a result could. */
    String text() {
        return "scale %d, grid %d km, until %s, changes %s"
                .formatted(
                        peoplePerAgent, gridKm, until.map(YearMonth::toString).orElse("the scenario's end"), changes);
    }
}
