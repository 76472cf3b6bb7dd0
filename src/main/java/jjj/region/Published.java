package jjj.region;

import java.util.Map;
import java.util.TreeMap;

/** Published totals of places: residents by year, protected land. */
public final class Published {
    private static final String RESIDENTS = "population_by_year.csv";
    private static final String PROTECTED = "protected.csv";
    private static final String[] RED_LINE = {
        "ecological_redline_area", "ecological_redline_area_land", "ecological_redline_floor"
    };

    private final Map<String, Figure> residents = new TreeMap<>();
    private final Map<String, Figure> protectedLand = new TreeMap<>();

    /** A figure and where it is from. */
    public record Figure(double value, String source, String confidence) {}

    private Published() {}

    static Published read(String folder) {
        Published published = new Published();
        for (Table.Row row : Table.read(folder + RESIDENTS).rows()) {
            String key =
                    row.required("place") + '/' + row.required("concept").substring(0, 4) + '/' + row.count("year");
            published.residents.put(key, figure(row, "population"));
        }
        for (Table.Row row : Table.read(folder + PROTECTED).rows()) {
            String key = row.required("place") + '/' + row.required("indicator");
            published.protectedLand.put(key, figure(row, "value"));
        }
        return published;
    }

    private static Figure figure(Table.Row row, String column) {
        return new Figure(row.decimal(column), row.required("source"), row.required("confidence"));
    }

    /** Residents at the end of a year, persons, of a province. */
    public Figure residentsAtYearEnd(String place, int year) {
        return found(RESIDENTS, residents, place + "/year/" + year);
    }

    /** Land inside the ecological red line, km²: the published area, or the plan's floor where only that is known. */
    public Figure redLineKm2(String place) {
        for (String indicator : RED_LINE) {
            Figure area = protectedLand.get(place + '/' + indicator);
            if (area != null) {
                return area;
            }
        }
        return found(PROTECTED, protectedLand, place + '/' + RED_LINE[0]);
    }

    private static Figure found(String table, Map<String, Figure> figures, String key) {
        Figure figure = figures.get(key);
        if (figure == null) {
            throw new TableException(table + ": no row for " + key);
        }
        return figure;
    }
}
