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

    /** How many lines there are. */
    public static final int LINES = 3;

    /**
     * How many of the lines a developer breaks; amounts in one unit.
     *
     * @param assets deposits, land and buildings at cost
     * @param liabilities loans and unpaid land, without advances
     * @param cash deposits
     * @param debt loans
     * @param shortDebt part of the debt that falls due within a year
     */
    public int broken(double assets, double liabilities, double cash, double debt, double shortDebt) {
        int broken = liabilities > liabilitiesToAssets * assets ? 1 : 0;
        broken += debt - cash > netDebtToEquity * Math.max(0, assets - liabilities) ? 1 : 0;
        broken += cash < cashToShortDebt * shortDebt ? 1 : 0;
        return broken;
    }
}
