package jjj.rules;

/**
 * An offer to employers who move posts of their own accord.
 *
 * @param id number of the offer: names its remainder
 * @param origin government from which posts are invited
 * @param subsidyYuanPerPost paid once for each post, CNY
 * @param taxCutShare part of the taxes on a moved post that is refunded
 * @param taxCutMonths months for which taxes are refunded
 * @param settlementPackage share of moving costs that the employer takes over
 */
public record RelocationIncentive(
        int id,
        int origin,
        double subsidyYuanPerPost,
        double taxCutShare,
        int taxCutMonths,
        double settlementPackage) {}
