package jjj.experiment;

import java.nio.file.Path;
import java.util.List;

/**
 * What a command would do.
 *
 * @param there runs that are there and whole, or can be taken from another experiment
 * @param missing runs that would be made, each as scenario and seed
 * @param room what they would take of the memory
 */
public record Preview(Path folder, int there, List<String> missing, Forecast forecast, Room room) {
    public Preview {
        missing = List.copyOf(missing);
    }

    /** How many worlds are simulated at once, and what they take of the memory that may be used. */
    public record Room(int worlds, long neededBytes, long bytes) {
        Room(int worlds, Memory.Need need, Memory memory) {
            this(worlds, need.fixedBytes() + worlds * need.bytesPerWorld(), memory.bytes());
        }

        /** In words. */
        public String words() {
            return "about %s for %d world%s at a time, of %s"
                    .formatted(Memory.shown(neededBytes), worlds, worlds == 1 ? "" : "s", Memory.shown(bytes));
        }
    }
}
