package jjj.report.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jjj.analysis.Percentiles;
import jjj.results.Csv;
import jjj.results.ResultFolder;
import jjj.results.SeriesKey;

/** The tables of a design as they are stored. */
final class SweepData {
    private final List<Setting> settings = new ArrayList<>();
    private final Map<Integer, double[]> points = new LinkedHashMap<>();
    private final Set<String> scenarios = new LinkedHashSet<>();
    private final Set<Long> seeds = new LinkedHashSet<>();
    private final Map<SeriesKey, String> units = new LinkedHashMap<>();
    private final Map<SeriesKey, Map<String, Map<Integer, Map<Long, Double>>>> values = new LinkedHashMap<>();
    private final List<Share> shares = new ArrayList<>();
    private final String kind;
    private final String month;

    /**
     * What was varied.
     *
     * @param words values as written, where they are no numbers; the axis then counts them
     */
    record Setting(String path, String unit, String range, List<String> words) {}

    /** A row of {@code data/sensitivity.csv}; {@code reference} is empty where it is about one scenario. */
    record Share(
            SeriesKey key,
            String scenario,
            String reference,
            String setting,
            String statistic,
            double value,
            double low,
            double high,
            String unit) {}

    /** A scenario, or its difference to another. */
    record Subject(String scenario, String reference) {
        String words() {
            return reference.isEmpty() ? scenario : scenario + " − " + reference;
        }
    }

    private SweepData(ResultFolder folder) throws IOException {
        List<Csv.Row> axes = Csv.read(folder.data("axes.csv"));
        List<Csv.Row> design = Csv.read(folder.data("design.csv"));
        kind = axes.isEmpty() ? "" : axes.get(0).text("design");
        for (Csv.Row axis : axes) {
            String path = axis.text("setting");
            List<String> written =
                    design.stream().map(row -> row.text(path)).distinct().toList();
            boolean numbers = written.stream().allMatch(SweepData::isNumber);
            settings.add(new Setting(path, axis.text("unit"), axis.text("range"), numbers ? List.of() : written));
        }
        for (Csv.Row row : design) {
            points.put(
                    (int) row.whole("point"),
                    settings.stream()
                            .mapToDouble(s -> position(s, row.text(s.path())))
                            .toArray());
        }
        String last = "";
        for (Csv.Row row : Csv.read(folder.data("sweep.csv"))) {
            SeriesKey key = new SeriesKey(row.text("measure"), row.text("place"));
            scenarios.add(row.text("scenario"));
            seeds.add(row.whole("seed"));
            units.putIfAbsent(key, row.text("unit"));
            values.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .computeIfAbsent(row.text("scenario"), s -> new LinkedHashMap<>())
                    .computeIfAbsent((int) row.whole("point"), p -> new LinkedHashMap<>())
                    .put(row.whole("seed"), row.number("value"));
            last = row.text("month");
        }
        month = last;
        if (Files.exists(folder.data("sensitivity.csv"))) {
            Csv.read(folder.data("sensitivity.csv")).forEach(this::addShare);
        }
    }

    /** Whether a folder holds a design. */
    static boolean isIn(ResultFolder folder) {
        return Files.exists(folder.data("axes.csv")) && Files.exists(folder.data("sweep.csv"));
    }

    static SweepData read(ResultFolder folder) throws IOException {
        return new SweepData(folder);
    }

    List<Setting> settings() {
        return settings;
    }

    int points() {
        return points.size();
    }

    int seeds() {
        return seeds.size();
    }

    String kind() {
        return kind;
    }

    String month() {
        return month;
    }

    String unit(SeriesKey key) {
        return units.getOrDefault(key, "");
    }

    boolean has(SeriesKey key) {
        return values.containsKey(key);
    }

    List<SeriesKey> keys() {
        return List.copyOf(values.keySet());
    }

    /** Every scenario, then the difference of each to the first. */
    List<Subject> subjects() {
        List<String> all = List.copyOf(scenarios);
        List<Subject> subjects =
                new ArrayList<>(all.stream().map(s -> new Subject(s, "")).toList());
        all.stream().skip(1).forEach(s -> subjects.add(new Subject(s, all.get(0))));
        return subjects;
    }

    List<Share> shares(SeriesKey key, Subject subject) {
        return shares.stream()
                .filter(share -> share.key().equals(key)
                        && share.scenario().equals(subject.scenario())
                        && share.reference().equals(subject.reference()))
                .toList();
    }

    /** Where a point lies along a setting: its number, or the place of its word. */
    double at(int point, int setting) {
        return points.get(point)[setting];
    }

    /** By point, the values of all seeds; of a difference those of seeds that both scenarios have. */
    Map<Integer, double[]> seedValues(SeriesKey key, Subject subject) {
        Map<Integer, double[]> all = new LinkedHashMap<>();
        Map<Integer, Map<Long, Double>> here = values.get(key).getOrDefault(subject.scenario(), Map.of());
        Map<Integer, Map<Long, Double>> there = values.get(key).getOrDefault(subject.reference(), Map.of());
        here.forEach((point, bySeed) -> {
            Map<Long, Double> other = there.getOrDefault(point, Map.of());
            double[] found = bySeed.entrySet().stream()
                    .filter(e -> subject.reference().isEmpty() || other.containsKey(e.getKey()))
                    .mapToDouble(e -> e.getValue() - (subject.reference().isEmpty() ? 0 : other.get(e.getKey())))
                    .toArray();
            if (found.length > 0) {
                all.put(point, found);
            }
        });
        return all;
    }

    /** By point, the mean over seeds. */
    Map<Integer, Double> means(SeriesKey key, Subject subject) {
        Map<Integer, Double> means = new LinkedHashMap<>();
        seedValues(key, subject)
                .forEach((point, all) -> means.put(point, Percentiles.of(all).mean()));
        return means;
    }

    private void addShare(Csv.Row row) {
        shares.add(new Share(
                new SeriesKey(row.text("measure"), row.text("place")),
                row.text("scenario"),
                row.text("reference"),
                row.text("setting"),
                row.text("statistic"),
                row.number("value"),
                row.number("ci95_low"),
                row.number("ci95_high"),
                row.text("unit")));
    }

    private static double position(Setting setting, String written) {
        return setting.words().isEmpty()
                ? Double.parseDouble(written)
                : setting.words().indexOf(written);
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?\\d*\\.?\\d+([eE][-+]?\\d+)?");
    }
}
