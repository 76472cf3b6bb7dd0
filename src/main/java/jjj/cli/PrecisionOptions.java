package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How narrow intervals are to be. */
final class PrecisionOptions {
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
            defaultValue = "100",
            description = "With --precision: never more seeds than these (default: ${DEFAULT-VALUE}).")
    private int most = 100;

    List<String> goals() {
        return goals;
    }

    int most() {
        return most;
    }
}
