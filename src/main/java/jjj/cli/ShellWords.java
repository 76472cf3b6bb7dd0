package jjj.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Commands as a user can paste them into a shell. */
final class ShellWords {
    private ShellWords() {}

    /** {@code ./jjj} with these words, quoted where a shell would take them apart. */
    static String command(List<String> words) {
        return "./jjj " + words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
