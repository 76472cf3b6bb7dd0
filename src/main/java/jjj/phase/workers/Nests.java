package jjj.phase.workers;

import jjj.base.ParameterSource;

/** Dissimilarities of the nested logit, 0.3…1: inclusive value I = ρ ln Σ e^{U/ρ}. Source: docs/ODD.md 7.6. */
record Nests(double government, double zone, double tenure, double settle, double commute) {
    static Nests from(ParameterSource source) {
        return new Nests(
                source.get("worker.rhoGovernment"),
                source.get("worker.rhoZone"),
                source.get("worker.rhoTenure"),
                source.get("worker.rhoSettle"),
                source.get("worker.rhoCommute"));
    }

    /** ρ ln(e^{a/ρ} + e^{b/ρ}). */
    static double inclusive(double rho, double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + rho * Elementary.log(1 + Elementary.exp((Math.min(a, b) - larger) / rho));
    }
}
