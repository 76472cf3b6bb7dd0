package jjj.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import jjj.results.ResultFolder;
import jjj.results.RunWriter;
import jjj.results.SafeFile;

/** The files of the runs of one experiment: which are there and whole, and how one comes to be. */
final class RunFiles {
    private static final String NOTE_END = ".run";
    private static final String RUN_END = ".csv.gz";

    private final ResultFolder folder;
    private final Plan plan;
    private final Map<String, Found> elsewhere;

    /** A note, the experiment it belongs to, and where it stands. */
    private record Found(RunNote note, Path experiment, Path path) {}

    /**
     * @param results where all experiments are: a run made for another experiment is copied, not made again
     */
    RunFiles(ResultFolder folder, Plan plan, Path results) {
        this.folder = folder;
        this.plan = plan;
        this.elsewhere = notesBelow(results);
    }

    /** The run's note, if the run is there and undamaged, or can be taken from another experiment. */
    Optional<RunNote> find(Run run) {
        String wanted = plan.fingerprint(run);
        Optional<RunNote> here = whole(fileOf(run), noteOf(run), wanted);
        return here.isPresent() ? here : copied(run, wanted);
    }

    /** Whether {@link #find} would find it; touches nothing. */
    boolean isThere(Run run) {
        String wanted = plan.fingerprint(run);
        Found other = elsewhere.get(wanted);
        return whole(fileOf(run), noteOf(run), wanted).isPresent()
                || (other != null
                        && whole(fileBeside(other.path), other.path, wanted).isPresent());
    }

    /** Whether the run's own file still stands where it was put. */
    boolean isKept(Run run) {
        return Files.isRegularFile(fileOf(run));
    }

    /** Puts a run that has just been simulated where it belongs. */
    RunNote keep(Run run, RunWriter observations, double seconds) throws IOException {
        Path file = fileOf(run);
        Files.deleteIfExists(noteOf(run));
        observations.writeTo(file);
        RunNote note = new RunNote(plan.fingerprint(run), noted(run), observations.fingerprint(), seconds);
        note.write(noteOf(run));
        return note;
    }

    /** Removes what is left of a damaged run, so that nothing reads it. */
    void discard(Run run) {
        try {
            Files.deleteIfExists(noteOf(run));
            Files.deleteIfExists(fileOf(run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the missing runs and their part of the tables and charts will take, after earlier runs of the same size. */
    Forecast forecast(List<Run> missing, int threads) {
        double seconds = 0;
        double bytes = 0;
        Map<Path, Double> roomOfRun = new TreeMap<>();
        for (Run run : missing) {
            OptionalDouble time = elsewhere.values().stream()
                    .filter(found -> found.note.shape().startsWith(shapeOf(run)))
                    .mapToDouble(found -> found.note.seconds())
                    .average();
            if (time.isEmpty()) {
                return Forecast.UNKNOWN;
            }
            seconds += time.getAsDouble();
            bytes += elsewhere.values().stream()
                    .filter(found -> found.note.shape().equals(noted(run)))
                    .mapToDouble(found -> roomOfRun.computeIfAbsent(found.experiment, RunFiles::roomOfRun))
                    .average()
                    .orElse(Double.NaN);
        }
        return new Forecast(
                OptionalDouble.of(seconds / threads),
                Double.isNaN(bytes) ? OptionalDouble.empty() : OptionalDouble.of(bytes));
    }

    /** All that an experiment wrote, in bytes, by the number of its runs: its tables take more room than the runs. */
    private static double roomOfRun(Path experiment) {
        try (Stream<Path> files = Files.walk(experiment)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long runs = all.stream().filter(RunFiles::isNote).count();
            return (double) all.stream()
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNote(Path file) {
        return String.valueOf(file.getFileName()).endsWith(NOTE_END);
    }

    private String shapeOf(Run run) {
        Settings settings = plan.settings();
        return "%sscale %d, grid %d km, %d months"
                .formatted(
                        settings.elsewhere(),
                        settings.peoplePerAgent(),
                        settings.gridKm(),
                        run.scenario().months());
    }

    /** How large a run is, and how much of it is written down. */
    private String noted(Run run) {
        return shapeOf(run) + (plan.detail() == Detail.YEARS ? ", years" : "");
    }

    private Path fileOf(Run run) {
        return folder.run(run.scenario().name(), run.seed());
    }

    private Path noteOf(Run run) {
        return fileOf(run).resolveSibling(run.seed() + NOTE_END);
    }

    private Optional<RunNote> copied(Run run, String wanted) {
        Found other = elsewhere.get(wanted);
        if (other == null || other.path.equals(noteOf(run))) {
            return Optional.empty();
        }
        Path file = fileBeside(other.path);
        Optional<RunNote> found = whole(file, other.path, wanted);
        try {
            if (found.isPresent()) {
                SafeFile.write(fileOf(run), out -> Files.copy(file, out));
                found.get().write(noteOf(run));
            }
            return found;
        } catch (IOException e) {
            return Optional.empty(); // then it is simulated, and what stands against writing is met again there
        }
    }

    /** The note of a run's file, if there is one. */
    static Optional<RunNote> noteBeside(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(RUN_END)
                ? RunNote.read(file.resolveSibling(name.substring(0, name.length() - RUN_END.length()) + NOTE_END))
                : Optional.empty();
    }

    private static Path fileBeside(Path note) {
        String name = String.valueOf(note.getFileName());
        return note.resolveSibling(name.substring(0, name.length() - NOTE_END.length()) + RUN_END);
    }

    private static Optional<RunNote> whole(Path file, Path note, String wanted) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return RunNote.read(note)
                .filter(read -> read.fingerprint().equals(wanted))
                .filter(read -> unpacksTo(file, read.contents()));
    }

    private static boolean unpacksTo(Path file, String contents) {
        try {
            return Sha256.of(file).equals(contents);
        } catch (IOException e) {
            return false; // damaged
        }
    }

    private static Map<String, Found> notesBelow(Path results) {
        Map<String, Found> notes = new TreeMap<>();
        for (Path experiment : entries(results)) {
            for (Path scenario : entries(experiment.resolve("runs"))) {
                for (Path file : entries(scenario)) {
                    if (isNote(file)) {
                        RunNote.read(file)
                                .ifPresent(note ->
                                        notes.putIfAbsent(note.fingerprint(), new Found(note, experiment, file)));
                    }
                }
            }
        }
        return notes;
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(entries.sorted().toList());
        } catch (IOException e) {
            return List.of(); // somebody else's folder: nothing to take from there
        }
    }
}
