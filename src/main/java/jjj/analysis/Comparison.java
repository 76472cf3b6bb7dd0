package jjj.analysis;

import jjj.results.SeriesKey;

/** One measure at one place in one month, a scenario against the reference. */
public record Comparison(String reference, String scenario, SeriesKey key, int month, String unit, Paired paired) {}
