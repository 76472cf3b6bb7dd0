package jjj.rules;

import java.util.List;

/**
 * How one gets, keeps and loses the hukou of a government.
 *
 * @param free anybody who settles may transfer it here
 * @param pointsQuotaPersonsPerYear grants a year by points; 0 where there are none
 * @param graduateShare part of its own graduates, hired into public, university and state posts, who get it
 * @param insuranceYears years of insurance before points count
 * @param relocatedExempt people relocated by order need not wait
 * @param retained governments whose hukou relocated people keep, with full entitlement here while the post lasts
 */
public record HukouRule(
        boolean free,
        double pointsQuotaPersonsPerYear,
        double graduateShare,
        double insuranceYears,
        boolean relocatedExempt,
        List<Integer> retained) {
    /** Free settlement. */
    public static final HukouRule FREE = new HukouRule(true, 0, 0, 0, false, List.of());

    public HukouRule {
        retained = List.copyOf(retained);
    }

    /** This rule with grants limited to a quota and a part of graduates: settlement is no longer free. */
    public HukouRule withQuota(double personsPerYear, double newGraduateShare) {
        return new HukouRule(false, personsPerYear, newGraduateShare, insuranceYears, relocatedExempt, retained);
    }

    /** This rule with other conditions before points count. */
    public HukouRule withPoints(double newInsuranceYears, boolean exempt) {
        return new HukouRule(free, pointsQuotaPersonsPerYear, graduateShare, newInsuranceYears, exempt, retained);
    }

    /** This rule with full entitlement here for relocated people who keep the hukou of these governments. */
    public HukouRule withRetention(List<Integer> hukous) {
        return new HukouRule(free, pointsQuotaPersonsPerYear, graduateShare, insuranceYears, relocatedExempt, hukous);
    }

    /** Whether a relocated person with this hukou is entitled here like a local while the post lasts. */
    public boolean retains(int hukou) {
        return retained.contains(hukou);
    }
}
