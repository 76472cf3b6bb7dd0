package jjj.rules;

/**
 * A ceiling on residents.
 *
 * @param cap persons at most
 * @param strength how hard the ceiling is held, 0…1; 0 for none
 */
public record PopulationRule(double cap, double strength) {
    /** No ceiling. */
    public static final PopulationRule NONE = new PopulationRule(Double.POSITIVE_INFINITY, 0);

    private static final double FELT_FROM = 0.9;
    private static final double MOST = 1.5;

    /** How hard the ceiling presses: 0 below nine tenths of it, {@code strength} where it is reached, at most 1.5 times it. */
    public double pressure(double residents) {
        double share = (residents / cap - FELT_FROM) / (1 - FELT_FROM);
        return strength * Math.max(0, Math.min(MOST, share));
    }
}
