package jjj.region;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the model is held against: published targets, parameter evidence and the dated timeline. */
public record EvidenceTables(List<Target> targets, List<ParameterEvidence> parameters, List<Event> timeline) {
    public EvidenceTables {
        targets = List.copyOf(targets);
        parameters = List.copyOf(parameters);
        timeline = List.copyOf(timeline);
    }

    /** A published figure, {@code T001} and so on. */
    public record Target(
            String id,
            String name,
            OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            String unit,
            String period,
            String geography,
            String source,
            String confidence,
            String tolerance) {}

    /** Evidence for a parameter, {@code P001} and so on; without a source where none was found. */
    public record ParameterEvidence(
            String id,
            String parameter,
            OptionalDouble estimate,
            OptionalDouble low,
            OptionalDouble high,
            String unit,
            String context,
            String source,
            String confidence) {}

    /** A dated event; the date is a year, a month or a day. */
    public record Event(String date, String event, String place, String source, String confidence, String use) {}

    public static EvidenceTables load() {
        return new EvidenceTables(readTargets(), readParameters(), readTimeline());
    }

    private static List<Target> readTargets() {
        List<Target> targets = new ArrayList<>();
        for (Table.Row row : Table.read("evidence/targets.csv").rows()) {
            targets.add(new Target(
                    row.required("id"),
                    row.required("name"),
                    number(row, "value"),
                    number(row, "low"),
                    number(row, "high"),
                    row.text("unit"),
                    row.text("period"),
                    row.text("geography"),
                    row.required("source"),
                    row.required("confidence"),
                    row.text("recommended_tolerance")));
        }
        return targets;
    }

    private static List<ParameterEvidence> readParameters() {
        List<ParameterEvidence> parameters = new ArrayList<>();
        for (Table.Row row : Table.read("evidence/parameters.csv").rows()) {
            parameters.add(new ParameterEvidence(
                    row.required("id"),
                    row.required("parameter"),
                    number(row, "estimate"),
                    number(row, "low"),
                    number(row, "high"),
                    row.text("unit"),
                    row.text("context"),
                    row.text("source"),
                    row.required("confidence")));
        }
        return parameters;
    }

    private static List<Event> readTimeline() {
        List<Event> events = new ArrayList<>();
        for (Table.Row row : Table.read("evidence/timeline.csv").rows()) {
            events.add(new Event(
                    row.required("date"),
                    row.required("event"),
                    row.required("place"),
                    row.text("source"),
                    row.required("confidence"),
                    row.text("model_use")));
        }
        return events;
    }

    private static OptionalDouble number(Table.Row row, String column) {
        return row.optionalDecimal(column);
    }
}
