package jjj.phase.demography;

import jjj.base.ParameterSource;

/**
 * Who becomes skilled, and what newcomers are like. Shares 0…1, ages in years.
 *
 * @param level entry over the rates of the table
 * @param studyYears students over graduates a year
 * @param freshmenFromProvince freshmen who lived in the province of the campus
 * @param migrantShare part of entry beyond graduates that comes from the rest of China
 * @param ages ages at entry
 * @param employedShare newcomers who hold or look for a post
 * @param graduatePostgraduate graduates with a master's or doctor's degree; the others are bachelors
 * @param upgraderBachelor upgraders with a bachelor's degree; the others come from junior college
 * @param migrantBachelor in-migrants with a bachelor's degree
 * @param migrantPostgraduate in-migrants with a master's or doctor's degree
 * @param graduateLocalHukou graduates with the hukou of the campus's government
 * @param upgraderLocalHukou upgraders with the hukou of where they live
 * @param upgraderOwner upgraders who live in an owned home
 * @param rooted newcomers of the rooted class
 * @param career newcomers of the career class; the others are priced out
 */
public record EntryParameters(
        double level,
        double studyYears,
        double freshmenFromProvince,
        double migrantShare,
        Ages ages,
        double employedShare,
        double graduatePostgraduate,
        double upgraderBachelor,
        double migrantBachelor,
        double migrantPostgraduate,
        double graduateLocalHukou,
        double upgraderLocalHukou,
        double upgraderOwner,
        double rooted,
        double career) {
    /**
     * Ages at entry, years.
     *
     * @param from the youngest
     * @param graduateSpan spread of graduates
     * @param otherSpan spread of upgraders and in-migrants
     */
    public record Ages(double from, double graduateSpan, double otherSpan) {}

    static EntryParameters from(ParameterSource source) {
        return new EntryParameters(
                source.get("demography.entryLevel"),
                source.get("universities.studyYears"),
                source.get("universities.freshmenFromProvince"),
                source.get("demography.migrantShareOfEntry"),
                new Ages(
                        source.get("demography.graduateAgeFrom"),
                        source.get("demography.graduateAgeSpan"),
                        source.get("demography.newcomerAgeSpan")),
                source.get("demography.newcomerEmployedShare"),
                source.get("demography.graduatePostgraduateShare"),
                source.get("demography.upgraderBachelorShare"),
                source.get("demography.migrantBachelorShare"),
                source.get("demography.migrantPostgraduateShare"),
                source.get("demography.graduateLocalHukouShare"),
                source.get("demography.upgraderLocalHukouShare"),
                source.get("demography.upgraderOwnerShare"),
                source.get("demography.newcomerRootedShare"),
                source.get("demography.newcomerCareerShare"));
    }
}
