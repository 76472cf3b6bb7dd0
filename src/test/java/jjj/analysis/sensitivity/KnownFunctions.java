package jjj.analysis.sensitivity;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import jjj.base.Unit;
import jjj.design.Axis;
import jjj.design.Design;

/** Functions whose indices are known in closed form, with luck of a known size added. */
final class KnownFunctions {
    private KnownFunctions() {}

    /** sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on (−π, π)³ (Ishigami and Homma 1990). */
    static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    /** Π (|4 u_i − 2| + a_i) ÷ (1 + a_i) (Sobol's G). */
    static double sobolG(double[] u, double[] a) {
        double product = 1;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    static List<Axis> axes(int count) {
        return IntStream.range(0, count)
                .<Axis>mapToObj(i -> new Axis.Range("x" + (i + 1), Unit.NUMBER, 0, 1))
                .toList();
    }

    /**
     * The function at all points under some seeds.
     *
     * @param everywhere standard deviation of luck that a seed brings to all points alike
     * @param here standard deviation of luck of a seed at one point
     */
    static Outcomes outcomes(
            Design design, ToDoubleFunction<double[]> function, int seeds, double everywhere, double here) {
        double[][] values = new double[design.size()][seeds];
        double[] shift = IntStream.range(0, seeds)
                .mapToDouble(s -> everywhere * normal(new SplittableRandom(7_000 + s)))
                .toArray();
        SplittableRandom luck = new SplittableRandom(11);
        for (int point = 0; point < values.length; point++) {
            double mean = function.applyAsDouble(design.points().get(point));
            for (int s = 0; s < seeds; s++) {
                values[point][s] = mean + shift[s] + here * normal(luck);
            }
        }
        return Outcomes.of(design, values);
    }

    private static double normal(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
