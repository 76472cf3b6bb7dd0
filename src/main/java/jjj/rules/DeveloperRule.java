package jjj.rules;

/**
 * The three lines that cap how fast a private developer's debt may grow (P076–P078).
 *
 * @param inForce whether the lines hold
 * @param liabilitiesToAssets liabilities without advances ÷ assets, at most
 * @param netDebtToEquity at most
 * @param cashToShortDebt at least
 */
public record DeveloperRule(
        boolean inForce, double liabilitiesToAssets, double netDebtToEquity, double cashToShortDebt) {
    /** No line holds. */
    public static final DeveloperRule NONE = new DeveloperRule(false, 1, 1, 0);
}
