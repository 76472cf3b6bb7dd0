package jjj.rules;

/**
 * What industry must do about its emissions.
 *
 * @param closedPerYear polluting plants closed or moved out, by posts, a year
 * @param emittedShare emissions left to those that stay, over those without the rule, 0…1
 */
public record EmissionRule(double closedPerYear, double emittedShare) {
    /** No rule. */
    public static final EmissionRule NONE = new EmissionRule(0, 1);
}
