package jjj.experiment;

import java.nio.file.Path;
import java.util.List;

/**
 * What a command would do.
 *
 * @param there runs that are there and whole, or can be taken from another experiment
 * @param missing runs that would be made, each as scenario and seed
 */
public record Preview(Path folder, int there, List<String> missing, Forecast forecast) {
    public Preview {
        missing = List.copyOf(missing);
    }
}
