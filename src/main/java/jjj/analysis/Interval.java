package jjj.analysis;

/** An interval of numbers, both ends included. */
public record Interval(double low, double high) {
    /** Whether zero lies outside. */
    public boolean leavesOutZero() {
        return low > 0 || high < 0;
    }

    /** Half of its width. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
