package jjj.scenario;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A scenario with everything its parents gave it, and where each setting was written.
 *
 * @param scenario what the model gets
 * @param parent name of the scenario it extends
 * @param instruments in the order of the files, the root's first
 * @param changes parameters that differ from the table, with the place that had the last word
 * @param period where the first and the last month were written
 * @param sources the files it was read from, the root's first
 * @param differences what it changes in its parent, one line each
 * @param warnings what the user should know before it runs, one line each
 */
public record ResolvedScenario(
        Scenario scenario,
        Optional<String> parent,
        List<PlacedInstrument> instruments,
        SortedMap<String, Change> changes,
        Period period,
        List<Source> sources,
        List<String> differences,
        List<String> warnings) {
    public ResolvedScenario {
        instruments = List.copyOf(instruments);
        sources = List.copyOf(sources);
        differences = List.copyOf(differences);
        warnings = List.copyOf(warnings);
    }

    /** A parameter's value in this scenario, and where it was written. */
    public record Change(double value, Origin origin) {}

    /** First and last month, and where each was written. */
    public record Period(int from, int until, Origin fromOrigin, Origin untilOrigin) {}

    /** A file, as it was. */
    public record Source(String file, String text) {}

    /** The whole scenario as one file without a parent; reading it gives the same scenario. */
    public String yaml() {
        return ResolvedForm.yaml(this);
    }

    /** The same as a list of settings, each with the file and line from which it comes. */
    public List<String> settings() {
        return ResolvedForm.settings(this);
    }
}
