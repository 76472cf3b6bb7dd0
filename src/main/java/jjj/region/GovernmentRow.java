package jjj.region;

/**
 * A local government as the tables know it; the row order is the government's index.
 *
 * @param id for example {@code beijing}; used in scenario files
 * @param province {@code beijing}, {@code tianjin} or {@code hebei}
 * @param areaKm2 sum of its counties, km²
 */
public record GovernmentRow(
        int index,
        String id,
        String adcode,
        String nameEn,
        String nameZh,
        String province,
        double seatLon,
        double seatLat,
        double areaKm2,
        long population2010,
        long population2020,
        long urban2020,
        int countyCount) {}
