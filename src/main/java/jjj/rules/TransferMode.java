package jjj.rules;

/** How a parcel changed hands; the name under which it is counted. */
public enum TransferMode {
    /** Sold to the highest bidder. */
    AUCTION("auction"),
    /** Sold at a negotiated price. */
    NEGOTIATED("negotiated"),
    /** Transferred directly to the government's own developer. */
    DIRECT("direct"),
    /** Leased for a short time, with a right to convert. */
    LEASE("lease"),
    /** Granted to the builder of a line and sold on. */
    GRANT("grant");

    private final String id;

    TransferMode(String id) {
        this.id = id;
    }

    /** Whether it was sold to whoever offered most, by the government or by the builder of a line. */
    public boolean toHighestBidder() {
        return this == AUCTION || this == GRANT;
    }

    /** The name used in measures and files. */
    public String id() {
        return id;
    }
}
