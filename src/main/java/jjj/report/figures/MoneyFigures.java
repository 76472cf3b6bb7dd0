package jjj.report.figures;

import java.util.List;
import java.util.Optional;
import jjj.report.chart.Figure;
import jjj.results.ShownPlaces;

/** Who pays, and what debt is left? */
final class MoneyFigures {
    /** The last year for which total investment is known from reports. */
    private static final int INVESTMENT_KNOWN = 2023;

    private MoneyFigures() {}

    static Optional<Figure> whoPaid(Findings findings) {
        return Kinds.bars(
                findings,
                "who-paid",
                "Who paid for the new city: investment in " + ShownPlaces.NEW_AREA.name() + " to date, by source",
                "whoPaid",
                Findings.NEW_AREA,
                findings.datedMonths(INVESTMENT_KNOWN),
                "Loans and bonds count as sources when they are spent; who repays them is another question.");
    }

    static Optional<Figure> debtOfTheNewArea(Findings findings) {
        return Kinds.areas(
                findings,
                "debt-new-area",
                "Debt for " + ShownPlaces.NEW_AREA.name() + ", by kind",
                "debt",
                Findings.NEW_AREA,
                "Outstanding at the end of the month. Less debt can also mean that less was built: see what was not funded.");
    }

    static Optional<Figure> debtOfTheRegion(Findings findings) {
        return Kinds.areas(
                findings,
                "debt-region",
                "Debt in the region, by kind",
                "debt",
                Findings.REGION,
                "Outstanding at the end of the month.");
    }

    static Optional<Figure> investment(Findings findings) {
        return Lines.figure(
                findings,
                "investment",
                "What was built in " + ShownPlaces.NEW_AREA.name() + ", what was not, and the debt behind it",
                "Not funded: wished − realised programme. Public debt: bonds, city companies, development bank, state firms for the programme.",
                List.of(
                        new Lines.Subject("investment", Findings.NEW_AREA, "Investment to date"),
                        new Lines.Subject("unfunded", Findings.NEW_AREA, "Programme not funded"),
                        new Lines.Subject("publicDebt", Findings.NEW_AREA, "Public debt")),
                3,
                240);
    }

    static Optional<Figure> landShare(Findings findings) {
        return Lines.figure(
                findings,
                "land-share",
                "How much local revenue leans on land",
                "Land receipts ÷ (taxes + land receipts) of the last twelve months.",
                List.of(
                        new Lines.Subject("landShare", Findings.NEW_AREA, ShownPlaces.NEW_AREA.name()),
                        new Lines.Subject(
                                "landShare", ShownPlaces.LEANS_ON_LAND.id(), ShownPlaces.LEANS_ON_LAND.name()),
                        new Lines.Subject("landShare", Findings.REGION, "Region")),
                3,
                240);
    }
}
