package jjj.results;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything one run recorded, in the order of its file. */
public final class RunResult {
    private final Map<SeriesKey, Series> series;
    private final long rows;

    RunResult(Map<SeriesKey, Series> series, long rows) {
        this.series = Collections.unmodifiableMap(series);
        this.rows = rows;
    }

    /** The measures and places recorded, in the order of the file. */
    public Set<SeriesKey> keys() {
        return series.keySet();
    }

    /** The series of a measure at a place, if it was recorded. */
    public Optional<Series> series(SeriesKey key) {
        return Optional.ofNullable(series.get(key));
    }

    /** How many observations there are. */
    public long rows() {
        return rows;
    }
}
