package jjj.rules;

/**
 * A line under construction between two governments.
 *
 * @param from government
 * @param to government
 * @param yuanPerYear cost at the prices of 2016, CNY a year of building
 */
public record RailWorks(int from, int to, double yuanPerYear) {}
