package jjj.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jjj.measure.Measure;
import jjj.results.Place;
import jjj.results.SeriesKey;
import jjj.scenario.Names;

/**
 * The measures that were asked for by name.
 *
 * @param shown what the answer shows
 * @param written what the tables hold: the headline measures, and all that are shown
 */
public record Asked(List<SeriesKey> shown, List<SeriesKey> written) {
    private static final int SHOWN_UNASKED = 3;
    private static final List<SeriesKey> FIRST = List.of(
            new SeriesKey("settledShareExpected", Headline.NEW_AREA),
            new SeriesKey("publicDebt", Headline.NEW_AREA),
            new SeriesKey("price", Headline.NEW_AREA));

    public Asked {
        shown = List.copyOf(shown);
        written = List.copyOf(written);
    }

    /** Reads words as {@code publicDebt} or {@code publicDebt@hebei}; the place is the new area unless it is named. */
    public static Asked of(List<String> words, Setting setting) {
        List<String> measures = setting.measures().stream().map(Measure::name).toList();
        List<SeriesKey> known = Headline.KEYS.stream()
                .filter(key -> measures.contains(key.measure()))
                .toList();
        List<SeriesKey> shown = new ArrayList<>();
        for (String word : words) {
            shown.add(key(word, setting));
        }
        if (words.isEmpty()) {
            FIRST.stream().filter(known::contains).limit(SHOWN_UNASKED).forEach(shown::add);
        }
        Set<SeriesKey> written = new LinkedHashSet<>(known);
        written.addAll(shown);
        return new Asked(shown, new ArrayList<>(written));
    }

    /** The headlines of the main question, and what these words name. */
    public static Asked headlines(List<String> words, Setting setting) {
        List<String> measures = setting.measures().stream().map(Measure::name).toList();
        Set<SeriesKey> shown = new LinkedHashSet<>();
        Headline.MAIN.stream().filter(key -> measures.contains(key.measure())).forEach(shown::add);
        words.forEach(word -> shown.add(key(word, setting)));
        return new Asked(new ArrayList<>(shown), new ArrayList<>(shown));
    }

    /** One measure at one place. */
    static SeriesKey key(String word, Setting setting) {
        int at = word.indexOf('@');
        String measure = at < 0 ? word.strip() : word.substring(0, at).strip();
        String place = at < 0 ? Headline.NEW_AREA : word.substring(at + 1).strip();
        check(measure, "measure", setting.measures().stream().map(Measure::name).toList());
        check(place, "place", setting.places().stream().map(Place::id).toList());
        return new SeriesKey(measure, place);
    }

    private static void check(String name, String what, List<String> known) {
        if (!known.contains(name)) {
            Optional<String> nearest = Names.nearest(name, known);
            throw new BadInput("no %s \"%s\"; %s"
                    .formatted(
                            what,
                            name,
                            nearest.map(n -> "the nearest is \"" + n + "\"")
                                    .orElse("see ./jjj list " + (what.equals("place") ? "--help" : what + "s"))));
        }
    }
}
