package jjj.experiment;

import java.util.List;
import jjj.results.SeriesKey;

/** The measures and places that answer the main question first; every other one is in the tables. */
final class Headline {
    private static final String NEW_AREA = "xiongan";
    private static final String REGION = "region";

    static final List<SeriesKey> KEYS = List.of(
            new SeriesKey("settledShare", NEW_AREA),
            new SeriesKey("settledShareExpected", NEW_AREA),
            new SeriesKey("postsFilled", NEW_AREA),
            new SeriesKey("publicDebt", NEW_AREA),
            new SeriesKey("debtPerInvestment", NEW_AREA),
            new SeriesKey("landShare", NEW_AREA),
            new SeriesKey("unfunded", NEW_AREA),
            new SeriesKey("price", NEW_AREA),
            new SeriesKey("rent", NEW_AREA),
            new SeriesKey("innovators", NEW_AREA),
            new SeriesKey("converted.all", NEW_AREA),
            new SeriesKey("publicDebt", REGION),
            new SeriesKey("price", REGION),
            new SeriesKey("innovators", REGION));

    private Headline() {}
}
