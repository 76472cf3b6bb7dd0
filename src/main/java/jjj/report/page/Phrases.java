package jjj.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jjj.results.Csv;

/** All words of the pages by key, in English and Chinese: the table {@code words.csv}. */
public final class Phrases {
    private static final String TABLE = "words.csv";

    private static final Phrases SHIPPED = read();

    private final Map<String, Said> words;

    private Phrases(Map<String, Said> words) {
        this.words = words;
    }

    /** The words that ship with the program. */
    public static Phrases shipped() {
        return SHIPPED;
    }

    private static Phrases read() {
        try {
            Map<String, Said> words = new LinkedHashMap<>();
            for (Csv.Row row : Csv.readResource(Phrases.class, TABLE)) {
                if (words.put(row.text("key"), new Said(row.text("en"), row.text("zh"))) != null) {
                    throw new IllegalStateException("the program is incomplete: two rows " + row.text("key"));
                }
            }
            return new Phrases(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a key that must be there. */
    public Said say(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException(
                        "the program is incomplete: no words for \"" + key + "\" in " + TABLE));
    }

    /** The words of a key, if there are any. */
    public Optional<Said> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** The short name of a scenario; its own where it has none. */
    public Said scenario(String id) {
        return find("scenario." + id).orElseGet(() -> Said.same(id));
    }

    /** How many seeds, in words. */
    public Said seeds(int count) {
        return count == 1 ? say("seeds.one") : say("seeds.many").with(Map.of("n", Said.same(Integer.toString(count))));
    }

    /** Everything. */
    public Map<String, Said> all() {
        return new LinkedHashMap<>(words);
    }
}
