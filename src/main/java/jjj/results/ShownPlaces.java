package jjj.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The places that answers, charts and windows show first, from the table {@code shown-places.csv}: code knows what a place
 * is to the region, not its name. What a place did not record is not shown.
 */
public final class ShownPlaces {
    private static final String TABLE = "shown-places.csv";
    private static final List<Shown> ALL = read();

    /** The area that is built anew. */
    public static final Shown NEW_AREA = only("new-area");
    /** The capital of the region. */
    public static final Shown CAPITAL = only("capital");
    /** A place beside the metropolis whose budget leans on land. */
    public static final Shown LEANS_ON_LAND = only("leans-on-land");

    private ShownPlaces() {}

    /**
     * A place that is shown.
     *
     * @param role what it is to the region
     * @param id as in the column {@code place} of results
     * @param name short English name
     */
    public record Shown(String role, String id, String name) {}

    /** Cities beside which the new area and the capital are shown. */
    public static List<Shown> compared() {
        return ALL.stream().filter(shown -> shown.role().equals("compared")).toList();
    }

    private static Shown only(String role) {
        return ALL.stream()
                .filter(shown -> shown.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(TABLE + ": no place is \"" + role + "\""));
    }

    private static List<Shown> read() {
        try {
            return Csv.readResource(ShownPlaces.class, "/jjj/results/" + TABLE).stream()
                    .map(row -> new Shown(row.text("role"), row.text("place"), row.text("name_en")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
