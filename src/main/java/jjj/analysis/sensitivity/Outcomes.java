package jjj.analysis.sensitivity;

import jjj.design.Design;
import jjj.design.Kind;

/** What came out at every point of a design under every seed; every seed is the same world at all points. */
public final class Outcomes {
    private static final int LEAST_SEEDS = 2;

    private final Design design;
    private final double[][] values;

    private Outcomes(Design design, double[][] values) {
        this.design = design;
        this.values = values;
    }

    /**
     * Outcomes of a design.
     *
     * @param design where was looked
     * @param values first index the point, second the seed
     * @throws MismatchedDesign when points or seeds are missing
     */
    public static Outcomes of(Design design, double[][] values) {
        if (values.length != design.size()) {
            throw new MismatchedDesign("%d outcomes for a design of %d points".formatted(values.length, design.size()));
        }
        int seeds = values[0].length;
        for (int point = 0; point < values.length; point++) {
            if (values[point].length != seeds) {
                throw new MismatchedDesign("point %d has %d seeds, point 1 has %d; expected the same at all points"
                        .formatted(point + 1, values[point].length, seeds));
            }
            for (double value : values[point]) {
                if (!Double.isFinite(value)) {
                    throw new MismatchedDesign("point %d has no value".formatted(point + 1));
                }
            }
        }
        if (seeds < LEAST_SEEDS) {
            throw new MismatchedDesign("one seed: luck cannot be told from settings; expected at least two seeds");
        }
        return new Outcomes(design, copy(values));
    }

    /** The difference to the outcomes of another scenario, point by point and seed by seed. */
    public Outcomes minus(Outcomes other) {
        if (!design.values().equals(other.design.values())
                || !design.axes().equals(other.design.axes())
                || design.kind() != other.design.kind()) {
            throw new MismatchedDesign("the two scenarios were not tried at the same points");
        }
        if (seeds() != other.seeds()) {
            throw new MismatchedDesign("one scenario has %d seeds, the other %d".formatted(seeds(), other.seeds()));
        }
        double[][] difference = copy(values);
        for (int point = 0; point < difference.length; point++) {
            for (int seed = 0; seed < difference[point].length; seed++) {
                difference[point][seed] -= other.values[point][seed];
            }
        }
        return new Outcomes(design, difference);
    }

    /** The design; refused unless it is of this kind. */
    Design of(Kind kind) {
        if (design.kind() != kind) {
            throw new MismatchedDesign(
                    "the design is of %s; expected %s".formatted(design.kind().words(), kind.words()));
        }
        return design;
    }

    int seeds() {
        return values[0].length;
    }

    double at(int point, int seed) {
        return values[point][seed];
    }

    private static double[][] copy(double[][] values) {
        double[][] copy = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            copy[i] = values[i].clone();
        }
        return copy;
    }
}
