package jjj.region;

import java.util.ArrayList;
import java.util.List;

/** Where figures come from: the key used in the tables, what it is, where it was read. */
public record Source(String key, String what, String whereRead, String licence) {
    public static List<Source> load() {
        List<Source> sources = new ArrayList<>();
        for (Table.Row row : Table.read("region/sources.csv").rows()) {
            sources.add(new Source(
                    row.required("source"), row.required("what"), row.required("where_read"), row.text("licence")));
        }
        return List.copyOf(sources);
    }
}
