package jjj.results;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import jjj.base.Months;

/**
 * A railway between the seats of two governments, for maps.
 *
 * @param from id of a government
 * @param to id of another
 * @param nameEnglish for example {@code Beijing-Tianjin Intercity Railway}
 * @param nameChinese for example 京津城际
 * @param opens number of the month in which it opens
 */
public record RailLink(String from, String to, String nameEnglish, String nameChinese, int opens) {
    private static final List<String> COLUMNS = List.of("from", "to", "name_en", "name_zh", "opens");

    /** Writes {@code data/rail.csv}. */
    public static void write(ResultFolder folder, List<RailLink> links) throws IOException {
        Csv.write(
                folder.rail(),
                COLUMNS,
                links.stream()
                        .map(l -> List.of(l.from, l.to, l.nameEnglish, l.nameChinese, Months.text(l.opens)))
                        .toList());
    }

    /** Reads {@code data/rail.csv}; none if there is no such file. */
    public static List<RailLink> read(ResultFolder folder) throws IOException {
        if (!Files.exists(folder.rail())) {
            return List.of();
        }
        return Csv.read(folder.rail()).stream()
                .map(row -> new RailLink(
                        row.text("from"),
                        row.text("to"),
                        row.text("name_en"),
                        row.text("name_zh"),
                        Months.of(YearMonth.parse(row.text("opens")))))
                .toList();
    }
}
