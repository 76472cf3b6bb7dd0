package jjj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jjj.calibration.Calibration;
import jjj.calibration.Ensemble;
import jjj.calibration.Trial;
import jjj.design.Axis;
import jjj.experiment.TextTable;
import jjj.results.Csv;

/**
 * What a calibration found: a table of its parameters, how near it came, and the words that use it.
 *
 * @param others settings that stood fixed beside
 */
record CalibrationAnswer(Calibration.Result result, List<Axis.Range> free, Path folder, Map<String, String> others) {
    private static final String NO_ENSEMBLE = "-";

    /** Writes {@code estimates.csv}. */
    void write() throws IOException {
        Csv.write(
                folder.resolve("estimates.csv"),
                List.of("parameter", "start", "best", "moves_distance_by", "kept", "verdict"),
                rows());
        if (!result.kept().isEmpty()) {
            new Ensemble(result.kept().stream().map(this::settings).toList()).write(folder.resolve("ensemble.csv"));
        }
    }

    /** For machines. */
    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("folder", folder.toAbsolutePath().toString());
        map.put("distanceAtStart", result.start().distance());
        map.put("distance", result.best().distance());
        map.put("settings", found());
        return map;
    }

    /** For a person. */
    void show(Console console) {
        table().forEach(console::line);
        console.line("");
        console.line(String.format(
                Locale.ROOT,
                "distance %.4f at the start, %.4f at best; %d and %d targets within tolerance",
                result.start().distance(),
                result.best().distance(),
                result.start().within(),
                result.best().within()));
        console.line("kept: %d of all sets tried, %d of them drawn around the best"
                .formatted(
                        result.kept().size(),
                        result.kept().stream()
                                .filter(trial -> trial.what().equals("ensemble"))
                                .count()));
        Map<String, String> all = new TreeMap<>(others);
        all.putAll(found());
        console.line("to use it: " + validate(all));
        console.line("trials: " + Console.shown(folder.resolve("trials.csv")));
    }

    private List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            Calibration.Estimate estimate = result.estimates().get(i);
            rows.add(List.of(
                    estimate.axis().path(),
                    result.start().values().get(i),
                    estimate.best(),
                    estimate.change(),
                    kept(estimate),
                    verdict(estimate)));
        }
        return rows;
    }

    private List<String> table() {
        TextTable table = new TextTable(
                1, List.of("parameter", "start", "best", "range", "moves distance by", "kept", "verdict"));
        for (int i = 0; i < free.size(); i++) {
            Calibration.Estimate estimate = result.estimates().get(i);
            table.row(List.of(
                    estimate.axis().path(),
                    result.start().values().get(i),
                    estimate.best(),
                    estimate.axis().shown(),
                    String.format(Locale.ROOT, "%.4f", estimate.change()),
                    kept(estimate),
                    verdict(estimate)));
        }
        return table.lines();
    }

    private static String kept(Calibration.Estimate estimate) {
        return estimate.keptLow()
                .map(low -> estimate.axis().unit().shown(low) + " to "
                        + estimate.axis().unit().shown(estimate.keptHigh().orElseThrow()))
                .orElse(NO_ENSEMBLE);
    }

    private static String verdict(Calibration.Estimate estimate) {
        if (estimate.atBound()) {
            return "at a bound";
        }
        return estimate.identified() ? "told by the targets" : "not told by the targets";
    }

    /** The best set. */
    Map<String, String> found() {
        return settings(result.best());
    }

    private Map<String, String> settings(Trial trial) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < free.size(); i++) {
            settings.put(free.get(i).path(), trial.values().get(i));
        }
        return settings;
    }

    /** The command that validates with these settings. */
    static String validate(Map<String, String> settings) {
        List<String> words = new ArrayList<>(List.of("validate"));
        settings.forEach((path, value) -> words.addAll(List.of("--set", path + "=" + value)));
        return ShellWords.command(words);
    }
}
