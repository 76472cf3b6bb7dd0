package jjj.world;

/**
 * What does not change about a local government.
 *
 * @param index 0…13, in the order of the region's tables
 * @param id short id for scenario files, one word
 * @param nameEnglish English name
 * @param nameChinese Chinese name
 * @param provinceId id of the province it belongs to, its own where it is one
 * @param province what it is among provinces
 * @param seatZone zone of its seat
 * @param newArea whether it is the area that is built anew
 */
public record GovernmentInfo(
        int index,
        String id,
        String nameEnglish,
        String nameChinese,
        String provinceId,
        Province province,
        int seatZone,
        boolean newArea) {}
