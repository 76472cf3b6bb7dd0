package jjj.report.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jjj.analysis.Paired;
import jjj.analysis.Percentiles;
import jjj.analysis.Verdict;
import jjj.report.chart.Figure;
import jjj.report.figures.Digits;
import jjj.report.figures.Headline;
import jjj.report.page.FigureNames;
import jjj.report.page.Phrases;
import jjj.report.page.Said;
import jjj.report.page.StillFigure;
import jjj.report.page.Template;
import jjj.report.page.Tongue;
import jjj.report.page.Unit;
import jjj.results.About;
import jjj.results.Dictionary;
import jjj.results.Place;
import jjj.results.ResultFolder;
import jjj.results.SafeFile;
import jjj.results.SeriesKey;

/** The page of a sweep or of a sensitivity analysis, made from its tables: the same tables give the same bytes. */
public final class SweepPage {
    private static final int MOST_MEASURES = 6;
    private static final int OF_A_LEVEL = 3;
    private static final int OF_A_VALUE = 4;

    private final ResultFolder folder;
    private final SweepData data;
    private final Dictionary dictionary;
    private final List<Place> places;
    private final Said source;

    private SweepPage(ResultFolder folder) throws IOException {
        this.folder = folder;
        this.data = SweepData.read(folder);
        this.dictionary = Dictionary.read(folder);
        this.places = Place.read(folder);
        About about = About.read(folder);
        this.source = SweepWords.said("source", Map.of("v", about.version(), "e", about.experiment()));
    }

    /** Whether a folder holds what the page is made of. */
    public static boolean isFor(ResultFolder folder) {
        return SweepData.isIn(folder);
    }

    /** Writes {@code report.html} and {@code charts/}; returns the page. */
    public static Path write(ResultFolder folder) throws IOException {
        System.setProperty("java.awt.headless", "true"); // before the first class that draws
        return new SweepPage(folder).write();
    }

    private Path write() throws IOException {
        Map<String, Object> words = new LinkedHashMap<>();
        List<String> scenarios = data.subjects().stream()
                .filter(s -> s.reference().isEmpty())
                .map(SweepData.Subject::scenario)
                .toList();
        Said title = SweepWords.said("title", Map.of("scenarios", names(scenarios)));
        words.put("titleText", title.en());
        words.put("title", title);
        words.put(
                "size",
                SweepWords.said(
                        "lead",
                        Map.of(
                                "points", data.points(),
                                "settings", data.settings().size(),
                                "seeds", Phrases.shipped().seeds(data.seeds()),
                                "month", SweepWords.month(data.month()),
                                "design", SweepWords.said("kind." + data.kind(), Map.of()))));
        words.put("settings", data.settings().stream().map(SweepPage::setting).toList());
        List<SeriesKey> keys = keys();
        words.put("several", scenarios.size() > 1);
        words.put("ranges", keys.stream().flatMap(this::ranges).toList());
        words.put("signs", keys.stream().flatMap(this::signs).toList());
        List<Map<String, Object>> measures = new ArrayList<>();
        List<StillFigure> figures = new ArrayList<>();
        for (SeriesKey key : keys.subList(0, Math.min(MOST_MEASURES, keys.size()))) {
            List<StillFigure> drawn = StillFigure.drawn(folder, tongue -> figures(key, tongue));
            figures.addAll(drawn);
            measures.add(Map.of("title", title(key), "figures", drawn));
        }
        words.put("measures", measures);
        words.put("command", About.read(folder).command());
        words.put("source", source);
        SafeFile.write(folder.report(), new Template(Phrases.shipped()).still("sweep.mustache", words, figures));
        return folder.report();
    }

    private static Said names(List<String> scenarios) {
        List<Said> names = scenarios.stream().map(Phrases.shipped()::scenario).toList();
        return new Said(
                names.stream().map(Said::en).collect(Collectors.joining(", ")),
                names.stream().map(Said::zh).collect(Collectors.joining("、")));
    }

    /** Headline measures in their order, then all others; none that is the same everywhere. */
    private List<SeriesKey> keys() {
        List<SeriesKey> headlines = Headline.ALL.stream()
                .flatMap(h -> h.alternatives().stream().map(m -> new SeriesKey(m, h.place())))
                .filter(data::has)
                .toList();
        return Stream.concat(headlines.stream(), data.keys().stream())
                .distinct()
                .filter(key -> data.subjects().stream()
                        .anyMatch(s ->
                                data.means(key, s).values().stream().distinct().count() > 1))
                .toList();
    }

    private List<Figure> figures(SeriesKey key, Tongue tongue) {
        SweepFigures figures = new SweepFigures(data, key, title(key), tongue);
        return Stream.of(figures.bars(), figures.clouds())
                .flatMap(Optional::stream)
                .map(figure -> figure.noting(tongue.of(source)))
                .toList();
    }

    private Said title(SeriesKey key) {
        Said place = new FigureNames(places).place(key.place());
        return SweepWords.said("of", Map.of("measure", measure(key), "place", place));
    }

    private Said measure(SeriesKey key) {
        var measure = dictionary.measure(key.measure());
        return new Said(measure.titleEnglish(), measure.titleChinese());
    }

    private static Map<String, Object> setting(SweepData.Setting setting) {
        return Map.of(
                "path",
                setting.path(),
                "range",
                new Said(setting.range(), setting.range().replace(" to ", "至")),
                "unit",
                setting.unit().equals("1") ? "" : setting.unit());
    }

    /** Mean, percentiles and ends over all points and seeds, scenario by scenario and difference by difference. */
    private Stream<Map<String, Object>> ranges(SeriesKey key) {
        return data.subjects().stream()
                .filter(s -> !data.seedValues(key, s).isEmpty())
                .map(subject -> range(key, subject));
    }

    private Map<String, Object> range(SeriesKey key, SweepData.Subject subject) {
        double[] all = data.seedValues(key, subject).values().stream()
                .flatMapToDouble(java.util.Arrays::stream)
                .toArray();
        Percentiles spread = Percentiles.of(all);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("first", subject.equals(data.subjects().get(0)));
        row.put("title", title(key));
        row.put("subject", SweepWords.said(subject));
        boolean level = subject.reference().isEmpty();
        Unit english = unit(key, Tongue.ENGLISH);
        Unit chinese = unit(key, Tongue.CHINESE);
        row.put(
                "unit",
                level
                        ? new Said(english.label(), chinese.label())
                        : new Said(english.difference(), chinese.difference()));
        Map.of(
                        "mean", spread.mean(),
                        "p5", spread.p5(),
                        "p95", spread.p95(),
                        "low", java.util.Arrays.stream(all).min().orElseThrow(),
                        "high", java.util.Arrays.stream(all).max().orElseThrow())
                .forEach((name, value) -> row.put(
                        name, new Said(words(value, english, spread, level), words(value, chinese, spread, level))));
        return row;
    }

    private Unit unit(SeriesKey key, Tongue tongue) {
        return new SweepFigures(data, key, title(key), tongue).display();
    }

    private static String words(double value, Unit unit, Percentiles spread, boolean level) {
        double most = Math.max(Math.abs(spread.p5()), Math.abs(spread.p95())) * unit.factor();
        int digits = digits((spread.p95() - spread.p5()) / 2 * unit.factor(), most, level ? OF_A_LEVEL : 2);
        double shown = value * unit.factor();
        return level ? Digits.text(shown, digits, ',') : Digits.signed(shown, digits, ',');
    }

    /** As many digits as the spread bears, but where nothing moves no more than four of the value itself. */
    static int digits(double halfSpread, double most, int ofSpread) {
        return Math.min(Digits.behind(halfSpread, ofSpread), Math.max(0, Digits.behind(most, OF_A_VALUE)));
    }

    /** At how many points a difference is settled above or below zero. */
    private Stream<Map<String, Object>> signs(SeriesKey key) {
        return data.subjects().stream().filter(s -> !s.reference().isEmpty()).map(subject -> {
            int more = 0;
            int less = 0;
            int open = 0;
            for (double[] differences : data.seedValues(key, subject).values()) {
                Paired paired = Paired.of(new double[differences.length], differences);
                boolean settled = paired.verdict() == Verdict.SETTLED;
                more += settled && paired.difference() > 0 ? 1 : 0;
                less += settled && paired.difference() < 0 ? 1 : 0;
                open += settled ? 0 : 1;
            }
            return Map.<String, Object>of(
                    "title", title(key), "subject", SweepWords.said(subject), "more", more, "less", less, "open", open);
        });
    }
}
