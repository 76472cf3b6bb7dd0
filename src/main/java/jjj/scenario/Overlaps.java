package jjj.scenario;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Months;
import jjj.policy.InForce;
import jjj.policy.Written;
import jjj.rules.Places;

/** Finds instruments that write the same rule, or none. */
final class Overlaps {
    private Overlaps() {}

    /** Pairs that begin in the same month, where the one later in the files wins. */
    static List<String> warnings(List<PlacedInstrument> instruments, Places places) {
        List<String> warnings = new ArrayList<>();
        for (int later = 1; later < instruments.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                PlacedInstrument a = instruments.get(earlier);
                PlacedInstrument b = instruments.get(later);
                List<Written> both = shared(a, b);
                boolean together = a.instrument().inForce().from()
                        == b.instrument().inForce().from();
                if (together && !both.isEmpty()) {
                    warnings.add("%s: %s takes the place of the one at %s: both write %s from %s"
                            .formatted(
                                    b.origin(),
                                    b.type().name(),
                                    a.origin(),
                                    described(both.get(0), places),
                                    begin(b.instrument().inForce())));
                }
            }
        }
        return warnings;
    }

    /** Instruments of {@code file} that hold in no month of the period. */
    static List<String> idle(List<PlacedInstrument> instruments, String file, int first, int last) {
        InForce period = new InForce(first, last);
        return instruments.stream()
                .filter(placed -> placed.origin().file().equals(file))
                .filter(placed -> !placed.instrument().inForce().meets(period))
                .map(placed -> "%s: %s has no effect: it does not hold in any month from %s to %s"
                        .formatted(placed.origin(), placed.type().name(), Months.text(first), Months.text(last)))
                .toList();
    }

    /** Rules that both write in at least one month. */
    static List<Written> shared(PlacedInstrument a, PlacedInstrument b) {
        if (!a.instrument().inForce().meets(b.instrument().inForce())) {
            return List.of();
        }
        List<Written> ofB = b.instrument().writes();
        return a.instrument().writes().stream().filter(ofB::contains).toList();
    }

    static String described(Written written, Places places) {
        return written.government() == Written.NATION
                ? written.rule()
                : written.rule() + " of "
                        + places.governments().get(written.government()).id();
    }

    private static String begin(InForce inForce) {
        return inForce.from() == InForce.ALWAYS.from() ? "the start" : Months.text(inForce.from());
    }
}
