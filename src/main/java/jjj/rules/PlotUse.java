package jjj.rules;

/** The three uses for which land is allocated to a holder, each with its lawful lease term (P032). */
public enum PlotUse {
    /** Homes; leased for 70 years. */
    RESIDENTIAL(70, LandUse.RESIDENTIAL),
    /** Shops and offices; leased for 40 years. */
    COMMERCIAL(40, LandUse.COMMERCIAL),
    /** Factories; leased for 50 years. */
    INDUSTRIAL(50, LandUse.INDUSTRIAL);

    private final int leaseYears;
    private final LandUse built;

    PlotUse(int leaseYears, LandUse built) {
        this.leaseYears = leaseYears;
        this.built = built;
    }

    /** Years for which the one payment of a sale gives the use of the land. */
    public int leaseYears() {
        return leaseYears;
    }

    /** The use of the land once it is built on. */
    public LandUse built() {
        return built;
    }
}
