package jjj.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.report.chart.Figure;

/** All figures of the report in their order. */
public final class Gallery {
    private Gallery() {}

    /** The sections of the report with the figures these findings allow. */
    public static List<Section> sections(Findings findings) {
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                findings,
                "What differs",
                "Each scenario against the reference, seed by seed: the same people with the same luck under another rule.",
                List.of(
                        new Wish("differences", "any headline measure in two scenarios", DifferenceFigures::forest),
                        new Wish(
                                "differences-over-time",
                                "any headline measure in two scenarios",
                                DifferenceFigures::overTime))));
        sections.add(section(
                findings,
                "Who stays",
                "People whose post was moved to the new area decide whether to move home and hukou, to commute, or to decline.",
                List.of(
                        new Wish("settling", "settledShare or retention", TalentFigures::settling),
                        new Wish("retention-curve", "retention after three or more spans", TalentFigures::retention),
                        new Wish("outcomes", "outcomeShare", TalentFigures::outcomes))));
        sections.add(section(
                findings,
                "Who pays, and what debt is left",
                "Every yuan of the city's cost comes from somewhere; what is borrowed stays on somebody's books.",
                List.of(
                        new Wish("who-paid", "whoPaid", MoneyFigures::whoPaid),
                        new Wish("investment", "investment or unfunded", MoneyFigures::investment),
                        new Wish("debt-new-area", "debt by kind in the new area", MoneyFigures::debtOfTheNewArea),
                        new Wish("debt-region", "debt by kind in the region", MoneyFigures::debtOfTheRegion),
                        new Wish("land-share", "landShare", MoneyFigures::landShare))));
        sections.add(section(
                findings,
                "Land",
                "How serviced land changed hands, and how much farmland and village land it took.",
                List.of(
                        new Wish("parcels", "land by mode of transfer", LandFigures::parcels),
                        new Wish("converted", "converted land", LandFigures::converted))));
        sections.add(section(
                findings,
                "Homes",
                "Prices are means over the floor space of a place, in money of the month.",
                List.of(new Wish("home-prices", "price", LandFigures::prices))));
        sections.add(section(
                findings,
                "Innovation",
                "Private innovators enter where rents, skills and a mixed local economy allow it.",
                List.of(new Wish("innovators", "innovators", LandFigures::innovators))));
        sections.add(section(
                findings, "The region on the map", "County-level zones; means over seeds.", MapFigures.wishes()));
        return sections;
    }

    private static Section section(Findings findings, String title, String lead, List<Wish> wishes) {
        List<Figure> figures = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Wish wish : wishes) {
            Optional<Figure> figure = wish.drawn().apply(findings);
            figure.ifPresentOrElse(figures::add, () -> missing.add("%s (needs %s)".formatted(wish.id(), wish.needs())));
        }
        return new Section(title, lead, figures, missing);
    }
}
