package jjj.world;

/** Who paid for the city (measure {@code whoPaid}). */
public enum InvestmentSource {
    /** Grants of the centre. */
    CENTRAL_GRANTS("centralGrants"),
    /** Grants of the province. */
    PROVINCIAL_GRANTS("provincialGrants"),
    /** Land receipts less cost and earmark. */
    NET_LAND("netLand"),
    /** Statutory bonds. */
    STATUTORY_BONDS("statutoryBonds"),
    /** State firms' own buildings. */
    STATE_ENTERPRISES("stateEnterprises"),
    /** Public–private partnership. */
    PPP("ppp"),
    /** Loans of the development bank. */
    DEVELOPMENT_LOANS("developmentLoans"),
    /** Bank loans to the state developer. */
    BANK_LOANS("bankLoans"),
    /** Private developers' own funds and loans. */
    DEVELOPERS("developers"),
    /** Buyers' advances used in building. */
    HOUSEHOLDS("households");

    private final String id;

    InvestmentSource(String id) {
        this.id = id;
    }

    /** The name used in measures and files. */
    public String id() {
        return id;
    }
}
