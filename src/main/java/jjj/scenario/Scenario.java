package jjj.scenario;

import java.util.Comparator;
import java.util.List;
import jjj.base.Months;
import jjj.policy.Instrument;
import jjj.rules.RulesInForce;

/**
 * The question put to the model: a period, the instruments in force during it, and the parameters.
 *
 * @param name short name; of a stack the names joined by {@code +}
 * @param title English title
 * @param titleZh Chinese title; the English one where none is given
 * @param question what is asked
 * @param references what it is based on
 * @param from first month
 * @param until last month
 * @param instruments in the order in which they write: by first month, then as in the file
 * @param parameters every parameter of the model
 */
public record Scenario(
        String name,
        String title,
        String titleZh,
        String question,
        List<String> references,
        int from,
        int until,
        List<Instrument> instruments,
        Parameters parameters) {
    public Scenario {
        if (until < from) {
            throw new IllegalArgumentException("scenario %s ends (%s) before it starts (%s)"
                    .formatted(name, Months.text(until), Months.text(from)));
        }
        references = List.copyOf(references);
        instruments = instruments.stream()
                .sorted(Comparator.comparingInt(
                        (Instrument instrument) -> instrument.inForce().from()))
                .toList();
    }

    /**
     * Writes the rules of {@code month}: everything returns to its ordinary form, then every instrument that holds
     * writes, the one that began last having the last word.
     */
    public void writeRules(RulesInForce rules, int month) {
        rules.beginMonth();
        for (Instrument instrument : instruments) {
            if (instrument.inForce().holds(month)) {
                instrument.write(rules, month);
            }
        }
    }

    /** How many months it lasts. */
    public int months() {
        return until - from + 1;
    }
}
