package jjj.report;

import java.io.IOException;
import java.util.List;
import jjj.results.ResultFolder;
import jjj.results.RunSet;
import jjj.results.SafeFile;
import jjj.results.ScenarioNote;

/** Makes the report of an experiment from its results. */
public final class Report {
    private Report() {}

    /**
     * Writes {@code report.html} and {@code charts/}. Needs in the folder: the runs, {@code data/scenarios.csv},
     * {@code data/about.csv}, {@code data/dictionary.csv}, {@code data/places.csv}, {@code data/map.csv}; and
     * {@code data/placebo.csv} if there was a placebo.
     */
    public static void write(ResultFolder folder, int threads) throws IOException {
        List<String> scenarios =
                ScenarioNote.read(folder).stream().map(ScenarioNote::name).toList();
        write(folder, RunSet.read(folder, scenarios, threads), threads);
    }

    /** The same for runs that are already read. */
    public static void write(ResultFolder folder, RunSet runs, int threads) throws IOException {
        SafeFile.write(
                folder.report(), "<!doctype html><title>%s</title>".formatted(String.join(", ", runs.scenarios())));
    }
}
