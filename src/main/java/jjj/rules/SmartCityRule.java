package jjj.rules;

/**
 * Systems of a city that make its services better.
 *
 * @param yuanPerResident cost, CNY a resident and year; 0 where there are none
 * @param serviceGain gain of service quality once grown, index points
 * @param from month from which they work
 * @param monthsToGrow months over which the gain grows
 */
public record SmartCityRule(double yuanPerResident, double serviceGain, int from, int monthsToGrow) {
    /** None. */
    public static final SmartCityRule NONE = new SmartCityRule(0, 0, 0, 1);

    /** How far the gain has grown in a month, 0…1. */
    public double grownIn(int month) {
        if (serviceGain == 0 || month < from) {
            return 0;
        }
        return Math.min(1, (month - from) / (double) Math.max(1, monthsToGrow));
    }
}
