package jjj.world;

/**
 * What does not change about a county-level zone.
 *
 * @param index 0…198
 * @param adcode six-digit code, end of 2020
 * @param id short id for scenario files, for example {@code haidian}
 * @param nameEnglish English name
 * @param nameChinese Chinese name
 * @param government index of the local government
 * @param longitude of the seat, degrees WGS84
 * @param latitude of the seat, degrees WGS84
 * @param areaSqm m² in the region
 * @param landlocked whether no cell of the grid has land of this zone as its largest part
 */
public record ZoneInfo(
        int index,
        int adcode,
        String id,
        String nameEnglish,
        String nameChinese,
        int government,
        double longitude,
        double latitude,
        long areaSqm,
        boolean landlocked) {}
