package jjj.analysis;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The step of a damped Gauss–Newton search for the least sum of squares on the unit cube.
 * <pre>  (JᵀJ + ridge · mean(diag JᵀJ) · I) δ = −Jᵀr        J: change of the residuals r with each coordinate </pre>
 * No coordinate moves by more than {@link #MOST} at once; a point that leaves the cube is put on its edge.
 */
public final class GaussNewton {
    /** Largest move of a coordinate in one step. */
    public static final double MOST = 0.3;

    private static final double RIDGE = 0.01;

    private GaussNewton() {}

    /**
     * The point after one step.
     *
     * @param point where the residuals were measured, each coordinate 0…1
     * @param residuals at the point
     * @param columns for each coordinate, how the residuals change with it
     * @param part of the whole step, 0…1
     */
    public static double[] next(double[] point, double[] residuals, double[][] columns, double part) {
        RealMatrix jacobian = new Array2DRowRealMatrix(columns).transpose();
        RealMatrix square = jacobian.transpose().multiply(jacobian);
        double damping = RIDGE * square.getTrace() / point.length;
        if (!(damping > 0)) {
            return point.clone(); // nothing changes with any coordinate
        }
        for (int i = 0; i < point.length; i++) {
            square.addToEntry(i, i, damping);
        }
        RealVector downhill =
                jacobian.transpose().operate(new ArrayRealVector(residuals)).mapMultiply(-1);
        double[] step =
                new CholeskyDecomposition(square).getSolver().solve(downhill).toArray();
        double[] next = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            double move = part * Math.max(-MOST, Math.min(MOST, step[i]));
            next[i] = Math.max(0, Math.min(1, point[i] + move));
        }
        return next;
    }
}
