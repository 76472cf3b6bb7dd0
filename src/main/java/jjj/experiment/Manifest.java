package jjj.experiment;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jjj.results.SafeFile;

/** {@code manifest.json}: what was run, with what, when; and the fingerprint of every file. */
final class Manifest {
    static final String NAME = "manifest.json";

    private static final String PROGRAM = "program";
    private static final String FILES = "files";

    private Manifest() {}

    /** Whether this very program made everything in the folder, and no file has changed, gone or come since. */
    static boolean isWhole(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Map<String, Object> manifest = Json.map(Files.readString(file));
        return Program.fingerprint().equals(manifest.get(PROGRAM))
                && files(folder).equals(manifest.get(FILES));
    }

    static void write(Plan plan, Path folder, String command, Instant now) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("experiment", plan.name());
        manifest.put("fingerprint", plan.fingerprint());
        manifest.put("command", command);
        manifest.put("made", now.truncatedTo(ChronoUnit.SECONDS).toString());
        manifest.put("java", System.getProperty("java.runtime.version"));
        manifest.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        manifest.put("seeds", plan.seeds().numbers());
        manifest.put("settings", settings(plan.settings()));
        manifest.put(
                "scenarios", plan.scenarios().stream().map(Manifest::scenario).toList());
        manifest.put("inputs", plan.program());
        manifest.put(PROGRAM, Program.fingerprint());
        manifest.put(FILES, files(folder));
        SafeFile.write(folder.resolve(NAME), Json.text(manifest));
    }

    private static Map<String, Object> settings(Settings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("peoplePerAgent", settings.peoplePerAgent());
        values.put("gridKm", settings.gridKm());
        settings.until().ifPresent(until -> values.put("until", until.toString()));
        values.put("changes", settings.changes());
        return values;
    }

    private static Map<String, Object> scenario(ScenarioCase scenario) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", scenario.name());
        values.put("title", scenario.note().title());
        values.put("question", scenario.note().question());
        values.put("from", scenario.period().from().toString());
        values.put("until", scenario.period().until().toString());
        values.put("resolved", List.of(scenario.resolved().split("\\R")));
        return values;
    }

    /** Every file with its fingerprint; of a {@code .csv.gz}, of what is packed in it. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.equals(NAME) && !name.equals(FolderLock.NAME)) {
                    files.put(name, Sha256.of(file));
                }
            }
        }
        return files;
    }
}
