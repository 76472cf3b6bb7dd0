package jjj.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Points over axes.
 *
 * @param kind how they are laid out
 * @param axes what is varied
 * @param points each with one coordinate an axis, 0…1; in the order in which its kind needs them
 * @param values what stands at each point on each axis, as a scenario would write it
 */
public record Design(Kind kind, List<Axis> axes, List<double[]> points, List<List<String>> values) {
    /** With more points than this a plan is a mistake. */
    public static final int MOST_POINTS = 20_000;

    public Design {
        axes = List.copyOf(axes);
        points = List.copyOf(points);
        values = List.copyOf(values);
        if (axes.isEmpty()) {
            throw new IllegalArgumentException("nothing is varied; expected at least one setting");
        }
        if (axes.stream().map(Axis::path).distinct().count() < axes.size()) {
            throw new IllegalArgumentException("a setting is varied twice; expected each once");
        }
    }

    /** Every combination of levels, the last axis changing fastest. */
    public static Design grid(List<Axis> axes, int steps) {
        checkSize(steps, 2, "levels");
        List<List<String>> values = new ArrayList<>(List.of(List.of()));
        List<double[]> points = new ArrayList<>(List.of(new double[0]));
        for (Axis axis : axes) {
            List<String> levels = axis.levels(steps);
            checkPoints((long) values.size() * levels.size());
            values = values.stream()
                    .flatMap(front -> levels.stream().map(level -> with(front, level)))
                    .toList();
            points = points.stream()
                    .flatMap(front -> IntStream.range(0, levels.size()).mapToObj(i -> with(front, middle(i, levels))))
                    .toList();
        }
        return new Design(Kind.GRID, axes, points, values);
    }

    /** {@code size} points of a Latin hypercube. */
    public static Design latinHypercube(List<Axis> axes, int size, int seed) {
        checkSize(size, 2, "points");
        return of(Kind.LATIN_HYPERCUBE, axes, PointSets.latinHypercube(size, axes.size(), seed));
    }

    /** The first {@code size} points of a scrambled Sobol sequence; powers of two fill the space best. */
    public static Design sobol(List<Axis> axes, int size, int seed) {
        checkSize(size, 1, "points");
        return of(Kind.SOBOL, axes, PointSets.sobol(size, axes.size(), seed));
    }

    /**
     * {@code paths} walks of one step along each axis, on the lattice 0, 1/3, 2/3, 1 with steps of 2/3; where an axis has
     * whole numbers only, a step is as long as that between the two numbers taken.
     */
    public static Design morris(List<Axis> axes, int paths, int seed) {
        checkSize(paths, 2, "paths");
        checkPoints((long) paths * (axes.size() + 1));
        for (Axis axis : axes) {
            if (axis instanceof Axis.Choice) {
                throw new IllegalArgumentException(
                        axis.path() + ": a list has no order; Morris needs a range, for example 0.4..2");
            }
        }
        Design lattice = of(Kind.MORRIS, axes, PointSets.morris(paths, axes.size(), seed));
        return new Design(Kind.MORRIS, axes, positions(lattice), lattice.values);
    }

    /**
     * {@code size} times: a point A, a point B, and for each axis A with B's coordinate there. Powers of two fill the
     * space best.
     */
    public static Design saltelli(List<Axis> axes, int size, int seed) {
        checkSize(size, 2, "points");
        int factors = axes.size();
        checkPoints((long) size * (factors + 2));
        List<double[]> points = new ArrayList<>();
        for (double[] pair : PointSets.sobol(size, 2 * factors, seed)) {
            double[] a = Arrays.copyOf(pair, factors);
            double[] b = Arrays.copyOfRange(pair, factors, 2 * factors);
            points.add(a);
            points.add(b);
            for (int i = 0; i < factors; i++) {
                double[] mixed = a.clone();
                mixed[i] = b[i];
                points.add(mixed);
            }
        }
        return of(Kind.SALTELLI, axes, points);
    }

    /** Points as they are listed, each with one coordinate an axis, 0…1. */
    public static Design listed(List<Axis> axes, List<double[]> points) {
        checkSize(points.size(), 1, "points");
        return of(Kind.LISTED, axes, points);
    }

    /** How many points there are. */
    public int size() {
        return values.size();
    }

    /** How many axes there are. */
    public int factors() {
        return axes.size();
    }

    /** What stands at a point, by setting. */
    public Map<String, String> settings(int point) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < axes.size(); i++) {
            settings.put(axes.get(i).path(), values.get(point).get(i));
        }
        return Collections.unmodifiableMap(settings);
    }

    /** How many points belong together: those of a path, or of a pair with its mixtures; otherwise 1. */
    public int blockSize() {
        return switch (kind) {
            case MORRIS -> axes.size() + 1;
            case SALTELLI -> axes.size() + 2;
            case GRID, LATIN_HYPERCUBE, SOBOL, LISTED -> 1;
        };
    }

    /** Where the values of the points lie, which is what a step along an axis is measured by. */
    private static List<double[]> positions(Design design) {
        return design.points.stream()
                .map(point -> IntStream.range(0, point.length)
                        .mapToDouble(axis -> design.axes.get(axis).position(point[axis]))
                        .toArray())
                .toList();
    }

    private static Design of(Kind kind, List<Axis> axes, List<double[]> points) {
        List<List<String>> values = new ArrayList<>();
        for (double[] point : points) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < axes.size(); i++) {
                row.add(axes.get(i).at(point[i]));
            }
            values.add(List.copyOf(row));
        }
        return new Design(kind, axes, points, values);
    }

    private static void checkSize(int size, int least, String what) {
        if (size < least) {
            throw new IllegalArgumentException("%d %s; expected at least %d".formatted(size, what, least));
        }
        checkPoints(size);
    }

    private static void checkPoints(long points) {
        if (points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "the design has %,d points; expected at most %,d".formatted(points, MOST_POINTS));
        }
    }

    private static double middle(int level, List<String> levels) {
        return (level + 0.5) / levels.size();
    }

    private static List<String> with(List<String> front, String last) {
        List<String> row = new ArrayList<>(front);
        row.add(last);
        return List.copyOf(row);
    }

    private static double[] with(double[] front, double last) {
        double[] row = Arrays.copyOf(front, front.length + 1);
        row[front.length] = last;
        return row;
    }
}
