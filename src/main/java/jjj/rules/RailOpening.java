package jjj.rules;

/**
 * A rail link between two governments' seats that is open from a month on.
 *
 * @param from government
 * @param to government
 * @param minutes fastest journey, minutes
 */
public record RailOpening(int from, int to, double minutes) {}
