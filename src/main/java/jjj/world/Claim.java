package jjj.world;

/** Financial claims beside deposits: one sector's asset, another's debt. */
public enum Claim {
    /** Households' mortgages. */
    MORTGAGES,
    /** Bank loans to firms, state firms, developers and state developers. */
    LOANS,
    /** Loans of the development bank. */
    DEVELOPMENT_LOANS,
    /** Statutory bonds of local governments. */
    LOCAL_BONDS,
    /** Bonds of the centre. */
    CENTRAL_BONDS,
    /** Bonds of the development bank. */
    DEVELOPMENT_BANK_BONDS,
    /** Buyers' claims on homes not yet delivered. */
    PRESALE_ADVANCES,
    /** Obligations from public–private partnership. */
    PPP_OBLIGATIONS,
    /** The bank's claim on the rest of China, which closes the region. */
    CLAIM_ON_REST_OF_CHINA
}
