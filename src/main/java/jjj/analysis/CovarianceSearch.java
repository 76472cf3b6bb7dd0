package jjj.analysis;

import java.util.Arrays;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * Looks for the smallest value of a function on the unit cube without derivatives: covariance matrix adaptation (CMA-ES),
 * population 4 + ⌊3 ln n⌋, first steps of a quarter of the cube. The same seed asks for the same points in the same
 * order as long as the function answers the same.
 */
public final class CovarianceSearch {
    private static final double FIRST_STEP = 0.25;
    private static final int BASE_POPULATION = 4;
    private static final int MOST_GENERATIONS = 100_000;

    private CovarianceSearch() {}

    /** A function of a point whose coordinates lie in 0…1. */
    @FunctionalInterface
    public interface Objective {
        /** The value to be made small. */
        double at(double[] point);
    }

    /** The best point that was asked for. */
    public static double[] best(Objective objective, double[] start, int evaluations, int seed) {
        int n = start.length;
        double[] low = new double[n];
        double[] high = new double[n];
        double[] step = new double[n];
        Arrays.fill(high, 1);
        Arrays.fill(step, FIRST_STEP);
        Best best = new Best(objective, start);
        CMAESOptimizer search =
                new CMAESOptimizer(MOST_GENERATIONS, 0, true, 0, 1, new MersenneTwister(seed), false, null);
        try {
            search.optimize(
                    new MaxEval(evaluations),
                    new ObjectiveFunction(best::at),
                    GoalType.MINIMIZE,
                    new InitialGuess(start),
                    new SimpleBounds(low, high),
                    new CMAESOptimizer.Sigma(step),
                    new CMAESOptimizer.PopulationSize(BASE_POPULATION + (int) (3 * Math.log(n))));
        } catch (TooManyEvaluationsException e) {
            return best.point; // what was asked for is all that was allowed
        }
        return best.point;
    }

    /** Remembers the best point. */
    private static final class Best {
        private final Objective objective;
        private double[] point;
        private double value = Double.POSITIVE_INFINITY;

        Best(Objective objective, double[] start) {
            this.objective = objective;
            this.point = start.clone();
        }

        double at(double[] candidate) {
            double found = objective.at(candidate);
            if (found < value) {
                value = found;
                point = candidate.clone();
            }
            return found;
        }
    }
}
