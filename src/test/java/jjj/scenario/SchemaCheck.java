package jjj.scenario;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Just enough of a JSON Schema validator to hold the schema against the reader. */
final class SchemaCheck {
    private static final Map<String, Object> DEFINITIONS =
            map(JsonSchema.schema().get("$defs"));
    private static final String REFERENCE = "#/$defs/";
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private SchemaCheck() {}

    static boolean accepts(Map<String, Object> schema, Yaml node) {
        return referenceHolds(schema, node)
                && typeHolds(schema, node)
                && anyHolds(schema, node)
                && enumHolds(schema, node)
                && patternHolds(schema, node)
                && objectHolds(schema, node)
                && arrayHolds(schema, node);
    }

    private static boolean referenceHolds(Map<String, Object> schema, Yaml node) {
        return !(schema.get("$ref") instanceof String reference)
                || accepts(map(DEFINITIONS.get(reference.substring(REFERENCE.length()))), node);
    }

    private static boolean typeHolds(Map<String, Object> schema, Yaml node) {
        Object type = schema.get("type");
        return type == null
                || switch ((String) type) {
                    case "object" -> node instanceof Yaml.Entries;
                    case "array" -> node instanceof Yaml.Items;
                    case "number" ->
                        node instanceof Yaml.Text text
                                && NUMBER.matcher(text.value()).matches();
                    case "integer" ->
                        node instanceof Yaml.Text text
                                && NUMBER.matcher(text.value()).matches()
                                && Double.parseDouble(text.value()) == Math.rint(Double.parseDouble(text.value()));
                    default -> node instanceof Yaml.Text text && !text.value().isEmpty();
                };
    }

    private static boolean anyHolds(Map<String, Object> schema, Yaml node) {
        List<Map<String, Object>> any = maps(schema.get("anyOf"));
        return any.isEmpty() || any.stream().anyMatch(one -> accepts(one, node));
    }

    private static boolean enumHolds(Map<String, Object> schema, Yaml node) {
        return !(schema.get("enum") instanceof List<?> allowed)
                || (node instanceof Yaml.Text text
                        && allowed.stream().map(String::valueOf).anyMatch(text.value()::equals));
    }

    private static boolean patternHolds(Map<String, Object> schema, Yaml node) {
        return !(schema.get("pattern") instanceof String pattern)
                || (node instanceof Yaml.Text text
                        && Pattern.compile(pattern).matcher(text.value()).find());
    }

    private static boolean objectHolds(Map<String, Object> schema, Yaml node) {
        if (!(node instanceof Yaml.Entries entries) || !schema.containsKey("additionalProperties")) {
            return true;
        }
        List<String> keys =
                entries.entries().stream().map(entry -> entry.key().value()).toList();
        boolean complete = !(schema.get("required") instanceof List<?> required) || keys.containsAll(required);
        boolean enough = !schema.containsKey("minProperties") || !keys.isEmpty();
        return complete
                && enough
                && keys.stream().distinct().count() == keys.size()
                && entries.entries().stream().allMatch(entry -> propertyHolds(schema, entry));
    }

    private static boolean propertyHolds(Map<String, Object> schema, Yaml.Entry entry) {
        String key = entry.key().value();
        Map<String, Object> declared = map(schema.get("properties"));
        if (declared.containsKey(key)) {
            return accepts(map(declared.get(key)), entry.value());
        }
        return map(schema.get("patternProperties")).entrySet().stream()
                .anyMatch(pattern ->
                        Pattern.compile(pattern.getKey()).matcher(key).find()
                                && accepts(map(pattern.getValue()), entry.value()));
    }

    private static boolean arrayHolds(Map<String, Object> schema, Yaml node) {
        if (!(node instanceof Yaml.Items items)) {
            return true;
        }
        return (!schema.containsKey("minItems") || !items.items().isEmpty())
                && (!schema.containsKey("items")
                        || items.items().stream().allMatch(item -> accepts(map(schema.get("items")), item)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object node) {
        return node == null ? List.of() : (List<Map<String, Object>>) node;
    }
}
