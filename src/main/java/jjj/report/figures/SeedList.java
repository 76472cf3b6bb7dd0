package jjj.report.figures;

import java.util.ArrayList;
import java.util.List;

/** Seeds in words: {@code 1–10}, {@code 1–3, 7}. */
public final class SeedList {
    private SeedList() {}

    /** The seeds of all scenarios; scenario by scenario where they are not the same. */
    public static String of(Findings findings) {
        List<String> different = findings.scenarios().stream()
                .map(scenario -> of(findings, scenario))
                .distinct()
                .toList();
        return String.join(" / ", different);
    }

    /** The seeds of a scenario. */
    public static String of(Findings findings, String scenario) {
        return words(List.copyOf(findings.runs().seeds(scenario)));
    }

    static String words(List<Long> seeds) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < seeds.size(); ) {
            int to = from;
            while (to + 1 < seeds.size() && seeds.get(to + 1) == seeds.get(to) + 1) {
                to++;
            }
            parts.add(
                    seeds.get(from) + (to > from + 1 ? "–" : to > from ? ", " : "") + (to > from ? seeds.get(to) : ""));
            from = to + 1;
        }
        return String.join(", ", parts);
    }
}
