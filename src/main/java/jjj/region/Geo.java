package jjj.region;

/** Distances on the globe. */
final class Geo {
    private static final double EARTH_KM = 6371.0088;

    private Geo() {}

    /** Great circle between two points given in degrees, km. */
    static double km(double lon1, double lat1, double lon2, double lat2) {
        double phi1 = StrictMath.toRadians(lat1);
        double phi2 = StrictMath.toRadians(lat2);
        double sinPhi = StrictMath.sin((phi2 - phi1) / 2);
        double sinLambda = StrictMath.sin(StrictMath.toRadians(lon2 - lon1) / 2);
        double h = sinPhi * sinPhi + StrictMath.cos(phi1) * StrictMath.cos(phi2) * sinLambda * sinLambda;
        return 2 * EARTH_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(h)));
    }
}
