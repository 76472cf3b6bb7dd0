package jjj.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Economy and finance by government and year, in CNY and persons. */
public final class EconomyPanel {
    private static final double YUAN_PER_100_MILLION = 1e8;
    private static final double PERSONS_PER_10_THOUSAND = 1e4;

    private final List<Figure> figures;
    private final Map<String, Figure> values = new TreeMap<>();

    /** One figure: in the unit {@code unit} after conversion, with where it is from and how sure it is. */
    public record Figure(
            String government,
            String variable,
            int year,
            double value,
            String unit,
            String source,
            String confidence) {}

    private EconomyPanel(List<Figure> figures) {
        this.figures = List.copyOf(figures);
        for (Figure figure : figures) {
            values.put(key(figure.government(), figure.variable(), figure.year()), figure);
        }
    }

    static EconomyPanel read() {
        List<Figure> figures = new ArrayList<>();
        for (Table.Row row : Table.read("evidence/economy.csv").rows()) {
            String unit = row.required("unit");
            double factor = 1;
            if (unit.startsWith("100M CNY")) {
                factor = YUAN_PER_100_MILLION;
                unit = "CNY";
            } else if (unit.equals("10k persons")) {
                factor = PERSONS_PER_10_THOUSAND;
                unit = "persons";
            }
            figures.add(new Figure(
                    row.required("government"),
                    row.required("variable"),
                    row.count("year"),
                    row.decimal("value") * factor,
                    unit,
                    row.required("source"),
                    row.required("confidence")));
        }
        return new EconomyPanel(figures);
    }

    public List<Figure> figures() {
        return figures;
    }

    /** A figure, or nothing where none was found. */
    public OptionalDouble find(String government, String variable, int year) {
        Figure figure = values.get(key(government, variable, year));
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure.value());
    }

    /** The value of a figure that must be there. */
    public double value(String government, String variable, int year) {
        return figure(government, variable, year).value();
    }

    /** A figure that must be there. */
    public Figure figure(String government, String variable, int year) {
        Figure figure = values.get(key(government, variable, year));
        if (figure == null) {
            throw new TableException(
                    "evidence/economy.csv: no %s of %s in %d; expected one row".formatted(variable, government, year));
        }
        return figure;
    }

    private static String key(String government, String variable, int year) {
        return government + '/' + variable + '/' + year;
    }
}
