package jjj.world;

import jjj.base.StateStream;

/** Quality of services, schools and air by zone: indices, Beijing 2016 = 1; PM2.5 in µg/m³. */
public final class Services {
    private final double[] quality;
    private final double[] schoolQuality;
    private final double[] baseQuality;
    private final double[] baseSchoolQuality;
    private final double[] amenity;
    private final double[] pm25;
    private final double[] amenityConstant;
    private final double[] baseSpendingYuanPerHead;
    private final double[] baseInfrastructureYuanPerHead;

    /** Quality 1 everywhere. */
    public Services(int zones, int governments) {
        quality = ones(zones);
        schoolQuality = ones(zones);
        baseQuality = ones(zones);
        baseSchoolQuality = ones(zones);
        amenity = ones(zones);
        pm25 = new double[zones];
        amenityConstant = new double[governments];
        baseSpendingYuanPerHead = new double[governments];
        baseInfrastructureYuanPerHead = new double[governments];
    }

    private static double[] ones(int length) {
        double[] array = new double[length];
        java.util.Arrays.fill(array, 1);
        return array;
    }

    /** Initial quality of services and schools. */
    public void open(int zone, double services, double schools) {
        quality[zone] = services;
        schoolQuality[zone] = schools;
        baseQuality[zone] = services;
        baseSchoolQuality[zone] = schools;
    }

    /** Quality of services q. */
    public double quality(int zone) {
        return quality[zone];
    }

    /** Quality of schools. */
    public double schoolQuality(int zone) {
        return schoolQuality[zone];
    }

    /** Quality of services at the start. */
    public double baseQuality(int zone) {
        return baseQuality[zone];
    }

    /** Quality of schools at the start. */
    public double baseSchoolQuality(int zone) {
        return baseSchoolQuality[zone];
    }

    /** Sets quality of services and schools. */
    public void set(int zone, double services, double schools) {
        quality[zone] = services;
        schoolQuality[zone] = schools;
    }

    /** Amenity a of docs/ODD.md 7.6, 1 at the start. */
    public double amenity(int zone) {
        return amenity[zone];
    }

    /** Sets the amenity. */
    public void setAmenity(int zone, double value) {
        amenity[zone] = value;
    }

    /** Fine particles, mean of a year at this month's rate, µg/m³. */
    public double pm25(int zone) {
        return pm25[zone];
    }

    /** Sets the fine particles. */
    public void setPm25(int zone, double microgramsPerCubicMetre) {
        pm25[zone] = microgramsPerCubicMetre;
    }

    /** Constant ξ of a government, utils: found at the start, the same in every scenario. */
    public double amenityConstant(int government) {
        return amenityConstant[government];
    }

    /** Sets ξ. */
    public void setAmenityConstant(int government, double utils) {
        amenityConstant[government] = utils;
    }

    /** Spending on services per resident of a government in the first month, CNY a year; 0 before. */
    public double baseSpendingYuanPerHead(int government) {
        return baseSpendingYuanPerHead[government];
    }

    /** Infrastructure per resident of a government in the first month, CNY; 0 before. */
    public double baseInfrastructureYuanPerHead(int government) {
        return baseInfrastructureYuanPerHead[government];
    }

    /** Keeps what a government had per resident in the first month. */
    public void openPerHead(int government, double spendingYuan, double infrastructureYuan) {
        baseSpendingYuanPerHead[government] = spendingYuan;
        baseInfrastructureYuanPerHead[government] = infrastructureYuan;
    }

    /** What lasts. */
    void state(StateStream state) {
        for (double[] values : new double[][] {
            quality,
            schoolQuality,
            baseQuality,
            baseSchoolQuality,
            amenity,
            pm25,
            amenityConstant,
            baseSpendingYuanPerHead,
            baseInfrastructureYuanPerHead
        }) {
            state.numbers(values);
        }
    }
}
