package jjj.rules;

/**
 * An order that state firms move posts.
 *
 * @param id the order's number: names its draws
 * @param destination government that receives
 * @param origin government that gives
 * @param cumulativePosts posts to be at work in the destination, by date
 * @param headquarters central headquarters to move
 * @param subsidiaries subsidiaries and branches to move by {@code subsidiariesBy}
 * @param headquartersBy date (year) by which all headquarters are registered
 * @param subsidiariesBy date (year) by which all subsidiaries are registered
 * @param compliance share of ordered posts that open on time; the rest a year later
 * @param settlementPackage share of moving costs that the employer takes over
 */
public record OrderedEmployers(
        int id,
        int destination,
        int origin,
        Path cumulativePosts,
        int headquarters,
        int subsidiaries,
        double headquartersBy,
        double subsidiariesBy,
        double compliance,
        double settlementPackage) {}
