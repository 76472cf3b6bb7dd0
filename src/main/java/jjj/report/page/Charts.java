package jjj.report.page;

import static jjj.report.page.Chart.of;

import java.util.ArrayList;
import java.util.List;
import jjj.report.figures.Findings;
import jjj.report.page.Chart.Kind;
import jjj.report.page.Chart.Subject;

/** The charts of the report in their order, and the few of the brief. */
final class Charts {
    static final List<String> SECTIONS = List.of("talent", "money", "land", "homes", "innovation", "region");

    private static final String HERE = Findings.NEW_AREA;
    private static final String ALL = Findings.REGION;

    private Charts() {}

    static List<Chart> all() {
        List<Chart> all = new ArrayList<>();
        all.add(of("settling", "talent", Kind.LINES, false, here("settledShare"), here("postsFilled")));
        all.add(of("retention", "talent", Kind.SURVIVAL, false, here("retention"), here("livingRetention")));
        all.add(of("outcomes", "talent", Kind.OUTCOMES, false, here("outcomeShare")));
        all.add(of("who-settles", "talent", Kind.GROUPS, false, here("settledOf")));
        all.add(of("flows", "talent", Kind.FLOWS, false, region("flow")));
        all.add(of(
                "skilled-people",
                "talent",
                Kind.LINES,
                true,
                here("skilled"),
                here("localHukouShare"),
                here("commuters.daily")));
        all.add(of("who-paid", "money", Kind.STACKS, false, here("whoPaid")));
        all.add(of("who-bears", "money", Kind.STACKS, false, here("whoBears")));
        all.add(of("debt-lines", "money", Kind.LINES, false, here("investment"), here("unfunded"), here("publicDebt")));
        all.add(of("debt-kinds", "money", Kind.AREAS, true, here("debt")));
        all.add(of("revenue", "money", Kind.AREAS, true, here("revenue")));
        all.add(of(
                "fiscal", "money", Kind.LINES, true, here("landShare"), here("interestCover"), here("debtToCapacity")));
        all.add(of("debt-places", "money", Kind.PLACES, false, region("debtPerResident"), region("debtToGdp")));
        all.add(of("transfer", "land", Kind.STACKS, false, here("landTransferred")));
        all.add(of("converted", "land", Kind.LINES, true, here("converted"), here("leasedIdle"), here("unsoldLand")));
        all.add(of("land-money", "land", Kind.LINES, true, here("landReceipts"), here("landPrice")));
        all.add(of("prices", "homes", Kind.LINES, true, here("price"), here("rent"), here("priceIncome")));
        all.add(of("homes", "homes", Kind.LINES, true, here("homes"), here("vacancy"), here("unsoldHomes")));
        all.add(of("price-places", "homes", Kind.PLACES, false, region("price"), region("priceIncome")));
        all.add(of(
                "innovators",
                "innovation",
                Kind.LINES,
                true,
                here("innovators"),
                here("diversity"),
                here("innovatorEntry")));
        all.add(of("disparity", "region", Kind.LINES, false, region("theil"), region("rankSize"), region("gdp")));
        all.add(of("output-places", "region", Kind.PLACES, false, region("gdpPerHead"), region("residents")));
        return List.copyOf(all);
    }

    /** The four charts of the brief: the first as wide as the page, the others half. */
    static List<Chart> brief() {
        return List.of(
                of("who-paid", "money", Kind.STACKS, false, here("whoPaid")),
                of("brief-debt", "money", Kind.LINES, false, here("publicDebt")),
                of("brief-stay", "talent", Kind.SURVIVAL, false, here("retention")),
                of("brief-price", "homes", Kind.LINES, false, here("price")));
    }

    private static Subject here(String measure) {
        return new Subject(measure, HERE);
    }

    private static Subject region(String measure) {
        return new Subject(measure, ALL);
    }
}
