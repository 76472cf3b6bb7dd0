package jjj.world;

import jjj.base.StateStream;

/** The firm that runs a government's public space, and how far the systems of the city are paid. */
public final class Operator {
    private static final int FADES_OVER_MONTHS = 12;
    private static final int NEVER = Integer.MIN_VALUE;

    private int lostContractOf = NEVER;
    private double extraServiceFenPerMonth;
    private double systemsPaidShare = 1;
    private int termsServed;

    /** A term of the contract that began in month {@code from} is over. */
    public void termEnds(int from, boolean renewed) {
        termsServed++;
        if (!renewed) {
            lostContractOf = from;
        }
    }

    /** Whether the contract that began in this month was not renewed. */
    public boolean hasLost(int from) {
        return lostContractOf == from;
    }

    /** Terms that have come to their end. */
    public int termsServed() {
        return termsServed;
    }

    /** The month's fee, fen, and the service that it gives for a yuan; a mean over a year is kept. */
    public void paid(long feeFen, double efficiency) {
        extraServiceFenPerMonth += (feeFen * (efficiency - 1) - extraServiceFenPerMonth) / FADES_OVER_MONTHS;
    }

    /** Services beyond what the government would give for the same money, fen a month. */
    public double extraServiceFenPerMonth() {
        return extraServiceFenPerMonth;
    }

    /** Part of the cost of the city's systems that was paid, 0…1. */
    public double systemsPaidShare() {
        return systemsPaidShare;
    }

    /** Sets the part of the cost of the city's systems that was paid. */
    public void setSystemsPaidShare(double share) {
        systemsPaidShare = share;
    }

    /** What lasts. */
    void state(StateStream state) {
        lostContractOf = state.number(lostContractOf);
        extraServiceFenPerMonth = state.number(extraServiceFenPerMonth);
        systemsPaidShare = state.number(systemsPaidShare);
        termsServed = state.number(termsServed);
    }
}
