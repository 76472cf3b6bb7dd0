package jjj.rules;

/**
 * Land that may not be built on.
 *
 * @param keptShare part of the fields and villages of every county, as they were at the start, that stays as it is, 0…1
 */
public record ProtectionRule(double keptShare) {
    /** Everything outside the protected cells may be converted. */
    public static final ProtectionRule NONE = new ProtectionRule(0);
}
