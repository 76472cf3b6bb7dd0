package jjj.world;

/** What money is for: the rows of the transaction-flow matrix (docs/ODD.md 7.9). */
public enum Purpose {
    /** Wages of skilled and other people. */
    WAGES,
    /** What households buy. */
    CONSUMPTION,
    /** What employers sell to the rest of China. */
    SALES_OUTSIDE,
    /** What employers and builders buy from the rest of China. */
    PURCHASES_OUTSIDE,
    /** Public purchases, upkeep, operators' fees. */
    PUBLIC_PURCHASES,
    /** Branches of schools and hospitals, systems of a city, training: each bought for an effect of its own. */
    SERVICE_CONTRACTS,
    /** Building homes. */
    HOME_CONSTRUCTION,
    /** Building infrastructure. */
    INFRASTRUCTURE_CONSTRUCTION,
    /** State firms' own investment. */
    STATE_ENTERPRISE_INVESTMENT,
    /** Servicing of expropriated land. */
    LAND_SERVICING,
    /** Compensation of displaced people. */
    COMPENSATION,
    /** Part of the land premium that is earmarked for rural funds and affordable homes. */
    LAND_EARMARK,
    /** Price of land. */
    LAND_PREMIUM,
    /** Cost of land that the state developer refunds for what is handed to it directly. */
    LAND_AT_COST,
    /** Rent of land, price of conversion. */
    LAND_RENT,
    /** Fee on idle land, clawback. */
    IDLE_LAND_FEE,
    /** Taxes on output, profit and income. */
    TAXES,
    /** Yearly taxes on the value of land and homes. */
    PROPERTY_TAXES,
    /** Parts of taxes that the centre and the province take. */
    TAX_SHARING,
    /** Parts of taxes that local governments pay each other: pools, joint parks, levies of an authority. */
    TAX_BASE_SHARING,
    /** What a government pays up-stream for land kept open and clean air. */
    ECO_COMPENSATION,
    /** Social insurance and pensions, net. */
    PENSIONS,
    /** Transfers and grants. */
    TRANSFERS,
    /** Subsidies for settling and housing. */
    SUBSIDIES,
    /** Venture funds and innovation grants. */
    INNOVATION_GRANTS,
    /** New homes: final payment. */
    NEW_HOMES,
    /** Advances on homes not yet delivered. */
    PRESALE_ADVANCES,
    /** Existing homes. */
    RESALE,
    /** Rents of homes and offices. */
    RENTS,
    /** Fees for public–private partnership. */
    PPP_FEES,
    /** Interest on deposits. */
    DEPOSIT_INTEREST,
    /** Interest on loans and mortgages. */
    LOAN_INTEREST,
    /** Interest on bonds. */
    BOND_INTEREST,
    /** Distributed profits and dividends. */
    PROFITS,
    /** Capital paid in. */
    CAPITAL,
    /** New borrowing less repayment: the counterpart in money of {@link Claim}. */
    BORROWING
}
