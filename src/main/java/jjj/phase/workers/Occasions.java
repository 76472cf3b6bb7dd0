package jjj.phase.workers;

import jjj.base.ParameterSource;

/**
 * When somebody considers a change (docs/ODD.md 7.6): at a low rate always; when looking for a post; when a lease has run
 * for three years; when a child reaches school age or leaves school; when a line opens at home or work.
 */
record Occasions(
        double considerPerMonth,
        double searchPerMonth,
        int leaseMonths,
        double lineOpensAccessGain,
        int offers,
        double offerDecayMinutes,
        double graduateLocalOffers,
        double changePerMonthAtStart,
        double leavePerYearAtStart,
        double otherGovernmentPerYearAtStart,
        int pointsGrantedInMonth) {
    static Occasions from(ParameterSource source) {
        return new Occasions(
                source.get("worker.considerPerMonth"),
                source.get("worker.searchPerMonth"),
                (int) source.get("worker.leaseEndsMonths"),
                source.get("worker.lineOpensAccessGain"),
                (int) source.get("worker.offers"),
                source.get("worker.offerDecayMinutes"),
                source.get("worker.graduateLocalOffers"),
                source.get("worker.changePerMonthAtStart"),
                source.get("worker.leavePerYearAtStart"),
                source.get("worker.otherGovernmentPerYearAtStart"),
                (int) source.get("worker.pointsGrantedInMonth"));
    }
}
