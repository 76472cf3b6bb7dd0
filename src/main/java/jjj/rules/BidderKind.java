package jjj.rules;

/** Who may ask for land. */
public enum BidderKind {
    /** A private developer. */
    PRIVATE_DEVELOPER,
    /** The city investment company of the government that supplies the land. */
    STATE_DEVELOPER,
    /** An employer that builds for its own use. */
    EMPLOYER
}
