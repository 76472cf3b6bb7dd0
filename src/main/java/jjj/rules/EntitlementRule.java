package jjj.rules;

/**
 * Access to local services without the local hukou; 1 is what locals have. Schools are told apart from medicine and the
 * other services; the pension is the part of the loss of a hukou that grows with age.
 *
 * @param permit access with a residence permit
 * @param relocated access of a person relocated by order who keeps another hukou
 * @param none access without a permit
 * @param permitAfterMonths months of residence before the permit
 * @param credit access of people with a long insured record
 * @param pensionLossShare part of the pension claims of the old hukou that a transfer loses, 0…1
 */
public record EntitlementRule(
        Access permit,
        Access relocated,
        Access none,
        int permitAfterMonths,
        CreditAccess credit,
        double pensionLossShare) {
    /** The ordinary residence permit (P011). */
    public static final EntitlementRule ORDINARY =
            new EntitlementRule(Access.both(0.6), Access.both(0.6), Access.both(0.3), 6, CreditAccess.NONE, 1);

    /**
     * Part of what locals have.
     *
     * @param services medicine and other services, 0…1
     * @param schools schools, 0…1
     */
    public record Access(double services, double schools) {
        /** The same for services and schools. */
        public static Access both(double share) {
            return new Access(share, share);
        }

        /** The better of this and a share, for each. */
        public Access atLeast(double share) {
            return new Access(Math.max(services, share), Math.max(schools, share));
        }
    }

    /**
     * Access by points of an insured record.
     *
     * @param points points from which it holds: months of insured work
     * @param access share of what locals have
     */
    public record CreditAccess(int points, double access) {
        /** Points give no access. */
        public static final CreditAccess NONE = new CreditAccess(Integer.MAX_VALUE, 0);

        /** Whether points give access at all. */
        public boolean holds() {
            return access > 0;
        }
    }

    /** This rule with other terms of the residence permit. */
    public EntitlementRule withPermit(Access newPermit, Access newRelocated, Access newNone, int afterMonths) {
        return new EntitlementRule(newPermit, newRelocated, newNone, afterMonths, credit, pensionLossShare);
    }

    /** This rule with access by points. */
    public EntitlementRule withCredit(CreditAccess newCredit) {
        return new EntitlementRule(permit, relocated, none, permitAfterMonths, newCredit, pensionLossShare);
    }

    /** This rule with another part of pension claims lost. */
    public EntitlementRule withPensionLoss(double share) {
        return new EntitlementRule(permit, relocated, none, permitAfterMonths, credit, share);
    }
}
