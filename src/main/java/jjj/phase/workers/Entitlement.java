package jjj.phase.workers;

import jjj.rules.EntitlementRule;
import jjj.rules.EntitlementRule.Access;
import jjj.rules.HukouRule;
import jjj.rules.RulesInForce;
import jjj.world.Geography;
import jjj.world.SkilledWorkers;

/**
 * What entitlement to services and schools is worth, tabulated each month per government, kind of title, record and child.
 *
 * <pre>  A = β_s ln e + χ β_e ln e_school </pre>
 *
 * e, e_school: 1 with the local hukou, and for relocated people whose hukou is retained while the post lasts; otherwise
 * by title: without a permit, with a permit, relocated by order; people with a long insured record at least what points
 * give, where points count. χ: 1 with a child of school age. Source: docs/ODD.md 7.6.
 */
final class Entitlement {
    private static final int NONE = 0;
    private static final int PERMIT = 1;
    private static final int RELOCATED = 2;
    private static final int TITLES = 3;

    private final Tastes tastes;
    private final Geography geography;
    private final double[] value;
    private final int[] permitAfterMonths;
    private final int[] creditPoints;
    private final double[] pensionLossShare;
    private final HukouRule[] hukouRules;

    Entitlement(Tastes tastes, Geography geography) {
        this.tastes = tastes;
        this.geography = geography;
        int governments = geography.governmentCount();
        this.value = new double[governments * TITLES * 4];
        this.permitAfterMonths = new int[governments];
        this.creditPoints = new int[governments];
        this.pensionLossShare = new double[governments];
        this.hukouRules = new HukouRule[governments];
    }

    /** Takes over the rules of the month. */
    void refresh(RulesInForce rules) {
        for (int government = 0; government < permitAfterMonths.length; government++) {
            EntitlementRule rule = rules.entitlement(government);
            permitAfterMonths[government] = rule.permitAfterMonths();
            creditPoints[government] = rule.credit().points();
            pensionLossShare[government] = rule.pensionLossShare();
            hukouRules[government] = rules.hukou(government);
            fill(government, NONE, rule.none(), rule.credit().access());
            fill(government, PERMIT, rule.permit(), rule.credit().access());
            fill(government, RELOCATED, rule.relocated(), rule.credit().access());
        }
    }

    private void fill(int government, int title, Access access, double withRecord) {
        for (int record = 0; record < 2; record++) {
            Access counted = record == 1 ? access.atLeast(withRecord) : access;
            int index = index(government, title, record == 1, false);
            value[index] = tastes.services() * Elementary.log(counted.services());
            value[index + 1] = value[index] + tastes.schools() * Elementary.log(counted.schools());
        }
    }

    private static int index(int government, int title, boolean record, boolean child) {
        return ((government * TITLES + title) * 2 + (record ? 1 : 0)) * 2 + (child ? 1 : 0);
    }

    /** A with a residence permit, utils. */
    double permit(int government, boolean child) {
        return value[index(government, PERMIT, false, child)];
    }

    /** Part of pension claims that a transfer of the hukou loses. */
    double pensionLossShare(int government) {
        return pensionLossShare[government];
    }

    /** A of somebody who lives under a government with another hukou, utils. */
    double of(SkilledWorkers workers, int worker, int government, boolean child, boolean valued) {
        boolean record = workers.points(worker) >= creditPoints[government];
        boolean relocated = workers.outcome(worker) != 0 && workers.cohortGovernment(worker) == government;
        if (relocated
                && hukouRules[government].retains(workers.hukou(worker))
                && worksIn(workers, worker, government)) {
            return 0;
        }
        int title = relocated && valued
                ? RELOCATED
                : workers.monthsAtHome(worker) >= permitAfterMonths[government] ? PERMIT : NONE;
        return value[index(government, title, record, child)];
    }

    private boolean worksIn(SkilledWorkers workers, int worker, int government) {
        int work = workers.work(worker);
        return work != SkilledWorkers.NOWHERE && geography.governmentOf(work) == government;
    }

    /** A of somebody whose post moves there and who keeps another hukou, utils. */
    double ofRelocated(int government, int hukou, boolean valued, int points, boolean child) {
        if (hukouRules[government].retains(hukou)) {
            return 0;
        }
        return value[index(government, valued ? RELOCATED : PERMIT, points >= creditPoints[government], child)];
    }
}
