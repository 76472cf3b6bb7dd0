package jjj.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.analysis.Interval;
import jjj.analysis.Paired;
import jjj.analysis.sensitivity.MismatchedDesign;
import jjj.design.Design;
import jjj.design.Kind;
import jjj.report.sweep.SweepPage;
import jjj.results.ResultFolder;
import jjj.results.SeriesKey;

/**
 * Tables of a design's runs: the design itself, one row a run and measure, paired differences where there are several
 * scenarios, and shares where the design is one for sensitivity analysis.
 */
public final class SweepEvaluation extends DesignEvaluation {
    private static final int MOST_POINTS_SHOWN = 40;

    /** @param tables writes what every experiment has */
    public SweepEvaluation(Design design, Asked asked, Evaluation tables, int threads) {
        super(design, asked, tables, threads);
    }

    @Override
    Answer evaluate(Plan plan, ResultFolder folder, Observed observed) throws IOException {
        List<Shares> shares = shares(plan, observed, observed.recorded());
        if (isForShares()) {
            Shares.write(folder, shares);
        }
        SweepPage.write(folder);
        return answer(plan, observed, shares);
    }

    @Override
    Answer answer(Plan plan, Observed observed) {
        List<SeriesKey> shown =
                observed.recorded().stream().filter(asked().shown()::contains).toList();
        return answer(plan, observed, shares(plan, observed, shown));
    }

    private boolean isForShares() {
        return design().kind() == Kind.MORRIS || design().kind() == Kind.SALTELLI;
    }

    private List<Shares> shares(Plan plan, Observed observed, List<SeriesKey> keys) {
        List<Shares> all = new ArrayList<>();
        if (isForShares()) {
            for (SeriesKey key : keys) {
                try {
                    all.addAll(Shares.of(plan, design(), observed, key));
                } catch (MismatchedDesign e) {
                    all.add(Shares.refused(key, e.getMessage()));
                }
            }
        }
        return all;
    }

    private Answer answer(Plan plan, Observed observed, List<Shares> shares) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SeriesKey key : asked().shown()) {
            if (!observed.recorded().contains(key)) {
                lines.add("%s, %s: not recorded in %s".formatted(key.measure(), key.place(), observed.month()));
            } else if (isForShares()) {
                shares.stream().filter(found -> found.key().equals(key)).forEach(found -> {
                    lines.addAll(found.lines());
                    rows.addAll(found.rows());
                });
            } else {
                addPoints(plan, observed, key, lines, rows);
            }
            lines.add("");
        }
        lines.add("every run with what was varied: data/" + SweepTables.SWEEP + " in the folder below");
        return new Answer(lines, rows);
    }

    private void addPoints(
            Plan plan, Observed observed, SeriesKey key, List<String> lines, List<Map<String, Object>> rows) {
        List<String> stems = SweepTables.stems(plan);
        String unit = observed.unit(key);
        List<String> head = new ArrayList<>(List.of("point"));
        design().axes().forEach(axis -> head.add(axis.path()));
        head.addAll(stems);
        stems.stream().skip(1).forEach(stem -> head.addAll(List.of("difference", "95 % interval")));
        TextTable table = new TextTable(1 + design().factors(), head);
        for (int point = 0; point < design().size(); point++) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(point + 1)));
            cells.addAll(design().values().get(point));
            for (int s = 0; s < stems.size(); s++) {
                double[] values = observed.there(key, point * stems.size() + s);
                cells.add(values.length == 0 ? "-" : Shown.value(mean(values), unit));
                rows.add(row(point, stems.get(s), key, observed, values));
            }
            for (int s = 1; s < stems.size(); s++) {
                addDifference(SweepTables.paired(plan, observed, key, point, s), unit, cells);
            }
            if (point < MOST_POINTS_SHOWN) {
                table.row(cells);
            }
        }
        lines.add("%s, %s, %s, %s: means over %d seeds"
                .formatted(
                        key.measure(),
                        key.place(),
                        observed.month(),
                        Shown.unit(unit).isEmpty() ? "a share" : Shown.unit(unit),
                        plan.seeds().numbers().size()));
        lines.addAll(table.lines());
        if (design().size() > MOST_POINTS_SHOWN) {
            lines.add("… and %d more points".formatted(design().size() - MOST_POINTS_SHOWN));
        }
    }

    private static void addDifference(Optional<Paired> paired, String unit, List<String> cells) {
        cells.add(paired.map(p -> Shown.difference(p.difference(), unit)).orElse("-"));
        Optional<Interval> interval = paired.flatMap(Paired::interval);
        cells.add(interval.map(i -> Shown.difference(i.low(), unit) + " to " + Shown.difference(i.high(), unit))
                .orElse("-"));
    }

    private Map<String, Object> row(int point, String stem, SeriesKey key, Observed observed, double[] values) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("point", point + 1);
        row.put("settings", design().settings(point));
        row.put("scenario", stem);
        row.put("measure", key.measure());
        row.put("place", key.place());
        row.put("month", observed.month());
        row.put("unit", observed.unit(key));
        row.put("seeds", values.length);
        if (values.length > 0) {
            row.put("mean", mean(values));
        }
        return row;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
