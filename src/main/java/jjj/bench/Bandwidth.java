package jjj.bench;

/**
 * How fast memory is copied, measured as STREAM does: {@code c = a} (16 bytes an element) and {@code a = b + s · c} (24
 * bytes), over arrays that no cache holds. That a written line is first read is not counted.
 *
 * @param copyPerSecond bytes
 * @param triadPerSecond bytes
 */
public record Bandwidth(double copyPerSecond, double triadPerSecond) {
    private static final int PARTS = 64;
    private static final int ROUNDS = 8;
    private static final double FACTOR = 3;
    private static final double COPY_BYTES = 16;
    private static final double TRIAD_BYTES = 24;

    /** @param elements of each of three arrays */
    static Bandwidth measured(Team team, int elements) {
        double[] a = new double[elements];
        double[] b = new double[elements];
        double[] c = new double[elements];
        int length = elements / PARTS;
        double copy = Clock.best(
                ROUNDS, () -> team.each(PARTS, part -> System.arraycopy(a, part * length, c, part * length, length)));
        double triad = Clock.best(ROUNDS, () -> team.each(PARTS, part -> triad(a, b, c, part * length, length)));
        return new Bandwidth(COPY_BYTES * length * PARTS / copy, TRIAD_BYTES * length * PARTS / triad);
    }

    private static void triad(double[] a, double[] b, double[] c, int from, int length) {
        for (int i = from; i < from + length; i++) {
            a[i] = b[i] + FACTOR * c[i];
        }
    }

    /** The faster of the two: the bound for whatever goes through memory once. */
    public double bytesPerSecond() {
        return Math.max(copyPerSecond, triadPerSecond);
    }
}
