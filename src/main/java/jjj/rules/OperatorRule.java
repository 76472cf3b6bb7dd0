package jjj.rules;

/**
 * A contract by which a firm runs the public space of a place.
 *
 * @param feeYuanPerResident fee, CNY a resident and year at the prices of 2016; 0 where there is no contract
 * @param efficiency service for a yuan of fee over service for a yuan that the government spends itself
 * @param target quality that the contract promises over that of the start
 * @param monthsOfTerm months after which it expires
 * @param from month in which it begins
 * @param renewable whether it may be renewed
 */
public record OperatorRule(
        double feeYuanPerResident, double efficiency, double target, int monthsOfTerm, int from, boolean renewable) {
    /** The government runs its public space itself. */
    public static final OperatorRule NONE = new OperatorRule(0, 1, 0, 1, 0, false);

    /** Whether there is a contract. */
    public boolean isContract() {
        return feeYuanPerResident > 0;
    }

    /** Whether the contract, or its renewal, is to be decided in a month: each time a term is over. */
    public boolean termEndsBefore(int month) {
        int age = month - from;
        return age > 0 && age % monthsOfTerm == 0;
    }
}
