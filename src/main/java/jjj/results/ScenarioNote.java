package jjj.results;

import java.io.IOException;
import java.util.List;

/**
 * What a reader should know about a scenario. The first note of an experiment is the reference.
 *
 * @param name as in the column {@code scenario} and the folder of its runs
 * @param title one line in English
 * @param titleChinese one line in Chinese; empty if the scenario has none
 * @param question what it asks
 * @param parent the scenario it extends; empty if none
 * @param references where it is described; empty if nowhere
 */
public record ScenarioNote(
        String name, String title, String titleChinese, String question, String parent, List<String> references) {
    private static final List<String> COLUMNS =
            List.of("scenario", "title", "title_zh", "question", "parent", "references");
    private static final String BETWEEN = "; ";

    /** Copies the references. */
    public ScenarioNote {
        references = List.copyOf(references);
    }

    /** Writes {@code data/scenarios.csv}. */
    public static void write(ResultFolder folder, List<ScenarioNote> notes) throws IOException {
        Csv.write(
                folder.scenarios(),
                COLUMNS,
                notes.stream()
                        .map(n -> List.of(
                                n.name,
                                n.title,
                                n.titleChinese,
                                n.question,
                                n.parent,
                                String.join(BETWEEN, n.references)))
                        .toList());
    }

    /** Reads {@code data/scenarios.csv}. */
    public static List<ScenarioNote> read(ResultFolder folder) throws IOException {
        return Csv.read(folder.scenarios()).stream()
                .map(row -> new ScenarioNote(
                        row.text("scenario"),
                        row.text("title"),
                        row.text("title_zh"),
                        row.text("question"),
                        row.text("parent"),
                        row.text("references").isEmpty()
                                ? List.of()
                                : List.of(row.text("references").split(BETWEEN))))
                .toList();
    }
}
