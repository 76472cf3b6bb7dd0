package jjj.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jjj.base.Months;
import jjj.results.ResultFolder;

/** What scenarios put in force, read from their resolved files, where each instrument is a line. */
final class RuleLines {
    private static final Pattern LINE = Pattern.compile("  - ([a-z][a-z-]*): \\{(.*)\\}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    private RuleLines() {}

    /**
     * An instrument as written.
     *
     * @param from first month as written; empty if from the start
     * @param until last month as written; empty if to the end
     * @param terms every other field
     * @param scenarios those that have exactly this line
     */
    record Rule(String instrument, String where, String from, String until, String terms, List<String> scenarios) {}

    /** All lines of these scenarios, each once, in the order of the files; none where no file is stored. */
    static List<Rule> of(Map<String, ResultFolder> folders) throws IOException {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (var scenario : folders.entrySet()) {
            Path file = scenario.getValue().resolved(scenario.getKey());
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    if (LINE.matcher(line).matches()) {
                        lines.computeIfAbsent(line, l -> new ArrayList<>()).add(scenario.getKey());
                    }
                }
            }
        }
        List<Rule> rules = new ArrayList<>();
        lines.forEach((line, scenarios) -> rules.add(rule(line, scenarios)));
        return rules;
    }

    /** The month's number as written, if it is one. */
    static Optional<Integer> month(String text) {
        Matcher matcher = MONTH.matcher(text);
        return matcher.matches()
                ? Optional.of(Months.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private static Rule rule(String line, List<String> scenarios) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        Map<String, String> fields = fields(matcher.group(2));
        String where = fields.getOrDefault("where", fields.getOrDefault("destination", ""));
        String from = fields.getOrDefault("from", fields.getOrDefault("on", ""));
        String until = fields.getOrDefault("until", "");
        List<String> terms = new ArrayList<>();
        fields.forEach((key, value) -> {
            if (!List.of("where", "destination", "from", "on", "until").contains(key)) {
                terms.add(key + ": " + value);
            }
        });
        return new Rule(matcher.group(1), where, from, until, String.join("; ", terms), scenarios);
    }

    /** The fields of a line: what stands between commas that no bracket or quotation mark encloses. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c == ',' && (depth == 0 && !quoted || i == text.length())) {
                String[] field = text.substring(start, i).strip().split(": ", 2);
                fields.put(field[0], field.length == 2 ? field[1] : "");
                start = i + 1;
            }
        }
        return fields;
    }
}
