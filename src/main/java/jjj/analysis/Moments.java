package jjj.analysis;

/** Mean and variance of a sample, summed in index order. */
final class Moments {
    private Moments() {}

    /** Σx ÷ n; {@code sample} is not empty. */
    static double mean(double[] sample) {
        double sum = 0;
        for (double value : sample) {
            sum += value;
        }
        return sum / sample.length;
    }

    /** Σ(x − mean)² ÷ (n − 1); 0 for one value. */
    static double variance(double[] sample) {
        if (sample.length < 2) {
            return 0;
        }
        double mean = mean(sample);
        double squares = 0;
        for (double value : sample) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (sample.length - 1);
    }
}
