package jjj.validation;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import jjj.measure.Measure;
import jjj.measure.Recorder;

/** Keeps of a run, in memory, what formulas ask for. Not for several threads. */
public final class ObservedRun implements Recorder, Observed {
    private final Set<String> measures;
    private final Map<String, Map<Integer, Double>> values = new TreeMap<>();

    /** @param measures names of the measures to keep */
    public ObservedRun(Set<String> measures) {
        this.measures = Set.copyOf(measures);
    }

    @Override
    public void record(int monthIndex, String place, Measure measure, double value) {
        if (measures.contains(measure.name())) {
            values.computeIfAbsent(measure.name() + '@' + place, key -> new TreeMap<>())
                    .put(monthIndex, value);
        }
    }

    @Override
    public OptionalDouble at(String measure, String place, int month) {
        Map<Integer, Double> months = values.get(measure + '@' + place);
        Double value = months == null ? null : months.get(month);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
