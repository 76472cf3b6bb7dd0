package jjj.phase.workers;

import jjj.base.ParameterSource;
import jjj.rules.OfferRule;
import jjj.rules.RulesInForce;

/**
 * What a government offers to those who settle, utils.
 *
 * <pre>  B = β_w ln(1 + s/(5 w)) + 0.3 · (points-housing + access by points) </pre>
 *
 * s: settlement subsidy, CNY; w: wage, CNY a year; the last two 0 or 1: whether points order the queue for state homes,
 * and whether a long insured record gives access to services. Source: docs/ODD.md 7.6.
 */
record SettlementOffer(double wageWeight, double years, double perPointsSystem) {
    static SettlementOffer from(ParameterSource source) {
        return new SettlementOffer(
                source.get("worker.betaWage"),
                source.get("worker.subsidyYears"),
                source.get("worker.pointsSystemBonus"));
    }

    /** B for one whose post moves there. */
    double toRelocated(RulesInForce rules, int government, double wageYuanPerYear) {
        return value(rules, government, rules.offer(government).settlementYuan(), wageYuanPerYear);
    }

    /** B for one who comes of her own accord. */
    double toOthers(RulesInForce rules, int government, double wageYuanPerYear) {
        OfferRule offer = rules.offer(government);
        return value(rules, government, offer.everySettler() ? offer.settlementYuan() : 0, wageYuanPerYear);
    }

    private double value(RulesInForce rules, int government, double subsidyYuan, double wageYuanPerYear) {
        int systems = (rules.housing(government).byPoints() ? 1 : 0)
                + (rules.entitlement(government).credit().holds() ? 1 : 0);
        double subsidy = subsidyYuan > 0 ? StrictMath.log(1 + subsidyYuan / (years * wageYuanPerYear)) : 0;
        return wageWeight * subsidy + perPointsSystem * systems;
    }
}
