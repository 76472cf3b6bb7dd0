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
            of("Moved posts taken up", Findings.NEW_AREA, "postsFilled"),
            of("Public debt, Xiong'an", Findings.NEW_AREA, "publicDebt"),
            of("Programme not funded, Xiong'an", Findings.NEW_AREA, "unfunded"),
            of("Home price, Xiong'an", Findings.NEW_AREA, "price"),
            of("Rent, Xiong'an", Findings.NEW_AREA, "rent"),
            of("Private innovators, Xiong'an", Findings.NEW_AREA, "innovators"),
            of("Land converted, Xiong'an", Findings.NEW_AREA, "converted"),
            of("Land share of revenue, Xiong'an", Findings.NEW_AREA, "landShare"),
            of("Settled share, expected", Findings.NEW_AREA, "settledShareExpected"),
            of("Residents, Xiong'an", Findings.NEW_AREA, "residents"),
            of("Investment to date, Xiong'an", Findings.NEW_AREA, "investment"),
            of("Debt per yuan invested, Xiong'an", Findings.NEW_AREA, "debtPerInvestment"),
            of("Vacant homes, Xiong'an", Findings.NEW_AREA, "vacancy"),
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

    private static Headline of(String label, String place, String... alternatives) {
        return new Headline(List.of(alternatives), place, label);
    }
}
