package jjj.report.figures;

import jjj.results.About;

/** What stands below every chart that may leave its page: program and version, scenarios, seeds, data. */
public final class Source {
    private Source() {}

    /** As {@code Source: simulation jjj 0.1.0, land-leasing, frozen-market, seeds 1–10 (…)}. */
    public static String of(Findings findings, About about) {
        return "Source: simulation jjj %s, %s, seeds %s (%s); input data and their sources: docs/guide/data.md."
                .formatted(
                        about.version(),
                        String.join(", ", findings.scenarios()),
                        SeedList.of(findings),
                        about.experiment());
    }
}
