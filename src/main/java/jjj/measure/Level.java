package jjj.measure;

/** How fine the places are at which a measure is recorded. */
public enum Level {
    /** The region as a whole, and Beijing, Tianjin and Hebei. */
    REGION,
    /** The region, the provinces and the fourteen local governments. */
    GOVERNMENT,
    /** All of these, and every county-level zone in December. */
    ZONE
}
