package jjj.scenario;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes pieces of YAML on one line, so that reading them gives the same again. */
final class YamlWriter {
    /** Words and quantities that need no quotes anywhere. */
    private static final Pattern PLAIN = Pattern.compile("(-\\d|[\\p{L}\\p{N}])[\\p{L}\\p{N} ._/+%'()-]*");

    private YamlWriter() {}

    static String flow(Yaml node) {
        if (node instanceof Yaml.Items items) {
            return items.items().stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Yaml.Entries entries) {
            return entries.entries().stream()
                    .map(entry -> text(entry.key().value()) + ": " + flow(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return text(((Yaml.Text) node).value());
    }

    static String text(String value) {
        if (PLAIN.matcher(value).matches() && !value.endsWith(" ")) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
