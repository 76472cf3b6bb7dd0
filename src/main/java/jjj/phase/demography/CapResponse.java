package jjj.phase.demography;

import jjj.base.ParameterSource;

/**
 * What a ceiling on residents does.
 *
 * <pre>
 *   pressure = strength · clamp((N/cap − 0.9)/0.1, 0, 1.5)
 *   trend of others ← trend − o · pressure        migrants from the rest of China ← migrants · max(0, 1 − i · pressure)
 * </pre>
 *
 * N: residents, persons; o: per year; i: 1. Left out: where those who leave go. Source: docs/ODD.md 7.1 (T137); values:
 * rows {@code demography.cap*}.
 */
record CapResponse(double othersPerYear, double entryShare) {
    static CapResponse from(ParameterSource source) {
        return new CapResponse(source.get("demography.capOthersPerYear"), source.get("demography.capEntryShare"));
    }

    /** Trend of other residents per year under a pressure. */
    double trend(double perYear, double pressure) {
        return perYear - othersPerYear * pressure;
    }

    /** Part of the skilled in-migrants who are let in. */
    double letIn(double pressure) {
        return Math.max(0, 1 - entryShare * pressure);
    }
}
