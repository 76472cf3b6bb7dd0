package jjj.world;

/**
 * What does not change about a local government.
 *
 * @param index 0…13, in the order of the region's tables
 * @param id short id for scenario files, for example {@code xiongan}
 * @param nameEnglish English name
 * @param nameChinese Chinese name
 * @param province which province it belongs to
 * @param seatZone zone of its seat
 */
public record GovernmentInfo(
        int index, String id, String nameEnglish, String nameChinese, Province province, int seatZone) {}
