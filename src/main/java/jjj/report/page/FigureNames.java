package jjj.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.results.Csv;
import jjj.results.Place;
import jjj.validation.Target;

/** What published figures, their variables and expected effects are called in both languages: {@code figures.csv}. */
public final class FigureNames {
    private static final Map<String, Said> NAMES = read();

    private final List<Place> places;

    /** Names of figures about these places. */
    public FigureNames(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** A figure: in its own words, or its variable with place and year. */
    public Said of(Target target) {
        return target.cite()
                .point()
                .map(point -> {
                    Said place = place(point.place());
                    Said variable = variable(point.variable());
                    return new Said(
                            variable.en() + ", " + place.en() + ", " + point.year(),
                            place.zh() + "，" + point.year() + "年，" + variable.zh());
                })
                .orElseGet(() -> find(target.what()).orElse(Said.same(target.what())));
    }

    /** A variable of a table of figures. */
    public Said variable(String variable) {
        String spoken = variable.replace('_', ' ');
        return find(variable).orElse(Said.same(Character.toUpperCase(spoken.charAt(0)) + spoken.substring(1)));
    }

    /** A place of a table of figures. */
    public Said place(String id) {
        return Phrases.shipped()
                .find("place." + id)
                .or(() -> places.stream()
                        .filter(place -> place.id().equals(id))
                        .map(place -> new Said(place.nameEnglish(), place.nameChinese()))
                        .findFirst())
                .orElse(Said.same(id));
    }

    /** What these words of a table are called, if they have a name. */
    public static Optional<Said> find(String words) {
        return Optional.ofNullable(NAMES.get(words));
    }

    private static Map<String, Said> read() {
        try {
            Map<String, Said> names = new LinkedHashMap<>();
            for (Csv.Row row : Csv.readResource(FigureNames.class, "figures.csv")) {
                names.put(row.text("figure"), new Said(row.text("en"), row.text("zh")));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
