package jjj.rules;

import jjj.base.Months;

/**
 * A development zone of a government: cheap land, a tax holiday, land prepared ahead, and few links to the place.
 *
 * @param from month in which it opens
 * @param taxCut part of the taxes on industry that is waived during the holiday, 0…1
 * @param holidayYears how long a firm pays less
 * @param share part of the government's industry that settles in the zone, 0…1
 * @param discount taken off the price of industrial land beside the ordinary discount, share of cost
 * @param landAhead industrial land planned beyond the need, share of it
 * @param propertyShare land planned as commercial property in the zone, share of the industrial plan
 * @param localLinks part of the ordinary links to innovators of the place that a firm in the zone keeps, 0…1
 */
public record ZoneRule(
        int from,
        double taxCut,
        double holidayYears,
        double share,
        double discount,
        double landAhead,
        double propertyShare,
        double localLinks) {
    private static final double YOUNG_YEARS = 5;

    /** No zone. */
    public static final ZoneRule NONE = new ZoneRule(0, 0, 0, 0, 0, 0, 0, 1);

    /**
     * Part of the taxes on the government's industry that is waived in a month.
     * <pre>  cut · share · h      h = 1 while the zone is younger than n,  then 1 − (1 − y)^(n/5)      nothing for n = 0 </pre>
     * <ul><li>n: years of the holiday; y: share of firms younger than five years, 0…1. With equal chances of closing the
     *     share of firms that are still in their holiday follows; for n = 5 it is y</ul>
     */
    public double waivedShare(int month, double youngShare) {
        boolean allYoung = month < from + Months.PER_YEAR * holidayYears;
        double inHoliday = allYoung ? 1 : 1 - StrictMath.pow(1 - youngShare, holidayYears / YOUNG_YEARS);
        return taxCut * share * inHoliday;
    }

    /** Factor on the entry of innovators of the place. */
    public double linksFactor() {
        return 1 - share * (1 - localLinks);
    }

    /**
     * How the zone pulls industry: the tax cut and the log of the cheaper price of land, weighted by its share. A holiday
     * shorter than the years over which firms count is worth the part that it covers, a longer one no more.
     */
    public double pull(double priceWeight, double yearsCounted) {
        double counted = Math.min(holidayYears, yearsCounted) / yearsCounted;
        return share * (taxCut * counted - priceWeight * StrictMath.log(1 - discount));
    }
}
