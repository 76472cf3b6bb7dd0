package jjj.phase.employers;

import jjj.base.ParameterSource;
import jjj.rules.EmployerKind;
import jjj.world.World;

/**
 * What development zones do to the posts that industry wishes in a place.
 * <pre>
 *   factor_g = e^{ ζ·(z_g − z̄) }        z = share · [ tax cut · min(n, m)/m − ε·ln(1 − discount) ]
 * </pre>
 * n: years of the tax holiday; m: years over which a firm counts it; z̄: mean over the region by posts of industry at the start, so that zones draw industry from one another and nobody gains
 * where everybody offers the same. Source: docs/ODD.md 7.5 (pattern P9); values: rows {@code employers.zonePull},
 * {@code land.industrialPriceElasticity}, {@code offer.subsidyYears}.
 *
 * @param response ζ
 * @param priceElasticity ε
 * @param yearsCounted m
 */
record ZonePull(double response, double priceElasticity, double yearsCounted) {
    static ZonePull from(ParameterSource source) {
        return new ZonePull(
                source.get("employers.zonePull"),
                source.get("land.industrialPriceElasticity"),
                source.get("offer.subsidyYears"));
    }

    /** Factor by government, all 1 where there is no zone. */
    double[] factors(World world) {
        double[] pulls = new double[world.geography().governmentCount()];
        double weighted = 0;
        double weight = 0;
        for (int government = 0; government < pulls.length; government++) {
            pulls[government] = world.rules().zone(government).pull(priceElasticity, yearsCounted);
            for (int zone : world.geography().zonesOf(government)) {
                double posts = world.posts().baseIndustry(zone);
                weighted += posts * pulls[government];
                weight += posts;
            }
        }
        double mean = weight > 0 ? weighted / weight : 0;
        for (int government = 0; government < pulls.length; government++) {
            pulls[government] = StrictMath.exp(response * (pulls[government] - mean));
        }
        return pulls;
    }

    /** The factor of a kind: only industry moves. */
    static double of(EmployerKind kind, double factor) {
        return kind == EmployerKind.INDUSTRY ? factor : 1;
    }
}
