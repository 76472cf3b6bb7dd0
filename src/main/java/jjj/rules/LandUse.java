package jjj.rules;

/** What a square metre of land is used for. The ten uses of a cell always sum to its area. */
public enum LandUse {
    /** Fields, woods and other land that expropriation may convert. */
    FARMLAND,
    /** Inside an ecological red line: never converted. */
    PROTECTED,
    /** Lakes and rivers. */
    WATER,
    /** Villages. */
    RURAL_SETTLEMENT,
    /** Expropriated and serviced, not yet allocated. */
    SERVICED,
    /** Allocated and not yet built on. */
    LEASED_IDLE,
    /** Homes. */
    RESIDENTIAL,
    /** Shops and offices. */
    COMMERCIAL,
    /** Factories and stores. */
    INDUSTRIAL,
    /** Roads, green, schools, hospitals, administration. */
    PUBLIC
}
