package jjj.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.experiment.BadInput;
import jjj.experiment.Settings;
import picocli.CommandLine.Option;

/** Options that say which world is simulated: of every command that simulates. */
final class WorldOptions {
    private static final int PEOPLE_PER_AGENT = 100;
    private static final int FINE_GRID_KM = 5;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "100",
            description = "People that one agent stands for (default: ${DEFAULT-VALUE}).")
    private int scale = PEOPLE_PER_AGENT;

    @Option(
            names = "--region",
            paramLabel = "NAME",
            defaultValue = Settings.MAIN_REGION,
            description = "Which region's tables and scenarios (default: Jing-Jin-Ji); corridor is a smaller one.")
    private String region = Settings.MAIN_REGION;

    @Option(
            names = "--grid",
            paramLabel = "KM",
            defaultValue = "5",
            description = "Edge of a cell of the land grid, 5 or 10 km (default: ${DEFAULT-VALUE}).")
    private int gridKm = FINE_GRID_KM;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes a parameter or a field of an instrument, with its unit; may be repeated.")
    private List<String> changes = new ArrayList<>();

    Settings settings(Optional<YearMonth> until) {
        return new Settings(region, scale, gridKm, until, changes);
    }

    /** The words that choose this world again; none for what is as by default. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (!region.equals(Settings.MAIN_REGION)) {
            words.addAll(List.of("--region", region));
        }
        if (scale != PEOPLE_PER_AGENT) {
            words.addAll(List.of("--scale", Integer.toString(scale)));
        }
        if (gridKm != FINE_GRID_KM) {
            words.addAll(List.of("--grid", Integer.toString(gridKm)));
        }
        changes.forEach(change -> words.addAll(List.of("--set", change)));
        return words;
    }

    /** A month given to an option. */
    static YearMonth month(String option, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new BadInput("%s %s: not a month; expected for example 2035-12".formatted(option, text), e);
        }
    }
}
