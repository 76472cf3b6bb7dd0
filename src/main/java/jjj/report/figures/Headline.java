package jjj.report.figures;

import java.util.List;

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
            of("Settled share, expected", Findings.NEW_AREA, "settledShareExpected"),
            of("Moved posts filled", Findings.NEW_AREA, "postsFilled"),
            of("Public debt, Xiong'an", Findings.NEW_AREA, "publicDebt"),
            of("Debt per yuan invested, Xiong'an", Findings.NEW_AREA, "debtPerInvestment"),
            of("Programme not funded, Xiong'an", Findings.NEW_AREA, "unfunded"),
            of("City company (LGFV) debt, region", Findings.REGION, "debt.lgfv"),
            of("Public debt, region", Findings.REGION, "publicDebt"),
            of("Land share of revenue, Xiong'an", Findings.NEW_AREA, "landShare"),
            of("Land share of revenue, region", Findings.REGION, "landShare"),
            of("Land converted, Xiong'an", Findings.NEW_AREA, "converted", "converted.all", "converted.total"),
            of("Land converted, region", Findings.REGION, "converted", "converted.all", "converted.total"),
            of("Home price, Xiong'an", Findings.NEW_AREA, "price"),
            of("Home price, region", Findings.REGION, "price"),
            of("Vacant homes, Xiong'an", Findings.NEW_AREA, "vacancy"),
            of("Private innovators, Xiong'an", Findings.NEW_AREA, "innovators"),
            of("Private innovators, region", Findings.REGION, "innovators"),
            of("Inequality of output (Theil)", Findings.REGION, "theil"));

    /** Copies. */
    public Headline {
        alternatives = List.copyOf(alternatives);
    }

    /** The name of the measure under which the results have it. */
    public java.util.Optional<String> in(Findings findings) {
        return findings.firstOf(place, alternatives.toArray(String[]::new));
    }

    private static Headline of(String label, String place, String... alternatives) {
        return new Headline(List.of(alternatives), place, label);
    }
}
