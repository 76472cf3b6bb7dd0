package jjj.phase.employers;

import jjj.base.ParameterSource;

/**
 * Soft resistance: the probability that a university ordered to move in full keeps its old campus beside the new one.
 *
 * <pre>  P = 1 / (1 + exp(−(c + c_m·m + c_b·b + c_q·(q_old − q_new))))  </pre>
 *
 * <ul><li>m: minutes between the campuses; b: staff with the capital's hukou, 0…1; q: service quality, index
 *     <li>c −1.0, c_m 0.02, c_b 3, c_q 3</ul>
 *
 * Source: docs/ODD.md 7.5; values: rows {@code universities.fallback*}.
 */
record FallBack(double constant, double perMinute, double ofHukou, double ofServices) {
    static FallBack from(ParameterSource source) {
        return new FallBack(
                source.get("universities.fallbackConstant"),
                source.get("universities.fallbackPerMinute"),
                source.get("universities.fallbackHukou"),
                source.get("universities.fallbackServices"));
    }

    double probability(double minutes, double hukouShare, double serviceGap) {
        double weight = constant + perMinute * minutes + ofHukou * hukouShare + ofServices * serviceGap;
        return 1 / (1 + StrictMath.exp(-weight));
    }
}
