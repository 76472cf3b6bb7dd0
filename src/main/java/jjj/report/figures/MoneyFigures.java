package jjj.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.base.Months;
import jjj.report.chart.Figure;

/** Who pays, and what debt is left? */
final class MoneyFigures {
    private MoneyFigures() {}

    static Optional<Figure> whoPaid(Findings findings) {
        return Kinds.bars(
                findings,
                "who-paid",
                "Who paid for the new city: investment in Xiong'an to date, by source",
                "whoPaid",
                Findings.NEW_AREA,
                months(findings),
                "Loans and bonds count as sources when they are spent; who repays them is another question.");
    }

    static Optional<Figure> debtOfTheNewArea(Findings findings) {
        return Kinds.areas(
                findings,
                "debt-new-area",
                "Debt for Xiong'an, by who owes it",
                "debt",
                Findings.NEW_AREA,
                "Outstanding at the end of the month. Less debt can also mean that less was built: see what was not funded.");
    }

    static Optional<Figure> debtOfTheRegion(Findings findings) {
        return Kinds.areas(
                findings,
                "debt-region",
                "Debt of Beijing, Tianjin and Hebei, by who owes it",
                "debt",
                Findings.REGION,
                "Outstanding at the end of the month.");
    }

    static Optional<Figure> landShare(Findings findings) {
        return Lines.figure(
                findings,
                "land-share",
                "How much local revenue leans on land",
                "Land receipts ÷ (taxes + land receipts) of the last twelve months.",
                List.of(
                        new Lines.Subject("landShare", Findings.NEW_AREA, "Xiong'an"),
                        new Lines.Subject("landShare", "langfang", "Langfang"),
                        new Lines.Subject("landShare", Findings.REGION, "Region")),
                3,
                240);
    }

    /** The end of 2023, for which investment is known from reports, and the last month. */
    private static List<Integer> months(Findings findings) {
        List<Integer> months = new ArrayList<>();
        int known = Months.of(2023, 12);
        if (known < findings.lastMonth()) {
            months.add(known);
        }
        months.add(findings.lastMonth());
        return months;
    }
}
