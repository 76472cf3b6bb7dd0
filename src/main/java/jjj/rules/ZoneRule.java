package jjj.rules;

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
    /** No zone. */
    public static final ZoneRule NONE = new ZoneRule(0, 0, 0, 0, 0, 0, 0, 1);

    /**
     * Part of the taxes on the government's industry that is waived in a month: at first all firms of the zone are in their
     * holiday, later those that are young.
     */
    public double waivedShare(int month, double youngShare) {
        double young = month < from + 12 * holidayYears ? 1 : youngShare;
        return taxCut * share * young;
    }

    /** Factor on the entry of innovators of the place. */
    public double linksFactor() {
        return 1 - share * (1 - localLinks);
    }

    /** How the zone pulls industry: the tax cut and the log of the cheaper price of land, weighted by its share. */
    public double pull(double priceWeight) {
        return share * (taxCut - priceWeight * StrictMath.log(1 - discount));
    }
}
