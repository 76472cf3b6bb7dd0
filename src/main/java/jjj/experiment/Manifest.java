package jjj.experiment;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jjj.results.SafeFile;

/** {@code manifest.json}: what was run, with what, when; and the fingerprint of every file. */
final class Manifest {
    static final String NAME = "manifest.json";

    private static final String PROGRAM = "program";
    static final String FILES = "files";
    static final String PACKED = "packed";

    private static final String SELF = "sha256";

    private Manifest() {}

    /** Whether this very program made everything in the folder, and no file has changed, gone or come since. */
    static boolean isWhole(Path folder, int threads) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Map<String, Object> manifest = Json.map(Files.readString(file));
        if (!Program.fingerprint().equals(manifest.get(PROGRAM))) {
            return false;
        }
        Fingerprints now = Fingerprints.of(folder, names(folder), false, threads);
        return now.files().equals(manifest.get(FILES)) && now.packed().equals(manifest.get(PACKED));
    }

    /** What stands in a folder's manifest; empty if there is none, or if a single byte of it has changed. */
    static Optional<Map<String, Object>> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Map<String, Object> manifest = new LinkedHashMap<>(Json.map(text));
        boolean asWritten = Json.text(manifest).equals(text);
        Object self = manifest.remove(SELF);
        return asWritten && Sha256.of(Json.text(manifest)).equals(self) ? Optional.of(manifest) : Optional.empty();
    }

    static void write(Plan plan, Path folder, String command, Instant now, int threads) throws IOException {
        List<String> names = names(folder).stream()
                .filter(name -> !name.equals(RoCrate.NAME))
                .toList();
        Fingerprints made = Fingerprints.of(folder, names, true, threads);
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("experiment", plan.name());
        manifest.put("detail", plan.detail().name());
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
        RoCrate.write(plan, folder, made.bytes(), command, now);
        Map<String, String> files = made.files();
        files.put(RoCrate.NAME, Sha256.ofBytes(folder.resolve(RoCrate.NAME)));
        manifest.put(FILES, files);
        manifest.put(PACKED, made.packed());
        manifest.put(SELF, Sha256.of(Json.text(manifest)));
        SafeFile.write(folder.resolve(NAME), Json.text(manifest));
    }

    private static Map<String, Object> settings(Settings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("peoplePerAgent", settings.peoplePerAgent());
        values.put("region", settings.region());
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

    /** Every file in the folder but the manifest itself and the lock. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(name -> !name.equals(NAME) && !name.equals(FolderLock.NAME))
                    .sorted()
                    .toList();
        }
    }
}
