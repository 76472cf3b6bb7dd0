package jjj.rules;

/**
 * Monthly scores of poor households, exchanged for goods.
 *
 * @param families that are visited
 * @param dimensions that are scored at each visit
 * @param pointsPerDimension points to be had for each
 * @param threshold points of a month from which a family may exchange them
 * @param yuanPerPoint goods for a point, CNY
 * @param from first month of the visits
 */
public record HouseholdScoring(
        int families, int dimensions, int pointsPerDimension, int threshold, double yuanPerPoint, int from) {}
