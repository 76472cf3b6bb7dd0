package jjj.report.sweep;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jjj.analysis.Paired;
import jjj.analysis.Percentiles;
import jjj.analysis.Verdict;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureFiles;
import jjj.report.figures.Digits;
import jjj.report.figures.Display;
import jjj.report.figures.Headline;
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

    private final ResultFolder folder;
    private final SweepData data;
    private final Dictionary dictionary;
    private final List<Place> places;
    private final String source;

    private SweepPage(ResultFolder folder) throws IOException {
        this.folder = folder;
        this.data = SweepData.read(folder);
        this.dictionary = Dictionary.read(folder);
        this.places = Place.read(folder);
        About about = About.read(folder);
        this.source = "Source: simulation jjj %s (%s); input data and their sources: docs/guide/data.md."
                .formatted(about.version(), about.experiment());
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
        words.put("fonts", FigureFiles.fontFaces());
        words.put("scenarios", String.join(", ", scenarios));
        words.put(
                "size",
                "%d points of %d settings, %s each, %s"
                        .formatted(
                                data.points(),
                                data.settings().size(),
                                data.seeds() == 1 ? "one seed" : data.seeds() + " seeds",
                                data.month()));
        words.put("design", data.kind());
        words.put("settings", data.settings().stream().map(SweepPage::setting).toList());
        List<SeriesKey> keys = keys();
        words.put("several", scenarios.size() > 1);
        words.put("ranges", keys.stream().flatMap(this::ranges).toList());
        words.put("signs", keys.stream().flatMap(this::signs).toList());
        List<Map<String, Object>> measures = new ArrayList<>();
        for (SeriesKey key : keys.subList(0, Math.min(MOST_MEASURES, keys.size()))) {
            measures.add(Map.of("title", title(key), "figures", figures(key)));
        }
        words.put("measures", measures);
        words.put("command", About.read(folder).command());
        words.put("source", source);
        try (InputStream in = SweepPage.class.getResourceAsStream("/jjj/report/sweep.mustache");
                Reader template = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            SafeFile.write(
                    folder.report(),
                    Mustache.compiler()
                            .escapeHTML(true)
                            .emptyStringIsFalse(true)
                            .compile(template)
                            .execute(words));
        }
        return folder.report();
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

    private List<String> figures(SeriesKey key) throws IOException {
        SweepFigures figures = new SweepFigures(data, key, title(key));
        List<String> pictures = new ArrayList<>();
        for (Figure figure : Stream.of(figures.bars(), figures.clouds())
                .flatMap(java.util.Optional::stream)
                .toList()) {
            pictures.add(FigureFiles.write(figure.noting(source), folder.charts()));
        }
        return pictures;
    }

    private String title(SeriesKey key) {
        String place = places.stream()
                .filter(p -> p.id().equals(key.place()))
                .map(Place::nameEnglish)
                .findFirst()
                .orElse(key.place());
        return dictionary.measure(key.measure()).titleEnglish() + ", " + place;
    }

    private static Map<String, Object> setting(SweepData.Setting setting) {
        return Map.of(
                "path",
                setting.path(),
                "range",
                setting.range(),
                "unit",
                setting.unit().equals("1") ? "" : setting.unit());
    }

    /** Mean, percentiles and ends over all points and seeds, scenario by scenario and difference by difference. */
    private Stream<Map<String, Object>> ranges(SeriesKey key) {
        Display display = new SweepFigures(data, key, "").display();
        return data.subjects().stream()
                .filter(s -> !data.seedValues(key, s).isEmpty())
                .map(subject -> range(key, subject, display));
    }

    private Map<String, Object> range(SeriesKey key, SweepData.Subject subject, Display display) {
        boolean level = subject.reference().isEmpty();
        double[] all = data.seedValues(key, subject).values().stream()
                .flatMapToDouble(java.util.Arrays::stream)
                .toArray();
        Percentiles spread = Percentiles.of(all);
        int digits = Digits.behind((spread.p95() - spread.p5()) / 2 * display.factor(), level ? OF_A_LEVEL : 2);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("first", subject.equals(data.subjects().get(0)));
        row.put("title", title(key));
        row.put("subject", subject.words());
        row.put("unit", level ? display.unit() : display.differenceUnit());
        row.put("mean", words(spread.mean(), display, digits, level));
        row.put("p5", words(spread.p5(), display, digits, level));
        row.put("p95", words(spread.p95(), display, digits, level));
        row.put("low", words(java.util.Arrays.stream(all).min().orElseThrow(), display, digits, level));
        row.put("high", words(java.util.Arrays.stream(all).max().orElseThrow(), display, digits, level));
        return row;
    }

    private static String words(double value, Display display, int digits, boolean level) {
        double shown = display.shown(value);
        return level ? Digits.text(shown, digits, '\u2009') : Digits.signed(shown, digits, '\u2009');
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
                    "title", title(key), "subject", subject.words(), "more", more, "less", less, "open", open);
        });
    }
}
