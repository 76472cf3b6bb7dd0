package jjj.validation;

import java.util.OptionalDouble;
import jjj.results.RunResult;
import jjj.results.SeriesKey;

/** What one run recorded. */
@FunctionalInterface
public interface Observed {
    /** The value of a measure at a place in a month, if it was recorded. */
    OptionalDouble at(String measure, String place, int month);

    /** The records of a run file. */
    static Observed of(RunResult run) {
        return (measure, place, month) -> run.series(new SeriesKey(measure, place))
                .filter(series -> series.has(month))
                .map(series -> OptionalDouble.of(series.at(month)))
                .orElse(OptionalDouble.empty());
    }
}
