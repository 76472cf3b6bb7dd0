package jjj.region;

import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Monthly home-price indices of five cities, from the survey of 70 cities. */
public final class HomePrices {
    private static final String TABLE = "evidence/home_price_index.csv";
    private final Map<String, Double> logChanges = new TreeMap<>();

    private HomePrices() {}

    static HomePrices read() {
        HomePrices prices = new HomePrices();
        for (Table.Row row : Table.read(TABLE).rows()) {
            if (row.required("measure").equals("mom")) {
                String key = key(
                        row.required("government"),
                        row.required("series"),
                        YearMonth.of(row.count("year"), row.count("month")));
                prices.logChanges.put(key, StrictMath.log(row.decimal("value") / 100));
            }
        }
        return prices;
    }

    /** Change against the month before, log; empty for a city or month that is not in the table. */
    public OptionalDouble newHomes(String government, YearMonth month) {
        Double change = logChanges.get(key(government, "new", month));
        return change == null ? OptionalDouble.empty() : OptionalDouble.of(change);
    }

    private static String key(String government, String series, YearMonth month) {
        return government + '/' + series + '/' + month;
    }
}
