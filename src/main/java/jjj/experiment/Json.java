package jjj.experiment;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Maps, lists, numbers and texts as JSON, indented, in the order they come in. */
public final class Json {
    private Json() {}

    public static String text(Object value) {
        ObjectWriter writer = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
        return writer.writeValueAsString(value) + "\n";
    }
}
