package jjj.phase.workers;

/**
 * A choice among weighted alternatives by one uniform number each: who arrives first wins.
 *
 * <pre>  chosen = argmin_a ( −ln u_a / w_a ) = argmax_a ( ln w_a − ln(−ln u_a) ),   P(a) = w_a / Σ w </pre>
 *
 * This is the Gumbel-max draw of the logit with w = e^{U/ρ}, without its outer logarithms. And as −ln u ≥ 1 − u, most who
 * lose are known before any logarithm: of n alternatives about ln n need one. One instance serves one choice after another.
 */
final class Race {
    private double earliest;
    private int winner;

    /** A new race, which {@code winner} has won if nobody enters. */
    void begin(int unopposed) {
        earliest = Double.POSITIVE_INFINITY;
        winner = unopposed;
    }

    /**
     * An alternative enters.
     *
     * @param weight e^{U/ρ}; 0 never wins
     * @param uniform in (0, 1)
     */
    void enter(int alternative, double weight, double uniform) {
        double latest = earliest * weight;
        if (1 - uniform < latest) {
            double way = -Elementary.log(uniform);
            if (way < latest) {
                earliest = way / weight;
                winner = alternative;
            }
        }
    }

    /** Who has arrived first. */
    int winner() {
        return winner;
    }
}
