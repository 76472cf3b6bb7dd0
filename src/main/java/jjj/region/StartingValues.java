package jjj.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values of the first state that no census or yearbook gives, each with unit, source and confidence. */
public final class StartingValues {
    private static final String EVERYWHERE = "all";

    private final List<Entry> entries;
    private final Map<String, Double> values = new TreeMap<>();

    /** One value; {@code place} is a government, a county, a province or {@code all}. */
    public record Entry(
            String quantity, String place, double value, String unit, String source, String confidence, String note) {
        Entry with(double other) {
            return new Entry(quantity, place, other, unit, source, confidence, note);
        }
    }

    private StartingValues(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            if (values.put(entry.quantity() + '/' + entry.place(), entry.value()) != null) {
                throw new TableException("region/starting_values.csv: %s of %s stands twice; expected once"
                        .formatted(entry.quantity(), entry.place()));
            }
        }
    }

    static StartingValues read(String folder) {
        List<Entry> entries = new ArrayList<>();
        for (Table.Row row : Table.read(folder + "starting_values.csv").rows()) {
            entries.add(new Entry(
                    row.required("quantity"),
                    row.required("place"),
                    row.decimal("value"),
                    row.required("unit"),
                    row.required("source"),
                    row.required("confidence"),
                    row.text("note")));
        }
        return new StartingValues(entries);
    }

    /**
     * The same table with other values in some rows.
     *
     * @param changed by quantity and place, parted by a dot; each must be a row of the table
     */
    StartingValues with(Map<String, Double> changed) {
        List<Entry> rows = new ArrayList<>();
        Map<String, Double> left = new TreeMap<>(changed);
        for (Entry entry : entries) {
            Double value = left.remove(entry.quantity() + '.' + entry.place());
            rows.add(value == null ? entry : entry.with(value));
        }
        if (!left.isEmpty()) {
            throw new TableException("region/starting_values.csv: no row %s; expected quantity.place, for example %s.%s"
                    .formatted(
                            String.join(", ", left.keySet()),
                            entries.get(0).quantity(),
                            entries.get(0).place()));
        }
        return new StartingValues(rows);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The value for every place. */
    public double value(String quantity) {
        return value(quantity, EVERYWHERE);
    }

    public boolean has(String quantity, String place) {
        return values.containsKey(quantity + '/' + place);
    }

    /** The value of a place, or the one for every place where it has none of its own. */
    public double value(String quantity, String place) {
        Double own = values.get(quantity + '/' + place);
        Double common = own == null ? values.get(quantity + '/' + EVERYWHERE) : own;
        if (common == null) {
            throw new TableException(
                    "region/starting_values.csv: no \"%s\" for %s; expected one row".formatted(quantity, place));
        }
        return common;
    }
}
