package jjj.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jjj.measure.Level;
import jjj.measure.Measure;

/** {@code data/dictionary.csv}: what every measure, every instrument and every column of the tables means. */
public final class Dictionary {
    private static final String INSTRUMENT = "instrument";
    private static final List<String> COLUMNS =
            List.of("kind", "name", "unit", "formula", "title_en", "title_zh", "level");

    private final Map<String, Measure> measures;
    private final Map<String, String> instruments;

    /**
     * An instrument of scenario files.
     *
     * @param name as written there
     * @param meaning what it does
     * @param titleChinese its name in Chinese
     */
    public record InstrumentNote(String name, String meaning, String titleChinese) {}

    private Dictionary(Map<String, Measure> measures, Map<String, String> instruments) {
        this.measures = measures;
        this.instruments = instruments;
    }

    /** Writes the dictionary of these measures and of all columns. */
    public static void write(ResultFolder folder, List<Measure> measures) throws IOException {
        write(folder, measures, List.of());
    }

    /** Writes the dictionary of these measures and instruments and of all columns. */
    public static void write(ResultFolder folder, List<Measure> measures, List<InstrumentNote> instruments)
            throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (Measure m : measures) {
            String level = m.level().name().toLowerCase(Locale.ROOT);
            rows.add(List.of("measure", m.name(), m.unit(), m.formula(), m.titleEnglish(), m.titleChinese(), level));
        }
        for (InstrumentNote i : instruments) {
            rows.add(List.of(INSTRUMENT, i.name(), "", i.meaning(), i.name().replace('-', ' '), i.titleChinese(), ""));
        }
        for (Csv.Row row : Csv.readResource(Dictionary.class, "columns.csv")) {
            rows.add(List.of(
                    "column",
                    row.text("name"),
                    "",
                    row.text("meaning"),
                    row.text("title_en"),
                    row.text("title_zh"),
                    ""));
        }
        Csv.write(folder.dictionary(), COLUMNS, rows);
    }

    /** Reads the measures and instruments of a dictionary. */
    public static Dictionary read(ResultFolder folder) throws IOException {
        Map<String, Measure> measures = new LinkedHashMap<>();
        Map<String, String> instruments = new LinkedHashMap<>();
        for (Csv.Row row : Csv.read(folder.dictionary())) {
            if (row.text("kind").equals("measure")) {
                measures.put(row.text("name"), measure(row));
            } else if (row.text("kind").equals(INSTRUMENT)) {
                instruments.put(row.text("name"), row.text("title_zh"));
            }
        }
        return new Dictionary(measures, instruments);
    }

    /** The declaration of a measure; a bare one with the name as its title if the dictionary has none. */
    public Measure measure(String name) {
        return measures.getOrDefault(name, new Measure(name, "", "", name, name, Level.REGION));
    }

    /** Chinese title of an instrument, if the dictionary has one. */
    public Optional<String> instrument(String name) {
        return Optional.ofNullable(instruments.get(name));
    }

    private static Measure measure(Csv.Row row) {
        return new Measure(
                row.text("name"),
                row.text("unit"),
                row.text("formula"),
                row.text("title_en"),
                row.text("title_zh"),
                Level.valueOf(row.text("level").toUpperCase(Locale.ROOT)));
    }
}
