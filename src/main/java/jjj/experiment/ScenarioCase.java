package jjj.experiment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.results.ScenarioNote;

/**
 * A scenario as an experiment sees it: what its folder is called, how long it runs, and a text that says all of it.
 *
 * @param note what readers are told; its name is letters, digits and hyphens, unlike every other in the experiment
 * @param period what is simulated
 * @param resolved everything that determines what is simulated, in one canonical form
 * @param origins the files it was read from
 * @param varied what a design sets in it, each setting with its value; empty unless it is a point of a design
 */
public record ScenarioCase(
        ScenarioNote note, Period period, String resolved, List<Origin> origins, SortedMap<String, String> varied) {
    private static final int LONGEST_NAME = 80;
    private static final String POINT = ".p";

    /** A file as it was read. */
    public record Origin(String name, String text) {}

    /** From the first to the last month, both simulated. */
    public record Period(YearMonth from, YearMonth until) {
        int months() {
            return (int) ChronoUnit.MONTHS.between(from, until) + 1;
        }
    }

    public ScenarioCase {
        if (!note.name().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*")
                || note.name().length() > LONGEST_NAME) {
            throw new BadInput(
                    "scenario name \"%s\" cannot be the name of a folder; expected letters, digits and hyphens, at most %d"
                            .formatted(note.name(), LONGEST_NAME));
        }
        origins = List.copyOf(origins);
        varied = Collections.unmodifiableSortedMap(new TreeMap<>(varied));
    }

    /** A scenario as it is, no point of a design. */
    public ScenarioCase(ScenarioNote note, Period period, String resolved, List<Origin> origins) {
        this(note, period, resolved, origins, new TreeMap<>());
    }

    /** The same scenario as a point of a design; {@code resolved} is what it has become there. */
    public ScenarioCase at(int point, SortedMap<String, String> settings) {
        return named(name() + POINT + "%04d".formatted(point), settings);
    }

    /** The scenario that this is a point of; its own name if it is none. */
    public String stem() {
        return varied.isEmpty() ? name() : name().substring(0, name().lastIndexOf(POINT));
    }

    /** What readers are told of the scenario that this is a point of. */
    ScenarioNote stemNote() {
        return named(stem()).note();
    }

    public String name() {
        return note.name();
    }

    int months() {
        return period.months();
    }

    /** The same scenario under another name. */
    ScenarioCase named(String other) {
        return named(other, varied);
    }

    private ScenarioCase named(String other, SortedMap<String, String> settings) {
        ScenarioNote renamed = new ScenarioNote(
                other, note.title(), note.titleChinese(), note.question(), note.parent(), note.references());
        return new ScenarioCase(renamed, period, resolved, origins, settings);
    }
}
