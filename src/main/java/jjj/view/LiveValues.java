package jjj.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import jjj.base.Months;
import jjj.measure.Measure;
import jjj.measure.Recorder;

/** Keeps the few measures that live charts show. */
final class LiveValues implements Recorder {
    /** What is charted of the new area, with the factor to the unit shown. */
    enum Charted {
        SETTLED("settledShare", "Settled share of moved posts, %", 100),
        RETENTION("retention.24", "Still in a moved post after 24 months, %", 100),
        DEBT("publicDebt", "Public debt, bn CNY", 1),
        PRICE("price", "Home price, CNY/m²", 1);

        private final String measure;
        private final String title;
        private final double factor;

        Charted(String measure, String title, double factor) {
            this.measure = measure;
            this.title = title;
            this.factor = factor;
        }

        /** What stands where nothing is known yet. */
        String untilThen() {
            return this == RETENTION ? "known 24 months after the first came" : "no value yet";
        }

        String title() {
            return title;
        }
    }

    private final Map<Charted, Map<Integer, Double>> values = new LinkedHashMap<>();
    private String watched = "";

    /** From now on keeps what is told of this place. */
    synchronized void watch(String place) {
        watched = place;
    }

    @Override
    public synchronized void record(int month, String place, Measure measure, double value) {
        if (place.equals(watched)) {
            for (Charted charted : Charted.values()) {
                if (charted.measure.equals(measure.name())) {
                    values.computeIfAbsent(charted, c -> new LinkedHashMap<>()).put(month, value * charted.factor);
                }
            }
        }
    }

    /** Tells the values of a chart by the middle of their months, in years. */
    synchronized void tell(Charted charted, ObjDoubleConsumer<Double> point) {
        values.getOrDefault(charted, Map.of())
                .forEach((month, value) -> point.accept(Months.middleInYears(month), value));
    }

    /** What is charted. */
    static List<Charted> charts() {
        return List.of(Charted.values());
    }
}
