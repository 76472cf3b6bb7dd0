package jjj.report.page;

import java.util.List;
import java.util.Map;
import jjj.results.Numbers;

/** Maps, lists, words and numbers as JSON that can stand inside a page: no {@code <} and no line ends. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText text = new JsonText();
        text.add(value);
        return text.out.toString();
    }

    private void add(Object value) {
        if (value instanceof Map<?, ?> map) {
            addMap(map);
        } else if (value instanceof List<?> list) {
            addList(list);
        } else if (value instanceof Said said) {
            addList(List.of(said.en(), said.zh()));
        } else if (value instanceof Double number) {
            out.append(Double.isFinite(number) ? Numbers.text(number) : "null");
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            addWord(String.valueOf(value));
        }
    }

    private void addMap(Map<?, ?> map) {
        out.append('{');
        String between = "";
        for (var entry : map.entrySet()) {
            out.append(between);
            addWord(String.valueOf(entry.getKey()));
            out.append(':');
            add(entry.getValue());
            between = ",";
        }
        out.append('}');
    }

    private void addList(List<?> list) {
        out.append('[');
        String between = "";
        for (Object value : list) {
            out.append(between);
            add(value);
            between = ",";
        }
        out.append(']');
    }

    private void addWord(String word) {
        out.append('"');
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
