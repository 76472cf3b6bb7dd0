package jjj.experiment;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Maps, lists, numbers and texts as JSON, indented, in the order they come in. */
public final class Json {
    private Json() {}

    public static String text(Object value) {
        ObjectWriter writer = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
        return writer.writeValueAsString(value) + "\n";
    }

    /** The object that a text holds, as a map; empty if the text is no JSON object. */
    static Map<String, Object> map(String text) {
        try {
            return JsonMapper.builder().build().readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JacksonException e) {
            return Map.of();
        }
    }
}
