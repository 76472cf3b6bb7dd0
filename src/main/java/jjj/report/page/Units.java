package jjj.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jjj.results.Csv;

/** The units in which people of a language speak of a quantity: the table {@code units.csv}. */
public final class Units {
    /** English as the table has it. */
    public static final String ENGLISH = "en";
    /** Chinese as the table has it. */
    public static final String CHINESE = "zh";

    private static final String SHARE = "1";
    private static final Set<String> RATIOS = Set.of(
            "theil",
            "diversity",
            "rankSize",
            "interestCover",
            "debtToCapacity",
            "debtPerInvestment",
            "priceIncome",
            "landToBudget",
            "spillover",
            "access",
            "technopole");

    private static final Units SHIPPED = read();

    private final List<Row> rows;

    /** From {@code least} on, values of {@code unit} are shown like this. */
    private record Row(String language, String unit, double least, String label, double factor, String difference) {}

    private Units(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The units that ship with the program. */
    public static Units shipped() {
        return SHIPPED;
    }

    private static Units read() {
        try {
            List<Row> rows = new ArrayList<>();
            for (Csv.Row row : Csv.readResource(Units.class, "units.csv")) {
                rows.add(new Row(
                        row.text("language"),
                        row.text("unit"),
                        row.number("least"),
                        row.text("label"),
                        row.number("factor"),
                        row.text("difference")));
            }
            return new Units(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How values of a measure that reach {@code most} in size are shown; the last row that fits is taken. */
    public Unit of(String language, String measure, String unit, double most) {
        String stem = measure.contains(".") ? measure.substring(0, measure.indexOf('.')) : measure;
        String name = unit.equals(SHARE) ? (RATIOS.contains(stem) ? "ratio" : "share") : unit;
        Row found = new Row(language, name, 0, unit, 1, unit);
        for (Row row : rows) {
            if (row.language.equals(language) && row.unit.equals(name) && most >= row.least) {
                found = row;
            }
        }
        return new Unit(found.label, found.factor, found.difference, decimals(most * found.factor, name));
    }

    private static int decimals(double shown, String unit) {
        if (unit.equals("share")) {
            return 1;
        }
        return shown >= 100 ? 0 : shown >= 10 ? 1 : shown >= 1 ? 2 : shown >= 0.1 ? 3 : 4;
    }
}
