package jjj.phase.construction;

import jjj.base.ParameterSource;

/**
 * How long a home project takes: {@code D = d₀ + ⌈(F − F₀)/step⌉}, at least d₀, at most the longest time; months.
 * F: floor space, m². Source: docs/ODD.md 7.4 (T118, P081); values: rows {@code construction.*}.
 *
 * @param ordinaryMonths d₀
 * @param ordinarySqm F₀
 * @param sqmPerExtraMonth step
 * @param monthsAtMost longest time
 */
record BuildingTime(int ordinaryMonths, double ordinarySqm, double sqmPerExtraMonth, int monthsAtMost) {
    static BuildingTime from(ParameterSource source) {
        return new BuildingTime(
                (int) source.get("construction.months"),
                source.get("construction.sqmWithoutExtra"),
                source.get("construction.sqmPerExtraMonth"),
                (int) source.get("construction.monthsAtMost"));
    }

    int months(double floorSqm) {
        double extra = Math.max(0, Math.ceil((floorSqm - ordinarySqm) / sqmPerExtraMonth));
        return (int) Math.min(monthsAtMost, ordinaryMonths + extra);
    }
}
