package jjj.region;

/**
 * The 2020 census of a government or of a named part of one.
 *
 * @param id a government, a county or a named group such as {@code beijing-six-core}
 * @param population residents, persons
 * @param collegeShare share of residents with junior college or more, 0…1
 * @param bachelorShare share with a first degree or more, 0…1
 * @param yearsOfSchooling mean, years
 */
public record CensusUnit(
        String id, long population, double collegeShare, double bachelorShare, double yearsOfSchooling) {}
