package jjj.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jjj.analysis.Paired;
import jjj.analysis.Percentiles;
import jjj.design.Design;
import jjj.results.Csv;
import jjj.results.ResultFolder;
import jjj.results.SeriesKey;

/** Headlines over the sets of an ensemble, their differences between scenarios, and the parameters that move them. */
public final class EnsembleEvaluation extends DesignEvaluation {
    private static final String TABLE = "ensemble.csv";
    private static final String PULLS = "ensemble-parameters.csv";
    private static final double PERCENT = 100;

    /** @param tables writes what every experiment has */
    public EnsembleEvaluation(Design design, Asked asked, Evaluation tables, int threads) {
        super(design, asked, tables, threads);
    }

    @Override
    Answer evaluate(Plan plan, ResultFolder folder, Observed observed) throws IOException {
        List<Conclusion> conclusions = conclusions(plan, observed);
        write(folder, observed.month(), conclusions);
        return answer(plan, observed.month(), conclusions);
    }

    @Override
    Answer answer(Plan plan, Observed observed) {
        return answer(plan, observed.month(), conclusions(plan, observed));
    }

    private List<Conclusion> conclusions(Plan plan, Observed observed) {
        List<String> stems = SweepTables.stems(plan);
        List<Conclusion> all = new ArrayList<>();
        for (int scenario = 0; scenario < stems.size(); scenario++) {
            for (SeriesKey key : observed.recorded()) {
                add(all, level(observed, stems, scenario, key));
            }
        }
        for (int scenario = 1; scenario < stems.size(); scenario++) {
            for (SeriesKey key : observed.recorded()) {
                add(all, difference(plan, observed, stems, scenario, key));
            }
        }
        return all;
    }

    private static void add(List<Conclusion> all, Conclusion conclusion) {
        if (conclusion.there().length > 0) {
            all.add(conclusion);
        }
    }

    private Conclusion level(Observed observed, List<String> stems, int scenario, SeriesKey key) {
        double[] values = new double[design().size()];
        for (int point = 0; point < values.length; point++) {
            double[] seeds = observed.there(key, point * stems.size() + scenario);
            values[point] =
                    seeds.length == 0 ? Double.NaN : Percentiles.of(seeds).mean();
        }
        return new Conclusion(stems.get(scenario), "", key, observed.unit(key), values);
    }

    private Conclusion difference(Plan plan, Observed observed, List<String> stems, int scenario, SeriesKey key) {
        double[] values = new double[design().size()];
        for (int point = 0; point < values.length; point++) {
            values[point] = SweepTables.paired(plan, observed, key, point, scenario)
                    .map(Paired::difference)
                    .orElse(Double.NaN);
        }
        return new Conclusion(stems.get(scenario), stems.get(0), key, observed.unit(key), values);
    }

    private void write(ResultFolder folder, String month, List<Conclusion> conclusions) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        List<List<Object>> pulls = new ArrayList<>();
        for (Conclusion found : conclusions) {
            Percentiles spread = found.spread();
            List<Object> row = new ArrayList<>(names(found));
            row.add(month);
            row.addAll(List.of(spread.seeds(), spread.p50(), spread.p5(), spread.p95()));
            row.add(found.isDifference() ? (Object) found.sameSign() : "");
            row.add(found.isDifference() ? found.holds() ? "holds" : "open" : "");
            row.add(found.unit());
            rows.add(row);
            int rank = 1;
            for (Conclusion.Pull pull : found.pulls(design())) {
                List<Object> of = new ArrayList<>(names(found));
                of.addAll(List.of(rank++, pull.parameter(), pull.correlation()));
                pulls.add(of);
            }
        }
        Csv.write(
                folder.data(TABLE),
                List.of(
                        "reference",
                        "scenario",
                        "measure",
                        "place",
                        "month",
                        "sets",
                        "median",
                        "p5",
                        "p95",
                        "same_sign",
                        "verdict",
                        "unit"),
                rows);
        Csv.write(
                folder.data(PULLS),
                List.of("reference", "scenario", "measure", "place", "rank", "parameter", "rank_correlation"),
                pulls);
    }

    private static List<Object> names(Conclusion found) {
        return List.of(
                found.reference(),
                found.scenario(),
                found.key().measure(),
                found.key().place());
    }

    private Answer answer(Plan plan, String month, List<Conclusion> conclusions) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        conclusions.forEach(found -> rows.add(row(found, month)));
        lines.add("%d sets of parameters, %d seeds each, %s"
                .formatted(design().size(), plan.seeds().numbers().size(), month));
        lines.add("");
        addLevels(conclusions, lines);
        addDifferences(conclusions, lines);
        addPulls(conclusions, lines);
        return new Answer(lines, rows);
    }

    private static void addLevels(List<Conclusion> conclusions, List<String> lines) {
        TextTable table = new TextTable(3, List.of("scenario", "headline", "unit", "median", "5 % to 95 %"));
        conclusions.stream()
                .filter(found -> !found.isDifference())
                .forEach(found -> table.row(List.of(
                        found.scenario(), headline(found), Shown.unit(found.unit()), median(found), range(found))));
        lines.addAll(table.lines());
        lines.add("");
    }

    private static void addDifferences(List<Conclusion> conclusions, List<String> lines) {
        if (conclusions.stream().noneMatch(Conclusion::isDifference)) {
            return;
        }
        TextTable table = new TextTable(
                3,
                List.of(
                        "difference",
                        "headline",
                        "unit",
                        "median",
                        "5 % to 95 %",
                        "of this sign",
                        "in 95 of 100 sets"));
        for (Conclusion found : conclusions) {
            if (found.isDifference()) {
                Percentiles spread = found.spread();
                table.row(List.of(
                        found.scenario() + " - " + found.reference(),
                        headline(found),
                        Shown.unit(found.unit()),
                        Shown.difference(spread.p50(), found.unit()),
                        Shown.difference(spread.p5(), found.unit()) + " to "
                                + Shown.difference(spread.p95(), found.unit()),
                        String.format(Locale.ROOT, "%.0f %%", PERCENT * found.sameSign()),
                        found.holds() ? "holds" : "open"));
            }
        }
        lines.addAll(table.lines());
        lines.add("");
    }

    private void addPulls(List<Conclusion> conclusions, List<String> lines) {
        lines.add("parameters that move it most (rank correlation over the sets)");
        TextTable table = new TextTable(3, List.of("of", "headline", "parameters"));
        for (Conclusion found : conclusions) {
            String of = found.isDifference() ? found.scenario() + " - " + found.reference() : found.scenario();
            table.row(List.of(
                    of,
                    headline(found),
                    found.pulls(design()).stream()
                            .map(pull -> String.format(Locale.ROOT, "%s %+.2f", pull.parameter(), pull.correlation()))
                            .collect(Collectors.joining(", "))));
        }
        lines.addAll(table.lines());
    }

    private Map<String, Object> row(Conclusion found, String month) {
        Percentiles spread = found.spread();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reference", found.reference());
        row.put("scenario", found.scenario());
        row.put("measure", found.key().measure());
        row.put("place", found.key().place());
        row.put("month", month);
        row.put("unit", found.unit());
        row.put("sets", spread.seeds());
        row.put("median", spread.p50());
        row.put("p5", spread.p5());
        row.put("p95", spread.p95());
        if (found.isDifference()) {
            row.put("sameSign", found.sameSign());
            row.put("holds", found.holds());
        }
        row.put(
                "parameters",
                found.pulls(design()).stream().map(Conclusion.Pull::parameter).toList());
        return row;
    }

    private static String headline(Conclusion found) {
        return found.key().measure() + ", " + found.key().place();
    }

    private static String median(Conclusion found) {
        return Shown.value(found.spread().p50(), found.unit());
    }

    private static String range(Conclusion found) {
        return Shown.value(found.spread().p5(), found.unit()) + " to "
                + Shown.value(found.spread().p95(), found.unit());
    }
}
