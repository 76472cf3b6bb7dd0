package jjj.phase.workers;

import jjj.base.ParameterSource;

/**
 * Share of income that commuting costs.
 *
 * <pre>
 *   daily:   κ = υ · 2m / (60 · 8) + fare · 2 · 21.7 / (w/12)                      only if m ≤ 150
 *   weekly:  κ = fare · 2 · 4.3 / (w/12) + 500 / (w/12) + σ_c + 0.12 χ             only if m ≥ 60
 *   0 ≤ κ ≤ 0.95
 * </pre>
 *
 * m: minutes one way, door to door; fare: CNY one way; w: wage, CNY a year; υ: value of time over the hourly wage;
 * σ_c: separation by class; χ: 1 with a child of school age. Source: docs/ODD.md 7.6.
 */
record Commuting(
        double timeValueShare,
        double hoursPerDay,
        double workdaysPerMonth,
        double weeklyTripsPerMonth,
        double roomYuanPerMonth,
        double childShare,
        double separationRooted,
        double separationCareer,
        double separationPricedOut,
        double shareMost,
        double dailyMinutesMost,
        double weeklyMinutesLeast,
        double fareYuanPerKm) {
    private static final double MONTHS = 12;
    private static final double MINUTES = 60;

    static Commuting from(ParameterSource source) {
        return new Commuting(
                source.get("worker.timeValueShare"),
                source.get("worker.hoursPerDay"),
                source.get("worker.workdaysPerMonth"),
                source.get("worker.weeklyTripsPerMonth"),
                source.get("worker.weeklyRoomYuanPerMonth"),
                source.get("worker.weeklyChildShare"),
                source.get("worker.separationRooted"),
                source.get("worker.separationCareer"),
                source.get("worker.separationPricedOut"),
                source.get("worker.commuteShareMost"),
                source.get("worker.dailyMinutesMost"),
                source.get("worker.weeklyMinutesLeast"),
                source.get("worker.fareYuanPerKm"));
    }

    /** κ of daily commuting. */
    double daily(double minutes, double fareYuan, double wageYuanPerYear) {
        double time = timeValueShare * 2 * minutes / (MINUTES * hoursPerDay);
        return bounded(time + fareYuan * 2 * workdaysPerMonth * MONTHS / wageYuanPerYear);
    }

    /** κ of weekly commuting without separation: fares and the room. */
    double weeklyCost(double fareYuan, double wageYuanPerYear) {
        return (fareYuan * 2 * weeklyTripsPerMonth + roomYuanPerMonth) * MONTHS / wageYuanPerYear;
    }

    /** κ of weekly commuting, from the cost of {@link #weeklyCost}. */
    double weekly(double cost, int tasteClass, boolean child) {
        double separation =
                switch (tasteClass) {
                    case 0 -> separationRooted;
                    case 1 -> separationCareer;
                    default -> separationPricedOut;
                };
        return bounded(cost + separation + (child ? childShare : 0));
    }

    private double bounded(double share) {
        return Math.max(0, Math.min(shareMost, share));
    }
}
