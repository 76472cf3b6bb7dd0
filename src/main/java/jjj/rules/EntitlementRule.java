package jjj.rules;

/**
 * Access to local services without the local hukou; 1 is what locals have.
 *
 * @param permit access with a residence permit
 * @param permitAfterMonths months of residence before the permit
 * @param permitRelocated access of a person relocated by order who keeps another hukou
 * @param none access without a permit
 */
public record EntitlementRule(double permit, int permitAfterMonths, double permitRelocated, double none) {
    /** The ordinary residence permit (P011). */
    public static final EntitlementRule ORDINARY = new EntitlementRule(0.6, 6, 0.6, 0.3);
}
