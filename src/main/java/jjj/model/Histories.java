package jjj.model;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.rules.RulesInForce;
import jjj.scenario.Scenario;

/**
 * How long scenarios have the same history. Two months are the same if every rule that could be in force is equal
 * ({@link RulesInForce#everything()}): phases see nothing else of a scenario. A rule that cannot be compared counts as
 * different, so that what is found is never too long.
 */
public final class Histories {
    private final int governments;
    private final Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
    private final IdentityHashMap<Scenario, int[]> known = new IdentityHashMap<>();

    /** @param governments how many have rules */
    public Histories(int governments) {
        this.governments = governments;
    }

    /** Whether two scenarios begin in the same world: in the same month, with the same parameters. */
    public static boolean beginAlike(Scenario one, Scenario other) {
        return one.from() == other.from()
                && one.parameters().values().equals(other.parameters().values());
    }

    /** How many months two scenarios have in common from their start; 0 if they do not begin alike. */
    public int monthsInCommon(Scenario one, Scenario other) {
        if (!beginAlike(one, other)) {
            return 0;
        }
        int[] ofOne = months(one);
        int[] ofOther = months(other);
        int month = 0;
        while (month < Math.min(ofOne.length, ofOther.length) && ofOne[month] == ofOther[month]) {
            month++;
        }
        return month;
    }

    /** The number of what is in force, month by month: equal rules have equal numbers. */
    private synchronized int[] months(Scenario scenario) {
        return known.computeIfAbsent(scenario, key -> {
            RulesInForce rules = new RulesInForce(governments);
            int[] months = new int[scenario.months()];
            for (int month = 0; month < months.length; month++) {
                scenario.writeRules(rules, scenario.from() + month);
                months[month] = numbers.computeIfAbsent(rules.everything(), all -> numbers.size());
            }
            return months;
        });
    }
}
