package jjj.phase.finance;

import jjj.base.Draws;
import jjj.base.ParameterSource;
import jjj.base.Stream;
import jjj.rules.HouseholdScoring;

/**
 * Points of a household at a monthly visit.
 *
 * <pre>  s = a + (1 − a)(1 − e^{−v/τ})        points = Σ_d round( P · clamp(s + w·(2u_d − 1), 0, 1) ) </pre>
 *
 * <ul><li>a: where the household starts, uniform 0…1, drawn once; u_d: uniform, drawn at each visit for each dimension
 *     <li>v: visits to date; τ: visits after which two thirds of what was missing are reached; w: spread
 *     <li>P: points of a dimension</ul>
 *
 * The score stands for nothing but the goods that it buys. Source: docs/ODD.md 7.8 (T025–T027); values: rows
 * {@code scoring.*}.
 */
record ScoreEquation(double visits, double spread) {
    private static final long HOUSEHOLD = 1L << 58;
    private static final int START = -1;

    static ScoreEquation from(ParameterSource source) {
        return new ScoreEquation(source.get("scoring.visits"), source.get("scoring.spread"));
    }

    /** Points of household {@code number} in a month. */
    int points(Draws draws, HouseholdScoring rule, int government, int number, int month) {
        long household = HOUSEHOLD | (long) government << 32 | number;
        double start = draws.uniform(household, 0, Stream.SCORES, START);
        int visited = month - rule.from();
        double share = start + (1 - start) * (1 - StrictMath.exp(-visited / visits));
        int points = 0;
        for (int dimension = 0; dimension < rule.dimensions(); dimension++) {
            double u = draws.uniform(household, month, Stream.SCORES, dimension);
            double reached = Math.max(0, Math.min(1, share + spread * (2 * u - 1)));
            points += (int) StrictMath.rint(rule.pointsPerDimension() * reached);
        }
        return points;
    }
}
