package jjj.rules;

/**
 * Public money for new firms.
 *
 * @param yuanPerYear venture fund, CNY a year
 * @param fromCentre whether the centre pays, not the local government
 * @param rentShare part of the rent of innovators' work space that the government takes over, 0…1
 */
public record VentureRule(double yuanPerYear, boolean fromCentre, double rentShare) {
    /** No public money. */
    public static final VentureRule NONE = new VentureRule(0, false, 0);

    /** The same with another fund. */
    public VentureRule withFund(double fundYuanPerYear, boolean paidByCentre) {
        return new VentureRule(fundYuanPerYear, paidByCentre, rentShare);
    }

    /** The same with another part of the rent. */
    public VentureRule withRentShare(double share) {
        return new VentureRule(yuanPerYear, fromCentre, share);
    }
}
