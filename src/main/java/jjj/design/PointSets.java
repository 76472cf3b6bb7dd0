package jjj.design;

import java.util.ArrayList;
import java.util.List;
import umontreal.ssj.hups.LMScrambleShift;
import umontreal.ssj.hups.LatinHypercube;
import umontreal.ssj.hups.PointSet;
import umontreal.ssj.hups.PointSetIterator;
import umontreal.ssj.hups.SobolSequence;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;

/** Points in the unit cube, from SSJ. Each call has a generator of its own, so that order and threads do not matter. */
final class PointSets {
    /** Of the sequence 2¹⁶ points are scrambled together, whatever is taken of them: longer designs begin alike. */
    private static final int LOG2_POINTS = 16;

    private static final int BITS = 31;
    private static final int MOST_DIMENSIONS = 360;
    private static final int LEVELS = 4;

    private PointSets() {}

    static List<double[]> latinHypercube(int size, int dimensions, int seed) {
        LatinHypercube points = new LatinHypercube(size, dimensions);
        points.randomize(stream(seed));
        return first(size, dimensions, points.iterator());
    }

    static List<double[]> sobol(int size, int dimensions, int seed) {
        if (dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "%d dimensions; a Sobol sequence of at most %d is known".formatted(dimensions, MOST_DIMENSIONS));
        }
        PointSet points = new SobolSequence(LOG2_POINTS, BITS, dimensions);
        points.randomize(new LMScrambleShift(stream(seed)));
        return first(size, dimensions, ((SobolSequence) points).iteratorNoGray());
    }

    /** A lattice point that leaves room for a step of half the levels, then one step along each axis in drawn order. */
    static List<double[]> morris(int paths, int dimensions, int seed) {
        RandomStream luck = stream(seed);
        double step = LEVELS / 2.0 / (LEVELS - 1);
        List<double[]> points = new ArrayList<>();
        for (int path = 0; path < paths; path++) {
            double[] at = new double[dimensions];
            boolean[] down = new boolean[dimensions];
            for (int i = 0; i < dimensions; i++) {
                double low = luck.nextInt(0, LEVELS / 2 - 1) / (double) (LEVELS - 1);
                down[i] = luck.nextInt(0, 1) == 1;
                at[i] = down[i] ? low + step : low;
            }
            points.add(at.clone());
            for (int axis : shuffled(dimensions, luck)) {
                at[axis] += down[axis] ? -step : step;
                points.add(at.clone());
            }
        }
        return points;
    }

    private static int[] shuffled(int length, RandomStream luck) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            int other = luck.nextInt(0, i);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static List<double[]> first(int size, int dimensions, PointSetIterator points) {
        List<double[]> first = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double[] point = new double[dimensions];
            points.nextPoint(point, dimensions);
            first.add(point);
        }
        return first;
    }

    private static RandomStream stream(int seed) {
        MRG32k3a stream = new MRG32k3a();
        long own = 1L + Integer.toUnsignedLong(seed) % 4_294_944_000L;
        stream.setSeed(new long[] {own, 12_345, 12_345, 12_345, 12_345, 12_345});
        for (int i = 0; i < 10; i++) {
            stream.nextDouble(); // seeds that are near begin apart
        }
        return stream;
    }
}
