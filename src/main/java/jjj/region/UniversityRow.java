package jjj.region;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A university and the county of its main campus.
 *
 * @param branch a branch campus that holds students but is not counted as a university
 * @param students full-time students; empty where no figure was found
 * @param secondCampusCounty index of the county of a second campus
 * @param orderedToMove one of the four universities announced first
 */
public record UniversityRow(
        int index,
        String nameEn,
        String nameZh,
        int county,
        boolean branch,
        String supervisedBy,
        boolean doubleFirstClass,
        OptionalLong students,
        Optional<Integer> secondCampusCounty,
        boolean orderedToMove,
        String source,
        String confidence) {}
