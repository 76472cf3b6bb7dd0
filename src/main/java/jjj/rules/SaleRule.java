package jjj.rules;

/**
 * Who may trade existing homes.
 *
 * @param frozen no registered sales at all
 * @param tightness how far purchase limits keep investors out, 0 (open) … 1 (closed)
 * @param insuranceYears years of social insurance that a buyer without local hukou must show
 */
public record SaleRule(boolean frozen, double tightness, double insuranceYears) {
    /** Anybody may buy. */
    public static final SaleRule OPEN = new SaleRule(false, 0, 0);

    public SaleRule {
        if (!(tightness >= 0 && tightness <= 1)) {
            throw new IllegalArgumentException("tightness " + tightness + "; expected 0 to 1");
        }
    }

    /** This rule with trade closed or open. */
    public SaleRule withFrozen(boolean closed) {
        return new SaleRule(closed, tightness, insuranceYears);
    }

    /** This rule with other purchase limits. */
    public SaleRule withLimits(double newTightness, double years) {
        return new SaleRule(frozen, newTightness, years);
    }
}
