package jjj.rules;

/** How a parcel changed hands; the name under which it is counted. */
public enum TransferMode {
    /** Sold to the highest bidder. */
    AUCTION("auction"),
    /** Sold at a negotiated price. */
    NEGOTIATED("negotiated"),
    /** Transferred directly to the government's own developer. */
    DIRECT("direct"),
    /** Let for a term, with the right to convert. */
    RENTED("rented"),
    /** Granted to the builder of a rail line. */
    GRANTED("granted");

    private final String id;

    TransferMode(String id) {
        this.id = id;
    }

    /** The name used in measures and files. */
    public String id() {
        return id;
    }
}
