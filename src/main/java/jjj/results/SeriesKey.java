package jjj.results;

/** What a series is about: a measure, kind included, at a place. */
public record SeriesKey(String measure, String place) {}
