package jjj.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jjj.results.RunReader;

/**
 * Holds a results folder against its manifest, and some of its runs against runs made anew.
 *
 * <p>Every file must have the bytes that the manifest says, and the manifest the hash that it says of itself; the input
 * tables must be those of this program; and a run that is made again from the resolved scenario must have the same
 * contents.
 */
public final class Verification {
    private static final String RUN_END = ".csv.gz";
    private static final String PLACEBO = ".placebo";

    private final Path folder;
    private final Reopens reopens;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> again = new ArrayList<>();

    /** A scenario that has been read again, and what runs it. */
    public record Reopened(ScenarioCase scenario, RunsOneSeed model) {}

    /** Reads a scenario from its resolved form. */
    @FunctionalInterface
    public interface Reopens {
        /**
         * The scenario that the form says.
         *
         * @throws RuntimeException saying why it cannot be read
         */
        Reopened open(String resolved, Settings settings);
    }

    /** Something is not as it was. */
    public record Finding(String where, String what) {
        @Override
        public String toString() {
            return where + ": " + what;
        }
    }

    /**
     * What was found.
     *
     * @param files how many files were hashed
     * @param again the runs that were made again
     * @param findings what is different; empty if all is identical
     * @param notes what is worth knowing
     */
    public record Result(int files, List<String> again, List<Finding> findings, List<String> notes) {
        public boolean identical() {
            return findings.isEmpty();
        }
    }

    public Verification(Path folder, Reopens reopens) {
        this.folder = folder;
        this.reopens = reopens;
    }

    /**
     * Verifies.
     *
     * @param sample how many runs are made again, spread over all; fewer if there are fewer
     * @throws BadInput if the folder holds no results
     */
    public Result verify(int sample) {
        try {
            if (!Files.isRegularFile(folder.resolve(Manifest.NAME))) {
                throw new BadInput(
                        folder + ": no results of a finished experiment (no manifest.json); expected a folder"
                                + " that run or compare has made");
            }
            Optional<Map<String, Object>> manifest = Manifest.read(folder);
            if (manifest.isEmpty()) {
                findings.add(new Finding(Manifest.NAME, "changed since it was written"));
                return new Result(1, again, findings, notes);
            }
            int files = compareFiles(manifest.get());
            compareInputs(texts(manifest.get().get("inputs")));
            if (findings.isEmpty()) {
                for (String run : spread(runs(manifest.get()), sample)) {
                    runAgain(manifest.get(), run);
                }
            }
            return new Result(files + 1, again, findings, notes);
        } catch (IOException e) {
            throw new BadInput(Reasons.of(e), e);
        }
    }

    private int compareFiles(Map<String, Object> manifest) throws IOException {
        Map<String, String> expected = texts(manifest.get(Manifest.FILES));
        Map<String, String> packed = texts(manifest.get(Manifest.PACKED));
        TreeSet<String> names = new TreeSet<>(Manifest.names(folder));
        names.addAll(expected.keySet());
        for (String name : names) {
            Path file = folder.resolve(name);
            if (!expected.containsKey(name)) {
                findings.add(new Finding(name, "not one of the files that were written"));
            } else if (!Files.isRegularFile(file)) {
                findings.add(new Finding(name, "gone"));
            } else if (!isAsWritten(file, expected.get(name), packed.get(name))) {
                findings.add(new Finding(name, "changed since it was written"));
            }
        }
        return names.size();
    }

    private static boolean isAsWritten(Path file, String contents, String packed) {
        try {
            boolean bytes = packed == null || Sha256.ofBytes(file).equals(packed);
            return bytes && Sha256.of(file).equals(contents);
        } catch (IOException e) {
            return false; // it cannot be unpacked
        }
    }

    /** Another table is another model; other classes may still give the same results, which the runs tell. */
    private void compareInputs(Map<String, String> inputs) {
        Map<String, String> now = Program.fingerprints();
        TreeSet<String> names = new TreeSet<>(inputs.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            if (now.getOrDefault(name, "").equals(inputs.get(name))) {
                continue;
            }
            if (name.equals("version") || name.equals("simulation")) {
                notes.add("made by another " + (name.equals("version") ? "version" : "build") + " of the program");
            } else {
                findings.add(new Finding(name, "this input table is not the one that the results were made with"));
            }
        }
    }

    private static List<String> runs(Map<String, Object> manifest) {
        return texts(manifest.get(Manifest.FILES)).keySet().stream()
                .filter(name -> name.startsWith("runs/") && name.endsWith(RUN_END))
                .toList();
    }

    private static List<String> spread(List<String> all, int sample) {
        int count = Math.min(sample, all.size());
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(all.get((int) ((2L * i + 1) * all.size() / (2L * count))));
        }
        return chosen;
    }

    private void runAgain(Map<String, Object> manifest, String run) throws IOException {
        String[] parts = run.split("/", -1);
        String name =
                parts[1].endsWith(PLACEBO) ? parts[1].substring(0, parts[1].length() - PLACEBO.length()) : parts[1];
        long seed = Long.parseLong(parts[2].substring(0, parts[2].length() - RUN_END.length()));
        again.add(name + ", seed " + seed);
        Path made = Files.createTempFile("again", RUN_END);
        try {
            Reopened reopened = reopens.open(resolved(manifest, name), settings(manifest));
            Detail detail = Detail.valueOf(String.valueOf(manifest.get("detail")));
            String now = new SingleRun(reopened.model(), reopened.scenario(), seed, detail).writeTo(made);
            if (!now.equals(Sha256.of(folder.resolve(run)))) {
                findings.add(new Finding(run, firstDifference(folder.resolve(run), made)));
            }
        } catch (RuntimeException e) {
            findings.add(new Finding(run, "cannot be made again: " + Reasons.of(e)));
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static String firstDifference(Path file, Path now) throws IOException {
        List<String> stored = lines(file);
        List<String> made = lines(now);
        for (int i = 0; i < Math.min(stored.size(), made.size()); i++) {
            if (!stored.get(i).equals(made.get(i))) {
                return "made again it is different: \"%s\" is now \"%s\"".formatted(stored.get(i), made.get(i));
            }
        }
        return "made again it has %d rows instead of %d".formatted(made.size(), stored.size());
    }

    private static List<String> lines(Path run) throws IOException {
        return new String(RunReader.unpacked(run), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static String resolved(Map<String, Object> manifest, String name) {
        for (Object scenario : (List<?>) manifest.get("scenarios")) {
            Map<?, ?> values = (Map<?, ?>) scenario;
            if (name.equals(values.get("name"))) {
                List<?> lines = (List<?>) values.get("resolved");
                return String.join("\n", lines.stream().map(String::valueOf).toList()) + "\n";
            }
        }
        throw new IllegalStateException("the manifest knows no scenario " + name);
    }

    /** Everything else that was set stands in the resolved scenario already. */
    private static Settings settings(Map<String, Object> manifest) {
        Map<?, ?> settings = (Map<?, ?>) manifest.get("settings");
        return new Settings(
                Optional.ofNullable(settings.get("region")).map(String::valueOf).orElse(Settings.MAIN_REGION),
                ((Number) settings.get("peoplePerAgent")).intValue(),
                ((Number) settings.get("gridKm")).intValue(),
                Optional.empty(),
                List.of());
    }

    private static Map<String, String> texts(Object map) {
        Map<String, String> texts = new TreeMap<>();
        if (map instanceof Map<?, ?> values) {
            values.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        }
        return texts;
    }
}
