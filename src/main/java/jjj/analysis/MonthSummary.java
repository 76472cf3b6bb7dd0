package jjj.analysis;

/** A measure at a place in one month, described over the seeds of a scenario. */
public record MonthSummary(int month, Percentiles percentiles) {}
