package jjj.scenario;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Months;

/** Writes a resolved scenario. */
final class ResolvedForm {
    private ResolvedForm() {}

    static String yaml(ResolvedScenario resolved) {
        Scenario scenario = resolved.scenario();
        StringBuilder yaml = new StringBuilder();
        line(yaml, "name", scenario.name());
        line(yaml, "title", scenario.title());
        line(yaml, "title-zh", scenario.titleZh());
        line(yaml, "question", scenario.question());
        if (!scenario.references().isEmpty()) {
            yaml.append("references:\n");
            scenario.references().forEach(reference -> yaml.append("  - ")
                    .append(YamlWriter.text(reference))
                    .append('\n'));
        }
        yaml.append("period: {from: ")
                .append(Months.text(scenario.from()))
                .append(", until: ")
                .append(Months.text(scenario.until()))
                .append("}\n");
        if (!resolved.instruments().isEmpty()) {
            yaml.append("instruments:\n");
            resolved.instruments()
                    .forEach(placed -> yaml.append("  - ").append(placed.line()).append('\n'));
        }
        if (!resolved.changes().isEmpty()) {
            yaml.append("parameters:\n");
            resolved.changes().forEach((name, change) -> yaml.append("  ")
                    .append(name)
                    .append(": ")
                    .append(YamlWriter.text(exact(resolved, name, change.value())))
                    .append('\n'));
        }
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append(key).append(": ").append(YamlWriter.text(value)).append('\n');
    }

    static List<String> settings(ResolvedScenario resolved) {
        List<String> lines = new ArrayList<>();
        ResolvedScenario.Period period = resolved.period();
        lines.add("period.from " + Months.text(period.from()) + "   (" + period.fromOrigin() + ")");
        lines.add("period.until " + Months.text(period.until()) + "   (" + period.untilOrigin() + ")");
        for (PlacedInstrument placed : resolved.instruments()) {
            lines.add(placed.line() + "   (" + placed.origin() + elsewhere(placed) + ")");
        }
        resolved.changes()
                .forEach((name, change) ->
                        lines.add(name + " " + exact(resolved, name, change.value()) + "   (" + change.origin() + ")"));
        return lines;
    }

    /** Fields that something later than the file has set. */
    private static String elsewhere(PlacedInstrument placed) {
        StringBuilder text = new StringBuilder();
        placed.fieldOrigins().forEach((field, origin) -> {
            if (!origin.file().equals(placed.origin().file())) {
                text.append("; ").append(field).append(" by ").append(origin.file());
            }
        });
        return text.toString();
    }

    private static String exact(ResolvedScenario resolved, String name, double value) {
        return resolved.scenario()
                .parameters()
                .table()
                .find(name)
                .map(parameter -> parameter.unit().shown(value))
                .orElse(String.valueOf(value));
    }
}
