package jjj.report.figures;

import java.util.List;
import jjj.results.ShownPlaces;

/**
 * A measure at a place that answers part of the main question.
 *
 * @param alternatives names of the measure, the first recorded one is shown
 * @param place where
 * @param label short words for tables and charts
 */
public record Headline(List<String> alternatives, String place, String label) {
    /** The headline measures in the order a reader asks for them. */
    public static final List<Headline> ALL = List.of(
            of("Settled share of moved posts", Findings.NEW_AREA, "settledShare"),
            of("Moved posts taken up", Findings.NEW_AREA, "postsFilled"),
            ofNewArea("Public debt", "publicDebt"),
            ofNewArea("Programme not funded", "unfunded"),
            ofNewArea("Home price", "price"),
            ofNewArea("Rent", "rent"),
            ofNewArea("Private innovators", "innovators"),
            ofNewArea("Land converted", "converted"),
            ofNewArea("Land share of revenue", "landShare"),
            of("Settled share, expected", Findings.NEW_AREA, "settledShareExpected"),
            ofNewArea("Residents", "residents"),
            ofNewArea("Investment to date", "investment"),
            ofNewArea("Debt per yuan invested", "debtPerInvestment"),
            ofNewArea("Vacant homes", "vacancy"),
            of("Public debt, region", Findings.REGION, "publicDebt"),
            of("City company (LGFV) debt, region", Findings.REGION, "debt.lgfv"),
            of("Land share of revenue, region", Findings.REGION, "landShare"),
            of("Land converted, region", Findings.REGION, "converted"),
            of("Home price, region", Findings.REGION, "price"),
            of("Private innovators, region", Findings.REGION, "innovators"),
            of("Disparity of output per head (Theil)", Findings.REGION, "theil"));

    /** Copies. */
    public Headline {
        alternatives = List.copyOf(alternatives);
    }

    /** The name of the measure under which the results have it. */
    public java.util.Optional<String> in(Findings findings) {
        return findings.firstOf(place, alternatives.toArray(String[]::new));
    }

    private static Headline ofNewArea(String label, String... alternatives) {
        return of(label + ", " + ShownPlaces.NEW_AREA.name(), Findings.NEW_AREA, alternatives);
    }

    private static Headline of(String label, String place, String... alternatives) {
        return new Headline(List.of(alternatives), place, label);
    }
}
