package jjj.experiment;

import java.util.List;

/**
 * A scenario as an experiment sees it: a name for its folder, and a text that says all of it.
 *
 * @param name letters, digits and hyphens; unlike every other in the experiment
 * @param title what a reader is shown
 * @param question what is asked with it
 * @param months how many months are simulated
 * @param resolved everything that determines what is simulated, in one canonical form
 * @param origins the files it was read from
 */
public record ScenarioCase(
        String name, String title, String question, int months, String resolved, List<Origin> origins) {
    private static final int LONGEST_NAME = 80;

    /** A file as it was read. */
    public record Origin(String name, String text) {}

    public ScenarioCase {
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*") || name.length() > LONGEST_NAME) {
            throw new BadInput(
                    "scenario name \"%s\" cannot be the name of a folder; expected letters, digits and hyphens, at most %d"
                            .formatted(name, LONGEST_NAME));
        }
        origins = List.copyOf(origins);
    }

    /** The same scenario under another name. */
    public ScenarioCase named(String other) {
        return new ScenarioCase(other, title, question, months, resolved, origins);
    }
}
