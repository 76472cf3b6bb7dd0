package jjj.phase.demography;

import jjj.base.Months;
import jjj.base.ParameterSource;

/**
 * Rates of births, deaths, growing older and moving.
 *
 * @param births per other adult and month in 2017
 * @param skilledBirths per skilled resident and month in 2017
 * @param childDeath probability of a month below 15
 * @param adultDeath probability of a month from 15 to 64
 * @param oldDeath probability of a month from 65
 * @param skilledDeath probability of a year of a skilled person
 * @param growsUp part of those below 15 who pass 15 in a month
 * @param growsOld2017 part of those of 15 to 64 who pass 65 in a year, 2017
 * @param growsOld2030 the same from 2030, linear between
 * @param moves moves of other residents
 * @param crewPerMillionYuan construction workers per million CNY of yearly building
 * @param entry newcomers among the skilled
 * @param cap answer to a ceiling on residents
 */
public record DemographyParameters(
        double births,
        double skilledBirths,
        double childDeath,
        double adultDeath,
        double oldDeath,
        double skilledDeath,
        double growsUp,
        double growsOld2017,
        double growsOld2030,
        Moves moves,
        double crewPerMillionYuan,
        EntryParameters entry,
        CapResponse cap) {
    /**
     * Moves of other residents.
     *
     * @param jobResponse per year and unit of the log of jobs per working-age resident over base
     * @param mostPerMonth largest net move
     * @param oldWeight inclination to move of those of 65 and more over that of the others
     */
    public record Moves(double jobResponse, double mostPerMonth, double oldWeight) {}

    /** From the parameter table. */
    public static DemographyParameters from(ParameterSource source) {
        return new DemographyParameters(
                source.get("demography.birthsPerAdultPerYear") / Months.PER_YEAR,
                source.get("demography.birthsPerSkilledPerYear") / Months.PER_YEAR,
                Months.hazardPerMonth(source.get("demography.childDeathPerYear")),
                Months.hazardPerMonth(source.get("demography.adultDeathPerYear")),
                Months.hazardPerMonth(source.get("demography.oldDeathPerYear")),
                source.get("demography.skilledDeathPerYear"),
                1 / (source.get("demography.childhoodYears") * Months.PER_YEAR),
                source.get("demography.growsOldPerYear2017"),
                source.get("demography.growsOldPerYear2030"),
                new Moves(
                        source.get("demography.othersJobResponse"),
                        source.get("demography.othersMoveMost"),
                        source.get("demography.oldMoverWeight")),
                source.get("demography.crewPerMillionYuan"),
                EntryParameters.from(source),
                CapResponse.from(source));
    }
}
