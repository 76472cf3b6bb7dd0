package jjj.report.sweep;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.report.chart.DotCloud;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.Palette;
import jjj.report.chart.Panel;
import jjj.report.chart.RangeBars;
import jjj.report.figures.Digits;
import jjj.report.page.Phrases;
import jjj.report.page.Said;
import jjj.report.page.Tongue;
import jjj.report.page.Unit;
import jjj.results.SeriesKey;

/** What moves a measure, and every point of the design. */
final class SweepFigures {
    private static final int MOST_SETTINGS = 15;
    private static final int MOST_CLOUDS = 9;
    private static final int COLUMNS = 3;
    private static final int CLOUD_HEIGHT = 190;
    private static final double PERCENT = 100;
    private static final char GROUPS = ',';
    private static final Color ALONE = Palette.difference(0);
    private static final Color WITH_OTHERS = Palette.band(Palette.difference(0), 0.35);
    private static final Color LESS = new Color(0xB9650D);

    private final SweepData data;
    private final SeriesKey key;
    private final Tongue tongue;
    private final String title;
    private final Unit display;

    SweepFigures(SweepData data, SeriesKey key, Said title, Tongue tongue) {
        this.data = data;
        this.key = key;
        this.tongue = tongue;
        this.title = tongue.of(title);
        double most = data.means(key, data.subjects().get(0)).values().stream()
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        this.display = tongue.unit(key.measure(), data.unit(key), most);
    }

    /** Shares of variance, sizes of effects, or thirds of each setting: what there is for this design. */
    Optional<Figure> bars() {
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        boolean shared = data.subjects().stream().anyMatch(s -> has(s, "share_with_others"));
        boolean effects = data.subjects().stream().anyMatch(s -> has(s, "effect_size"));
        for (SweepData.Subject subject : data.subjects()) {
            List<RangeBars.Row> bars = shared ? shares(subject) : effects ? effects(subject) : thirds(subject, rows);
            if (!bars.isEmpty()) {
                panels.add(new Panel(
                        words(subject),
                        shared ? say("variance") : unit(subject),
                        Panel.HEADING_HEIGHT + RangeBars.heightFor(bars.size()),
                        new RangeBars(
                                bars,
                                shared || effects
                                        ? 0
                                        : bars.get(0).bars().get(0).from())));
            }
            if (shared || effects) {
                data.shares(key, subject)
                        .forEach(s -> rows.add(List.of(
                                subject.words(), s.setting(), s.statistic(), s.value(), s.low(), s.high(), s.unit())));
            }
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = shared || effects
                ? List.of("subject", "setting", "statistic", "value", "ci95_low", "ci95_high", "unit")
                : List.of("subject", "setting", "lowest_third", "mean", "highest_third", "unit");
        return Optional.of(new Figure(
                "moves-" + id(),
                say("moves", Map.of("measure", title)),
                "",
                legend(shared, effects),
                panels,
                1,
                note(shared, effects),
                new FigureTable(columns, rows)));
    }

    /** Every point as a dot, a panel for each setting that matters. */
    Optional<Figure> clouds() {
        boolean several = data.subjects().size() > 1;
        List<SweepData.Subject> shown = data.subjects().stream()
                .filter(s -> several != s.reference().isEmpty())
                .toList();
        Map<SweepData.Subject, Map<Integer, Double>> means = new LinkedHashMap<>();
        shown.forEach(subject -> means.put(subject, data.means(key, subject)));
        List<Integer> settings = largestFirst(shown.get(0));
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (int setting : settings.subList(0, Math.min(MOST_CLOUDS, settings.size()))) {
            List<DotCloud.Dot> dots = new ArrayList<>();
            means.forEach((subject, byPoint) -> byPoint.forEach((point, mean) -> {
                dots.add(new DotCloud.Dot(data.at(point, setting), shown(mean), colour(shown, subject)));
                rows.add(List.of(
                        subject.words(),
                        data.settings().get(setting).path(),
                        point,
                        data.at(point, setting),
                        shown(mean),
                        unit(subject)));
            }));
            SweepData.Setting s = data.settings().get(setting);
            panels.add(new Panel(
                    s.path(), s.unit().equals("1") ? "" : s.unit(), CLOUD_HEIGHT, new DotCloud(dots, dots, s.words())));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                "points-" + id(),
                say("every", Map.of("measure", title, "unit", unit(shown.get(0)))),
                "",
                shown.stream()
                        .map(s -> new LegendEntry(words(s), colour(shown, s), LegendEntry.Mark.DOT))
                        .toList(),
                panels,
                COLUMNS,
                say(
                                "dots",
                                Map.of(
                                        "seeds",
                                        Phrases.shipped().seeds(data.seeds()),
                                        "month",
                                        SweepWords.month(data.month())))
                        + fewer(settings.size()),
                new FigureTable(List.of("subject", "setting", "point", "at", "mean", "unit"), rows)));
    }

    Unit display() {
        return display;
    }

    private double shown(double value) {
        return value * display.factor();
    }

    private String say(String part) {
        return say(part, Map.of());
    }

    private String say(String part, Map<String, Object> parts) {
        return tongue.of(SweepWords.said(part, parts));
    }

    private String words(SweepData.Subject subject) {
        return tongue.of(SweepWords.said(subject));
    }

    private String fewer(int settings) {
        return settings > MOST_CLOUDS ? " " + say("fewer", Map.of("n", MOST_CLOUDS)) : "";
    }

    private String id() {
        return (key.measure() + "-" + key.place()).replace('.', '-');
    }

    private String unit(SweepData.Subject subject) {
        return subject.reference().isEmpty() ? display.label() : display.difference();
    }

    private static Color colour(List<SweepData.Subject> shown, SweepData.Subject subject) {
        int i = shown.indexOf(subject);
        return subject.reference().isEmpty() ? Palette.scenario(i) : Palette.difference(i);
    }

    private boolean has(SweepData.Subject subject, String statistic) {
        return data.shares(key, subject).stream().anyMatch(s -> s.statistic().equals(statistic));
    }

    private Optional<SweepData.Share> share(SweepData.Subject subject, String setting, String statistic) {
        return data.shares(key, subject).stream()
                .filter(s -> s.setting().equals(setting) && s.statistic().equals(statistic))
                .findFirst();
    }

    private List<RangeBars.Row> shares(SweepData.Subject subject) {
        List<RangeBars.Row> rows = new ArrayList<>();
        for (int setting : largestFirst(subject)) {
            String path = data.settings().get(setting).path();
            Optional<SweepData.Share> alone = share(subject, path, "share_alone");
            Optional<SweepData.Share> with = share(subject, path, "share_with_others");
            if (alone.isPresent() && with.isPresent() && rows.size() < MOST_SETTINGS) {
                rows.add(new RangeBars.Row(
                        path,
                        say("alone", Map.of("x", percent(alone.get()), "y", percent(with.get()))),
                        List.of(bar(alone.get(), PERCENT, ALONE), bar(with.get(), PERCENT, WITH_OTHERS))));
            }
        }
        for (String rest : List.of("interactions", "luck")) {
            share(subject, "", "share_" + rest)
                    .ifPresent(s -> rows.add(new RangeBars.Row(
                            say(rest), percent(s), List.of(bar(s, PERCENT, Palette.NOTHING.darker())))));
        }
        return rows;
    }

    private List<RangeBars.Row> effects(SweepData.Subject subject) {
        List<RangeBars.Row> rows = new ArrayList<>();
        for (int setting : largestFirst(subject)) {
            String path = data.settings().get(setting).path();
            Optional<SweepData.Share> size = share(subject, path, "effect_size");
            Optional<SweepData.Share> mean = share(subject, path, "effect_mean");
            if (size.isPresent() && mean.isPresent() && rows.size() < MOST_SETTINGS) {
                double f = display.factor();
                int digits = Digits.behind((size.get().high() - size.get().low()) / 2 * f, 2);
                rows.add(new RangeBars.Row(
                        path,
                        say(
                                "size",
                                Map.of(
                                        "x", Digits.text(size.get().value() * f, digits, GROUPS),
                                        "y", Digits.signed(mean.get().value() * f, digits, GROUPS))),
                        List.of(bar(size.get(), f, WITH_OTHERS), bar(mean.get(), f, ALONE))));
            }
        }
        return rows;
    }

    /** From the mean of all points to that of those in the lowest and in the highest third of a setting. */
    private List<RangeBars.Row> thirds(SweepData.Subject subject, List<List<Object>> table) {
        List<RangeBars.Row> rows = new ArrayList<>();
        Map<Integer, Double> means = data.means(key, subject);
        double middle = mean(List.copyOf(means.keySet()), means);
        for (int setting : largestFirst(subject)) {
            double low = third(means, setting, true);
            double high = third(means, setting, false);
            table.add(List.of(
                    subject.words(),
                    data.settings().get(setting).path(),
                    shown(low),
                    shown(middle),
                    shown(high),
                    unit(subject)));
            if (rows.size() < MOST_SETTINGS) {
                int digits = Digits.behind((high - low) * display.factor(), 2);
                rows.add(new RangeBars.Row(
                        data.settings().get(setting).path(),
                        say(
                                "fromTo",
                                Map.of(
                                        "x", Digits.text(shown(low), digits, GROUPS),
                                        "y", Digits.text(shown(high), digits, GROUPS))),
                        List.of(plain(shown(middle), shown(low), LESS), plain(shown(middle), shown(high), ALONE))));
            }
        }
        return rows;
    }

    /** The settings, what moves a subject most first: by share, by size of effect, or by the span of its thirds. */
    private List<Integer> largestFirst(SweepData.Subject subject) {
        Map<Integer, Double> means = data.means(key, subject);
        Map<Integer, Double> sizes = new LinkedHashMap<>();
        for (int i = 0; i < data.settings().size(); i++) {
            String path = data.settings().get(i).path();
            double span = Math.abs(third(means, i, false) - third(means, i, true));
            sizes.put(
                    i,
                    share(subject, path, "share_with_others")
                            .or(() -> share(subject, path, "effect_size"))
                            .map(SweepData.Share::value)
                            .orElse(span));
        }
        return sizes.keySet().stream()
                .sorted(Comparator.comparingDouble((Integer i) -> -sizes.get(i)))
                .toList();
    }

    private double third(Map<Integer, Double> means, int setting, boolean lowest) {
        List<Integer> points = means.keySet().stream()
                .sorted(Comparator.comparingDouble(point -> data.at(point, setting)))
                .toList();
        int third = Math.max(1, points.size() / 3);
        return points.isEmpty()
                ? 0
                : mean(lowest ? points.subList(0, third) : points.subList(points.size() - third, points.size()), means);
    }

    private static double mean(List<Integer> points, Map<Integer, Double> means) {
        double sum = 0;
        for (int point : points) {
            sum += means.get(point);
        }
        return points.isEmpty() ? 0 : sum / points.size();
    }

    private static RangeBars.Bar bar(SweepData.Share share, double factor, Color colour) {
        return new RangeBars.Bar(0, share.value() * factor, share.low() * factor, share.high() * factor, colour);
    }

    private static RangeBars.Bar plain(double from, double to, Color colour) {
        return new RangeBars.Bar(from, to, to, to, colour);
    }

    private static String percent(SweepData.Share share) {
        return Digits.text(PERCENT * share.value(), 0, GROUPS) + " %";
    }

    private List<LegendEntry> legend(boolean shared, boolean effects) {
        if (shared) {
            return List.of(
                    new LegendEntry(say("legend.alone"), ALONE, LegendEntry.Mark.FILL),
                    new LegendEntry(say("legend.together"), WITH_OTHERS, LegendEntry.Mark.FILL),
                    new LegendEntry(say("legend.interval"), Color.BLACK, LegendEntry.Mark.LINE));
        }
        return effects
                ? List.of(
                        new LegendEntry(say("legend.size"), WITH_OTHERS, LegendEntry.Mark.FILL),
                        new LegendEntry(say("legend.mean"), ALONE, LegendEntry.Mark.FILL),
                        new LegendEntry(say("legend.interval"), Color.BLACK, LegendEntry.Mark.LINE))
                : List.of(
                        new LegendEntry(say("legend.lowest"), LESS, LegendEntry.Mark.FILL),
                        new LegendEntry(say("legend.highest"), ALONE, LegendEntry.Mark.FILL));
    }

    private String note(boolean shared, boolean effects) {
        return say(
                shared ? "note.shares" : effects ? "note.effects" : "note.thirds",
                Map.of("seeds", Phrases.shipped().seeds(data.seeds()), "month", SweepWords.month(data.month())));
    }
}
