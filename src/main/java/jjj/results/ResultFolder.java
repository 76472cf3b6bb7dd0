package jjj.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where everything of one experiment stands. */
public record ResultFolder(Path root) {
    private static final String RUN_END = ".csv.gz";

    /** The file of one run. */
    public Path run(String scenario, long seed) {
        return root.resolve("runs").resolve(scenario).resolve(seed + RUN_END);
    }

    /** The seeds of a scenario whose run is there, ascending. */
    public List<Long> seeds(String scenario) throws IOException {
        Path folder = root.resolve("runs").resolve(scenario);
        List<Long> seeds = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("-?\\d+\\.csv\\.gz"))
                        .map(name -> Long.valueOf(name.substring(0, name.length() - RUN_END.length())))
                        .sorted()
                        .forEach(seeds::add);
            }
        }
        return List.copyOf(seeds);
    }

    /** All runs as one tidy table: scenario, seed, month, place, measure, value, unit. */
    public Path measures() {
        return data("measures.csv");
    }

    /** The same table as packed columns, if it was asked for. */
    public Path parquet() {
        return data("measures.parquet");
    }

    /** Mean and percentiles over seeds. */
    public Path summary() {
        return data("summary.csv");
    }

    /** Paired differences to the reference scenario. */
    public Path compare() {
        return data("compare.csv");
    }

    /** What every column and measure means, in English and Chinese. */
    public Path dictionary() {
        return data("dictionary.csv");
    }

    /** Names and seats of the places. */
    public Path places() {
        return data("places.csv");
    }

    /** The cells of the map. */
    public Path map() {
        return data("map.csv");
    }

    /** Railways between the seats of governments. */
    public Path rail() {
        return data("rail.csv");
    }

    /** A scenario with everything that is in force in it, an instrument a line. */
    public Path resolved(String scenario) {
        return root.resolve("scenarios").resolve(scenario + ".resolved.yaml");
    }

    /** The scenarios, the reference first, with titles and questions. */
    public Path scenarios() {
        return data("scenarios.csv");
    }

    /** What was run, with which version, and the command that repeats it. */
    public Path about() {
        return data("about.csv");
    }

    /** A scenario compared with itself under another name. */
    public Path placebo() {
        return data("placebo.csv");
    }

    /** The folder of the charts and their numbers. */
    public Path charts() {
        return root.resolve("charts");
    }

    /** The report. */
    public Path report() {
        return root.resolve("report.html");
    }

    /** A table among those of the experiment. */
    public Path data(String name) {
        return root.resolve("data").resolve(name);
    }
}
