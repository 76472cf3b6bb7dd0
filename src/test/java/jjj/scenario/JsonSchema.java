package jjj.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jjj.base.Unit;
import jjj.policy.Field;
import jjj.policy.FieldType;
import jjj.policy.InstrumentType;

/** The JSON Schema of scenario files, made from what the code declares, so that editors complete and check them. */
final class JsonSchema {
    static final String MONTH = "^(199[0-9]|20[0-9][0-9]|2100)-(0[1-9]|1[0-2])$";
    private static final String DATE = "^(199[0-9]|20[0-9][0-9]|2100)(-(0[1-9]|1[0-2]))?$";
    private static final String NUMBER = "[+-]?\\d{1,18}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?";

    private JsonSchema() {}

    static Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", described(pattern(DraftReader.NAME.pattern()), "the name of the file without .yaml"));
        properties.put("title", described(text(), "what it is called in charts"));
        properties.put("title-zh", described(text(), "the same in Chinese"));
        properties.put("extends", described(pattern(DraftReader.NAME.pattern()), "the scenario that it changes"));
        properties.put("question", described(text(), "what is asked"));
        properties.put("references", arrayOf(text()));
        properties.put("period", period());
        properties.put("instruments", arrayOf(Map.of("anyOf", instruments())));
        properties.put("remove", arrayOf(removal()));
        properties.put("parameters", parameters());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A scenario: a question, a period, instruments and parameters");
        schema.put("$defs", definitions());
        schema.putAll(object(properties, List.of("name", "title", "question")));
        return schema;
    }

    private static Map<String, Object> period() {
        return object(Map.of("from", constant("2017-01"), "until", pattern(MONTH)), List.of());
    }

    private static List<Object> instruments() {
        return InstrumentType.all().stream()
                .<Object>map(type -> described(
                        object(Map.of(type.name(), fields(type, true)), List.of(type.name())), type.meaning()))
                .toList();
    }

    private static Map<String, Object> fields(InstrumentType type, boolean whole) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            String standard =
                    field.byDefault().map(value -> "; default " + value).orElse("");
            properties.put(field.name(), described(of(field.type()), field.meaning() + standard));
        }
        List<String> required = type.fields().stream()
                .filter(field -> whole && field.required())
                .map(Field::name)
                .toList();
        return object(properties, required);
    }

    private static Map<String, Object> removal() {
        return Map.of(
                "anyOf",
                InstrumentType.all().stream()
                        .map(type -> {
                            Map<String, Object> properties = new LinkedHashMap<>();
                            properties.put("instrument", constant(type.name()));
                            type.fields().forEach(field -> properties.put(field.name(), of(field.type())));
                            return object(properties, List.of("instrument"));
                        })
                        .toList());
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> properties = new TreeMap<>();
        for (Parameter parameter : Here.TABLE.all()) {
            String meaning =
                    parameter.meaning() + "; default " + parameter.shownValue() + ", " + parameter.shownRange();
            properties.put(parameter.name(), described(quantity(parameter.unit()), meaning));
        }
        return object(properties, List.of());
    }

    private static Map<String, Object> of(FieldType type) {
        if (type instanceof FieldType.Amount amount) {
            return quantity(amount.unit());
        }
        if (type instanceof FieldType.Dated dated) {
            return anyOf(quantity(dated.unit()), mapOf(DATE, quantity(dated.unit())));
        }
        if (type instanceof FieldType.PerPlace perPlace) {
            return anyOf(
                    quantity(perPlace.unit()),
                    mapOf(anyWord(List.copyOf(Here.PLACES.names())), quantity(perPlace.unit())));
        }
        if (type instanceof FieldType.Month) {
            return Map.of("$ref", "#/$defs/MONTH");
        }
        if (type instanceof FieldType.Governments) {
            return oneOrMore(place());
        }
        if (type instanceof FieldType.OneGovernment) {
            return place();
        }
        if (type instanceof FieldType.OneZone) {
            return text();
        }
        if (type instanceof FieldType.Word word) {
            return Map.of("enum", word.allowed());
        }
        if (type instanceof FieldType.Words words) {
            return oneOrMore(Map.of("enum", words.allowed()));
        }
        if (type instanceof FieldType.Universities) {
            return oneOrMore(text());
        }
        return Map.of("enum", List.of("yes", "no", true, false));
    }

    private static Map<String, Object> place() {
        return Map.of("$ref", "#/$defs/PLACE");
    }

    private static String anyWord(List<String> words) {
        return "^(" + String.join("|", words) + ")$";
    }

    /** Pure numbers are numbers for an editor; everything else is text with a unit. */
    private static Map<String, Object> quantity(Unit unit) {
        return Map.of("$ref", "#/$defs/" + unit.name());
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("PLACE", Map.of("enum", List.copyOf(Here.PLACES.names())));
        definitions.put("MONTH", pattern(MONTH));
        for (Unit unit : Unit.values()) {
            definitions.put(unit.name(), definition(unit));
        }
        return definitions;
    }

    private static Map<String, Object> definition(Unit unit) {
        if (unit == Unit.NUMBER || unit == Unit.COUNT) {
            return Map.of("type", unit == Unit.COUNT ? "integer" : "number");
        }
        String units = unit.spellings().stream().map(JsonSchema::literal).collect(Collectors.joining("|"));
        return pattern("^" + NUMBER + " *(" + units + ")$");
    }

    private static String literal(String spelling) {
        return spelling.replaceAll("([^A-Za-z0-9 %/])", "\\\\$1");
    }

    private static Map<String, Object> oneOrMore(Map<String, Object> item) {
        Map<String, Object> list = arrayOf(item);
        list.put("minItems", 1);
        return anyOf(item, list);
    }

    private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
        return Map.of("anyOf", List.of(one, other));
    }

    private static Map<String, Object> mapOf(String keys, Map<String, Object> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        map.put("minProperties", 1);
        map.put("patternProperties", Map.of(keys, values));
        map.put("additionalProperties", false);
        return map;
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> arrayOf(Map<String, Object> item) {
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("type", "array");
        array.put("items", item);
        return array;
    }

    private static Map<String, Object> text() {
        return new LinkedHashMap<>(Map.of("type", "string"));
    }

    private static Map<String, Object> constant(String value) {
        return Map.of("enum", List.of(value));
    }

    private static Map<String, Object> pattern(String regex) {
        Map<String, Object> pattern = text();
        pattern.put("pattern", Pattern.compile(regex).pattern().startsWith("^") ? regex : "^" + regex + "$");
        return pattern;
    }

    private static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> described = new LinkedHashMap<>(schema);
        described.put("description", description);
        return described;
    }

    /** As JSON, keys of unordered maps sorted. */
    static String text(Object node, String indent) {
        String deeper = indent + "  ";
        if (node instanceof Map<?, ?> map) {
            Map<?, ?> ordered = map instanceof LinkedHashMap ? map : new TreeMap<>(map);
            return ordered.entrySet().stream()
                    .map(entry ->
                            deeper + quoted(String.valueOf(entry.getKey())) + ": " + text(entry.getValue(), deeper))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (node instanceof List<?> list) {
            boolean flat = list.stream().noneMatch(item -> item instanceof Map);
            return flat
                    ? list.stream().map(item -> text(item, deeper)).collect(Collectors.joining(", ", "[", "]"))
                    : list.stream()
                            .map(item -> deeper + text(item, deeper))
                            .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return node instanceof String word ? quoted(word) : String.valueOf(node);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
