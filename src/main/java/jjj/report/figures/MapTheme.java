package jjj.report.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jjj.report.chart.Atlas;

/**
 * A measure that can be mapped: recorded for zones, or for their governments where zones have none.
 *
 * @param id name of the figure's files
 * @param title what the map shows
 * @param heading the same in few words
 * @param measure its name
 * @param perArea unit of the value per km² if a count is mapped by area; empty otherwise
 */
record MapTheme(String id, String title, String heading, String measure, String perArea) {
    static final List<MapTheme> ALL = List.of(
            new MapTheme("map-price", "Home prices across the region", "Home price", "price", ""),
            new MapTheme("map-skilled", "Where skilled people live", "Skilled residents", "skilled", "persons per km²"),
            // hectares per km² are hundredths of the area
            new MapTheme(
                    "map-converted",
                    "Farmland and village land converted since 2017",
                    "Land converted",
                    "converted",
                    "% of the area"),
            new MapTheme("map-debt", "Public debt per resident", "Public debt per resident", "debtPerResident", ""));

    /** Whether the results have the measure for any place of the map. */
    boolean isIn(Findings findings) {
        return findings.atlas()
                .map(atlas -> atlas.zoneIds().stream().anyMatch(zone -> findings.has(measure, place(findings, zone))))
                .orElse(false);
    }

    /** Where a zone's value stands: with the zone itself, or with its government. */
    String place(Findings findings, String zone) {
        return findings.has(measure, zone) ? zone : atlas(findings).government(zone);
    }

    /** Whether zones carry the value of their government. */
    boolean isByGovernment(Findings findings) {
        return atlas(findings).zoneIds().stream().noneMatch(zone -> findings.has(measure, zone));
    }

    /** The means over seeds by zone, per km² where the theme says so. */
    Map<String, Double> means(Findings findings, String scenario, int month) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (String zone : atlas(findings).zoneIds()) {
            findings.in(month, scenario, measure, place(findings, zone))
                    .ifPresent(p -> means.put(zone, p.mean() / divisor(findings, zone)));
        }
        return means;
    }

    /** What a zone's value is divided by: its area or its government's in km², or 1. */
    double divisor(Findings findings, String zone) {
        Atlas atlas = atlas(findings);
        if (perArea.isEmpty()) {
            return 1;
        }
        return findings.has(measure, zone) ? atlas.zoneKm2(zone) : atlas.governmentKm2(atlas.government(zone));
    }

    /** How values that reach {@code most} are shown. */
    Display display(Findings findings, double most) {
        if (!perArea.isEmpty()) {
            return Display.of(measure, perArea, most);
        }
        return Display.of(
                measure,
                findings.unit(measure, place(findings, atlas(findings).zoneIds().get(0))),
                most);
    }

    /** How the map was made, and what to keep in mind. */
    static String note(Findings findings, List<MapTheme> themes, String more) {
        String governments = themes.stream()
                .filter(theme -> theme.isByGovernment(findings))
                .map(MapTheme::heading)
                .collect(Collectors.joining(" and "));
        Optional<String> shared = governments.isEmpty()
                ? Optional.empty()
                : Optional.of(governments + ": one value for each local government, carried by all its counties. ");
        return "Mean of %s. %sSquares of the grid belong to the county with the largest part of them; the sea is schematic. %s"
                .formatted(findings.seedWords(), shared.orElse(""), more)
                .strip();
    }

    private static Atlas atlas(Findings findings) {
        return findings.atlas().orElseThrow();
    }
}
