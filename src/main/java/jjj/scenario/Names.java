package jjj.scenario;

import java.util.Locale;
import java.util.Optional;

/** Suggests the valid name that a misspelt one was probably meant to be. */
public final class Names {
    private static final int LONGEST_COMPARED = 80;

    private Names() {}

    /**
     * The valid name with the fewest letters inserted, removed, replaced or swapped with a neighbour (optimal string
     * alignment); none when more than a third of the letters (at least two) would have to change.
     */
    public static Optional<String> nearest(String name, Iterable<String> valid) {
        if (name.isEmpty() || name.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        String best = "";
        int fewest = Integer.MAX_VALUE;
        for (String candidate : valid) {
            int changes = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (changes < fewest || (changes == fewest && candidate.compareTo(best) < 0)) {
                fewest = changes;
                best = candidate;
            }
        }
        return fewest <= Math.max(2, wanted.length() / 3) ? Optional.of(best) : Optional.empty();
    }

    /** A name as it can be shown in one line of a message: shortened, without control characters. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }

    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
