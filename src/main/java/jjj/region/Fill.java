package jjj.region;

/** Spreads an amount by weights over places with limited room. */
final class Fill {
    private static final double NOTHING = 1e-9;

    private Fill() {}

    /**
     * Parts in proportion to {@code weight}, none above its {@code room}; what a full place cannot take goes to the
     * others. The parts sum to {@code amount}, or to all room that has weight.
     */
    static double[] upTo(double amount, double[] weight, double[] room) {
        double[] parts = new double[weight.length];
        double left = amount;
        for (int round = 0; round <= weight.length && left > NOTHING; round++) { // each round fills a place or ends
            double open = 0;
            for (int i = 0; i < parts.length; i++) {
                open += parts[i] < room[i] ? weight[i] : 0;
            }
            if (open <= 0) {
                break;
            }
            double given = 0;
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] < room[i]) {
                    double part = Math.min(room[i] - parts[i], left * (weight[i] / open));
                    parts[i] += part;
                    given += part;
                }
            }
            if (given <= NOTHING) {
                break;
            }
            left -= given;
        }
        return parts;
    }
}
