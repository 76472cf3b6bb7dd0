package jjj.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What single places are to the region, so that the code need not know their names.
 *
 * <ul><li>{@code capital}: services and hukou are measured against it    <li>{@code new-area}: built anew; people are
 *     counted as going to it    <li>{@code big-station}: longer way to the
 *     platform    <li>{@code statistics-of}: a place cut out of another, without statistics of its own
 *     <li>{@code lake}: a county with a lake, of a government    <li>{@code own-college-share}: a county with a census
 *     row of its own    <li>{@code name}: English and Chinese name of the region or a province</ul>
 */
final class Roles {
    private static final String TABLE = "roles.csv";

    private final List<Role> all = new ArrayList<>();

    /** One place in a role. */
    record Role(String role, String place, String of, String note) {}

    static Roles read(String folder) {
        Roles roles = new Roles();
        for (Table.Row row : Table.read(folder + TABLE).rows()) {
            roles.all.add(new Role(row.required("role"), row.required("place"), row.text("of"), row.text("note")));
        }
        return roles;
    }

    /** Places in a role, in the order of the table. */
    List<Role> in(String role) {
        return all.stream().filter(entry -> entry.role().equals(role)).toList();
    }

    /** The one place in a role that must be filled. */
    String only(String role) {
        List<Role> found = in(role);
        if (found.size() != 1) {
            throw new TableException(TABLE + ": " + found.size() + " places are \"" + role + "\"; expected one");
        }
        return found.get(0).place();
    }

    boolean is(String role, String place) {
        return in(role).stream().anyMatch(entry -> entry.place().equals(place));
    }

    /** The place from whose statistics those of another are taken, if it has none of its own. */
    Optional<String> statisticsOf(String place) {
        return in("statistics-of").stream()
                .filter(entry -> entry.place().equals(place))
                .map(Role::of)
                .findFirst();
    }

    /** The one place that was cut out of another, if there is one. */
    Optional<Role> cutOut() {
        return in("statistics-of").stream().findFirst();
    }

    /** The lake, if there is one. */
    Optional<Role> lake() {
        return in("lake").stream().findFirst();
    }
}
