package jjj.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.base.Months;
import jjj.policy.Written;
import jjj.rules.Places;

/** Adds drafts one after the other – root, parents, the scenario, further scenarios of a stack, the command line. */
final class Resolution {
    private static final String PROGRAMME = "investment-programme";
    private static final List<String> OF_PROGRAMMES =
            List.of("central-grant", "provincial-grant", "ppp", "development-loan");

    private final ParameterTable table;
    private final Places places;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<PlacedInstrument> instruments = new ArrayList<>();
    private final SortedMap<String, ResolvedScenario.Change> changes = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private Optional<Draft.Said<Integer>> from = Optional.empty();
    private Optional<Draft.Said<Integer>> until = Optional.empty();

    Resolution(ParameterTable table, Places places) {
        this.table = table;
        this.places = places;
    }

    /** Adds what {@code draft} says to what is there. {@code alreadyGone} removals may find nothing. */
    void add(Draft draft, boolean alreadyGone) {
        drafts.add(draft);
        differences.clear();
        for (Draft.Removal removal : draft.removals()) {
            remove(removal, alreadyGone);
        }
        draft.instruments().forEach(placed -> {
            instruments.add(placed);
            differences.add("+ " + placed.line());
        });
        draft.parameters().forEach((name, said) -> {
            differences.add("parameter " + name + ": " + shown(name, now(name)) + " -> " + shown(name, said.value()));
            changes.put(name, new ResolvedScenario.Change(said.value(), said.origin()));
        });
        draft.from().ifPresent(said -> from = Optional.of(said));
        draft.until().ifPresent(said -> {
            until.filter(before -> !before.value().equals(said.value()))
                    .ifPresent(before -> differences.add(
                            "until: " + Months.text(before.value()) + " -> " + Months.text(said.value())));
            until = Optional.of(said);
        });
    }

    private void remove(Draft.Removal removal, boolean alreadyGone) {
        List<PlacedInstrument> gone = instruments.stream()
                .filter(placed -> placed.matches(removal.type(), removal.fields()))
                .toList();
        if (gone.isEmpty() && !alreadyGone) {
            problems.add(Problem.of(
                    removal.origin(),
                    "nothing to remove: the parent has no " + removal.type().name() + " with these fields",
                    "fields written as the parent has them"));
        }
        gone.forEach(placed -> differences.add("- " + placed.line()));
        instruments.removeAll(gone);
    }

    private double now(String name) {
        ResolvedScenario.Change change = changes.get(name);
        return change != null
                ? change.value()
                : table.find(name).map(Parameter::value).orElse(Double.NaN);
    }

    private String shown(String name, double value) {
        return table.find(name).map(parameter -> parameter.unit().shown(value)).orElse("");
    }

    List<PlacedInstrument> instruments() {
        return List.copyOf(instruments);
    }

    void replace(PlacedInstrument before, PlacedInstrument after) {
        instruments.set(instruments.indexOf(before), after);
    }

    void change(String name, double value, Origin origin) {
        changes.put(name, new ResolvedScenario.Change(value, origin));
    }

    void until(int month, Origin origin) {
        until = Optional.of(new Draft.Said<>(month, origin));
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** The finished scenario under {@code name}; throws every mistake found on the way. */
    ResolvedScenario finish(String name, String title, String titleZh, String question, List<String> references) {
        Draft last = drafts.get(drafts.size() - 1);
        Origin start = new Origin(last.file(), Position.START);
        if (from.isEmpty() || until.isEmpty()) {
            problems.add(Problem.of(start, "the period is not complete", "period: {from: 2017-01, until: 2035-12}"));
        } else if (until.get().value() < from.get().value()) {
            problems.add(Problem.of(until.get().origin(), "until is before from"));
        }
        checkProgrammes();
        Parameters parameters = Parameters.of(table);
        Origin lastChange = start;
        for (var change : changes.entrySet()) {
            parameters = parameters.with(change.getKey(), change.getValue().value());
            lastChange = change.getValue().origin();
        }
        Origin at = lastChange;
        parameters.brokenRule().ifPresent(rule -> problems.add(Problem.of(at, rule)));
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems.stream()
                    .sorted(Comparator.comparing(Problem::origin))
                    .toList());
        }
        Draft.Said<Integer> first = from.orElseThrow();
        Draft.Said<Integer> end = until.orElseThrow();
        Scenario scenario = new Scenario(
                name,
                title,
                titleZh,
                question,
                references,
                first.value(),
                end.value(),
                PlacedInstrument.instruments(instruments),
                parameters);
        List<String> warnings = new ArrayList<>(Overlaps.warnings(instruments, places));
        if (last.parent().isPresent()) {
            warnings.addAll(Overlaps.idle(instruments, last.file(), first.value(), end.value()));
        }
        return new ResolvedScenario(
                scenario,
                last.parent().map(Draft.Said::value),
                instruments,
                changes,
                new ResolvedScenario.Period(first.value(), end.value(), first.origin(), end.origin()),
                drafts.stream()
                        .map(draft -> new ResolvedScenario.Source(draft.file(), draft.text()))
                        .toList(),
                last.parent().isPresent() ? differences : List.of(),
                warnings);
    }

    /** Money for a programme that does not exist would never be paid. */
    private void checkProgrammes() {
        for (PlacedInstrument placed : instruments) {
            String name = placed.type().name();
            boolean forProgramme = OF_PROGRAMMES.contains(name)
                    || (name.equals("special-bonds") && placed.given("issue").isPresent());
            if (!forProgramme) {
                continue;
            }
            for (Written written : placed.instrument().writes()) {
                if (!hasProgramme(written.government(), placed)) {
                    problems.add(Problem.of(
                            placed.origin(),
                            name + " has no effect in "
                                    + places.governments()
                                            .get(written.government())
                                            .id()
                                    + ": no investment-programme holds there at the time",
                            "an investment-programme, or another place"));
                }
            }
        }
    }

    private boolean hasProgramme(int government, PlacedInstrument money) {
        return instruments.stream()
                .filter(placed -> placed.type().name().equals(PROGRAMME))
                .filter(placed ->
                        placed.instrument().inForce().meets(money.instrument().inForce()))
                .flatMap(placed -> placed.instrument().writes().stream())
                .anyMatch(written -> written.government() == government);
    }
}
