package jjj.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Fingerprints of all files of a folder, several taken at a time. */
final class Fingerprints {
    private final Map<String, String> bytes = new ConcurrentSkipListMap<>();
    private final Map<String, String> contents = new ConcurrentSkipListMap<>();

    private Fingerprints() {}

    /**
     * Takes them. What is in a run whose note stands beside it is known from the note: it was found when the run was
     * written or, for a run of an earlier command, when it was looked for.
     *
     * @param believeNotes {@code false} to unpack those runs all the same
     */
    static Fingerprints of(Path folder, List<String> names, boolean believeNotes, int threads) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (String name : names) {
            sizes.put(name, Files.size(folder.resolve(name)));
        }
        List<String> largestFirst = new ArrayList<>(names);
        largestFirst.sort(Comparator.comparing((String name) -> sizes.get(name)).reversed());
        Fingerprints found = new Fingerprints();
        try (Together together = new Together(threads)) {
            for (String name : largestFirst) {
                together.start(() -> found.take(folder, name, believeNotes));
            }
            together.join();
        }
        return found;
    }

    private void take(Path folder, String name, boolean believeNotes) throws IOException {
        Path file = folder.resolve(name);
        bytes.put(name, Sha256.ofBytes(file));
        if (isPacked(name)) {
            Optional<String> noted = believeNotes ? RunFiles.noteBeside(file).map(RunNote::contents) : Optional.empty();
            contents.put(name, noted.isPresent() ? noted.get() : Sha256.of(file));
        }
    }

    /** Of every file; of one that is packed, of what is in it. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>(bytes);
        files.putAll(contents);
        return files;
    }

    /** Of the own bytes of those that are packed, which may differ from machine to machine. */
    Map<String, String> packed() {
        Map<String, String> packed = new TreeMap<>(bytes);
        packed.keySet().retainAll(contents.keySet());
        return packed;
    }

    /** Of the own bytes of every file. */
    Map<String, String> bytes() {
        return new TreeMap<>(bytes);
    }

    private static boolean isPacked(String name) {
        return name.endsWith(".gz");
    }
}
