package jjj.experiment;

import java.util.List;
import java.util.stream.Stream;
import jjj.results.SeriesKey;
import jjj.results.ShownPlaces;

/** The measures and places that answer the main question first; every other one is in the tables. */
final class Headline {
    static final String NEW_AREA = ShownPlaces.NEW_AREA.id();
    private static final String REGION = "region";

    static final List<SeriesKey> KEYS = Stream.concat(
                    Stream.of(
                                    "settledShare",
                                    "settledShareExpected",
                                    "postsFilled",
                                    "residents",
                                    "investment",
                                    "publicDebt",
                                    "debt.statutory",
                                    "debt.lgfv",
                                    "debt.developmentBank",
                                    "debt.soeProgramme",
                                    "debt.developers",
                                    "debtPerInvestment",
                                    "landReceipts",
                                    "landShare",
                                    "unfunded",
                                    "converted",
                                    "price",
                                    "rent",
                                    "innovators")
                            .map(measure -> new SeriesKey(measure, NEW_AREA)),
                    Stream.of("publicDebt", "converted", "price", "rent", "innovators", "gdp")
                            .map(measure -> new SeriesKey(measure, REGION)))
            .toList();

    /** The answer in eight figures: debt, settling, staying, land, innovators. */
    static final List<SeriesKey> MAIN = List.of(
            new SeriesKey("publicDebt", NEW_AREA),
            new SeriesKey("publicDebt", REGION),
            new SeriesKey("settledShareExpected", NEW_AREA),
            new SeriesKey("retention.60", NEW_AREA),
            new SeriesKey("converted", NEW_AREA),
            new SeriesKey("converted", REGION),
            new SeriesKey("innovators", NEW_AREA),
            new SeriesKey("innovators", REGION));

    private Headline() {}
}
