package jjj.scenario;

import java.util.List;
import java.util.stream.Collectors;
import jjj.policy.Field;
import jjj.policy.InstrumentType;

/** The pages of the guide that are made from what the code declares. */
final class GuidePages {
    private static final String MADE =
            "<!-- Made from the code's own declarations; a test fails when it drifts. Write it"
                    + " again with: mvn test -Dtest=DeclarationsTest -Djjj.write=true -->\n\n";

    private GuidePages() {}

    static String instruments() {
        StringBuilder page = new StringBuilder("# Instruments\n\n").append(MADE);
        page.append(
                "An instrument writes rules in the months for which it holds; the model reads the rules. Of two that"
                        + " write the same rule, the one that began last holds; of two that begin in the same month, the one"
                        + " later in the file, and the run says so. When an instrument ends, the rule returns to what it"
                        + " replaced. Several parks, payments, links, orders or pools hold beside each other as long as they are"
                        + " about different places ([ODD](../ODD.md#711-shared-taxes-and-joint-tasks)). `from` and `until` are both included.\n");
        String group = "";
        for (InstrumentType type : InstrumentType.all()) {
            if (!type.group().equals(group)) {
                group = type.group();
                page.append("\n## ").append(group).append('\n');
            }
            page.append("\n### ").append(type.name()).append("\n\n");
            page.append(type.titleChinese()).append(". ").append(type.meaning());
            page.append(" Writes `").append(type.rule()).append("`.\n\n");
            page.append("| field | what to write | default | meaning |\n|---|---|---|---|\n");
            type.fields().forEach(field -> page.append(row(field)));
            page.append("\n```yaml\n- ").append(type.example()).append("\n```\n");
        }
        return page.toString();
    }

    private static String row(Field field) {
        String standard = field.required()
                ? "*needed*"
                : field.byDefault().map(value -> "`" + value + "`").orElse("–");
        return "| `%s` | %s | %s | %s |%n"
                .formatted(field.name(), field.type().expected().replace("|", "\\|"), standard, field.meaning())
                .replace(System.lineSeparator(), "\n");
    }

    static String parameters() {
        StringBuilder page = new StringBuilder("# Parameters\n\n").append(MADE);
        page.append("Every number of the model that is not data. Change one in a scenario under `parameters:` or with"
                + " `--set name=value`; outside its range it is refused. `design` marks a value without a source: it is"
                + " a start for calibration. `P…` and `T…` are rows of the evidence tables, `S…` sources of the model's"
                + " description.\n");
        List<String> groups =
                Here.TABLE.all().stream().map(GuidePages::group).distinct().toList();
        for (String group : groups) {
            page.append("\n## ")
                    .append(group)
                    .append("\n\n| parameter | default | range | source | confidence | meaning");
            page.append(" |\n|---|---|---|---|---|---|\n");
            page.append(Here.TABLE.all().stream()
                    .filter(parameter -> group(parameter).equals(group))
                    .map(p -> "| `%s` | %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    p.name(),
                                    p.shownValue(),
                                    p.shownRange(),
                                    p.source().replace(";", ", "),
                                    p.confidence(),
                                    p.meaning()))
                    .collect(Collectors.joining()));
        }
        return page.toString();
    }

    private static String group(Parameter parameter) {
        return parameter.name().substring(0, parameter.name().indexOf('.'));
    }
}
