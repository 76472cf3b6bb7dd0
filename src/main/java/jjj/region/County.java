package jjj.region;

/**
 * A county-level unit: one zone of the model. Counties are ordered by government, then by code.
 *
 * @param index place in the list, 0…198
 * @param id short unique name used in scenario files, for example {@code haidian}
 * @param government index of the government it belongs to, 0…13
 * @param population2010 census of 2010-11-01, persons
 * @param population2020 census of 2020-11-01, development zones included, persons
 * @param urban2020 urban residents of the same census, persons
 */
public record County(
        int index,
        String id,
        String adcode,
        String nameEn,
        String nameZh,
        String unitType,
        int government,
        double seatLon,
        double seatLat,
        double centroidLon,
        double centroidLat,
        double areaKm2,
        long population2010,
        long population2020,
        long urban2020) {
    public County {
        if (population2020 <= 0 || urban2020 < 0 || urban2020 > population2020 || areaKm2 <= 0) {
            throw new TableException(
                    "region/counties.csv: " + id + ": urban residents must lie within residents, area > 0");
        }
    }

    public double urbanShare() {
        return (double) urban2020 / population2020;
    }
}
