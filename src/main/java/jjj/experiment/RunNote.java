package jjj.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jjj.results.SafeFile;

/**
 * What stands beside a run's file: it is whole, and of which plan.
 *
 * @param fingerprint of all that determines the run
 * @param shape how large the run was, in words: runs of one shape take about equally long
 * @param contents fingerprint of what is packed in the run's file
 * @param seconds how long it took to simulate
 */
record RunNote(String fingerprint, String shape, String contents, double seconds) {
    private static final String RUN = "run ";
    private static final String SHAPE = "shape ";
    private static final String CONTENTS = "contents ";
    private static final String SECONDS = "seconds ";

    /** The note, if there is one that can be read. */
    static Optional<RunNote> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() != 4
                    || !lines.get(0).startsWith(RUN)
                    || !lines.get(1).startsWith(SHAPE)
                    || !lines.get(2).startsWith(CONTENTS)
                    || !lines.get(3).startsWith(SECONDS)) {
                return Optional.empty();
            }
            return Optional.of(new RunNote(
                    lines.get(0).substring(RUN.length()),
                    lines.get(1).substring(SHAPE.length()),
                    lines.get(2).substring(CONTENTS.length()),
                    Double.parseDouble(lines.get(3).substring(SECONDS.length()))));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // a missing or damaged note only means that the run is made again
        }
    }

    void write(Path file) throws IOException {
        SafeFile.write(
                file,
                RUN + fingerprint + "\n" + SHAPE + shape + "\n" + CONTENTS + contents + "\n" + SECONDS + seconds
                        + "\n");
    }
}
