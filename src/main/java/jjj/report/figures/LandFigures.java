package jjj.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jjj.report.chart.Figure;
import jjj.results.ShownPlaces;

/** Land, homes and the firms that need cheap space. */
final class LandFigures {
    private static final List<String> CITIES = Stream.concat(
                    Stream.of(ShownPlaces.NEW_AREA, ShownPlaces.CAPITAL), ShownPlaces.compared().stream())
            .map(ShownPlaces.Shown::id)
            .toList();

    private LandFigures() {}

    static Optional<Figure> parcels(Findings findings) {
        return List.of("landTransferred", "transferred", "parcels").stream()
                .filter(measure -> !findings.kinds(measure, Findings.NEW_AREA).isEmpty())
                .findFirst()
                .flatMap(measure -> Kinds.bars(
                        findings,
                        "parcels",
                        "Land that changed hands in " + ShownPlaces.NEW_AREA.name() + " to date, by mode of transfer",
                        measure,
                        Findings.NEW_AREA,
                        findings.datedMonths(2020),
                        ""));
    }

    static Optional<Figure> converted(Findings findings) {
        List<Lines.Subject> subjects = new ArrayList<>();
        for (String place : List.of(Findings.NEW_AREA, ShownPlaces.CAPITAL.id(), Findings.REGION)) {
            findings.firstOf(place, "converted", "converted.all", "converted.total")
                    .ifPresent(measure -> subjects.add(new Lines.Subject(measure, place, name(findings, place))));
        }
        return Lines.figure(
                findings,
                "converted",
                "Farmland and village land converted to city land to date",
                "Counted since January 2017.",
                subjects,
                3,
                240);
    }

    static Optional<Figure> prices(Findings findings) {
        return Lines.figure(
                findings,
                "home-prices",
                "Home prices in " + ShownPlaces.NEW_AREA.name() + " and other cities",
                "Mean over the floor space of a place; scales differ.",
                CITIES.stream()
                        .map(place -> new Lines.Subject("price", place, name(findings, place)))
                        .toList(),
                3,
                215);
    }

    static Optional<Figure> innovators(Findings findings) {
        return Lines.figure(
                findings,
                "innovators",
                "Private innovators in business",
                "Small private firms whose work is new knowledge; scales differ.",
                List.of(
                        new Lines.Subject("innovators", Findings.NEW_AREA, ShownPlaces.NEW_AREA.name()),
                        new Lines.Subject("innovators", ShownPlaces.CAPITAL.id(), ShownPlaces.CAPITAL.name()),
                        new Lines.Subject("innovators", Findings.REGION, "Region")),
                3,
                240);
    }

    private static String name(Findings findings, String place) {
        if (place.equals(Findings.REGION)) {
            return "Region";
        }
        return place.equals(Findings.NEW_AREA) ? ShownPlaces.NEW_AREA.name() : findings.name(place);
    }
}
