package jjj.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jjj.policy.Written;
import jjj.rules.Places;

/**
 * Several scenarios on top of each other: what they have in common once, then the changes of each. Where two of them
 * change the same thing differently, that is reported and nothing is resolved.
 */
final class Stack {
    private final List<List<Draft>> chains;
    private final Places places;

    /** {@code chains}: of each scenario, the drafts from its root down to it. */
    Stack(List<List<Draft>> chains, Places places) {
        this.chains = chains;
        this.places = places;
    }

    List<Draft> leaves() {
        return chains.stream().map(chain -> chain.get(chain.size() - 1)).toList();
    }

    Resolution added(Resolution resolution) {
        List<String> done = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            for (Draft draft : chains.get(i)) {
                if (!done.contains(draft.file())) {
                    resolution.add(draft, i > 0);
                    done.add(draft.file());
                }
            }
        }
        return resolution;
    }

    /** Throws every pair of contradicting settings. */
    void conflicts() {
        List<Problem> problems = new ArrayList<>();
        for (int a = 0; a < chains.size(); a++) {
            for (int b = a + 1; b < chains.size(); b++) {
                for (Draft one : own(a, b)) {
                    for (Draft other : own(b, a)) {
                        compare(one, other, problems);
                        compareRemovals(one, other, problems);
                        compareRemovals(other, one, problems);
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    /** The drafts of chain {@code a} that {@code b} does not share. */
    private List<Draft> own(int a, int b) {
        List<String> shared = chains.get(b).stream().map(Draft::file).collect(Collectors.toList());
        return chains.get(a).stream()
                .filter(draft -> !shared.contains(draft.file()))
                .toList();
    }

    private void compare(Draft one, Draft other, List<Problem> problems) {
        other.parameters().forEach((name, said) -> {
            Draft.Said<Double> first = one.parameters().get(name);
            if (first != null && !first.value().equals(said.value())) {
                problems.add(conflict(said.origin(), "parameter " + name + " has another value", first.origin()));
            }
        });
        one.until().ifPresent(first -> other.until()
                .filter(second -> !second.value().equals(first.value()))
                .ifPresent(second ->
                        problems.add(conflict(second.origin(), "the period ends in another month", first.origin()))));
        for (PlacedInstrument first : one.instruments()) {
            for (PlacedInstrument second : other.instruments()) {
                List<Written> both = Overlaps.shared(first, second);
                if (!both.isEmpty() && !first.line().equals(second.line())) {
                    problems.add(conflict(
                            second.origin(),
                            "writes " + Overlaps.described(both.get(0), places) + " differently",
                            first.origin()));
                }
            }
        }
    }

    private static void compareRemovals(Draft removing, Draft adding, List<Problem> problems) {
        for (Draft.Removal removal : removing.removals()) {
            for (PlacedInstrument placed : adding.instruments()) {
                if (placed.matches(removal.type(), removal.fields())) {
                    problems.add(conflict(removal.origin(), "removes what the other adds", placed.origin()));
                }
            }
        }
    }

    private static Problem conflict(Origin at, String what, Origin other) {
        return Problem.of(at, "conflict in the stack: " + what + "; the other is at " + other);
    }
}
