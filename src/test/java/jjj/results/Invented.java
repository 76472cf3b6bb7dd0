package jjj.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jjj.analysis.Comparisons;
import jjj.base.Months;
import jjj.measure.Level;
import jjj.measure.Measure;

/** A results folder of two scenarios, three seeds, two months and two measures, with invented values. */
public final class Invented {
    private static final Measure DEBT =
            new Measure("publicDebt", "bn CNY", "debt of the government", "Public debt", "公共债务", Level.GOVERNMENT);
    private static final Measure PRICE =
            new Measure("price", "CNY/m2", "stock-weighted mean", "Home price", "房价", Level.GOVERNMENT);
    private static final List<String> SCENARIOS = List.of("land-leasing", "frozen-market");

    private Invented() {}

    /** Writes it below {@code root}. */
    public static ResultFolder under(Path root) throws IOException {
        ResultFolder folder = new ResultFolder(root);
        for (String scenario : SCENARIOS) {
            for (long seed = 1; seed <= 3; seed++) {
                RunWriter run = new RunWriter();
                for (int month : new int[] {Months.of(2035, 11), Months.of(2035, 12)}) {
                    double more = scenario.equals("frozen-market") ? 30 + seed / 3.0 : 0;
                    run.record(month, "xiongan", DEBT, 100 + seed * seed / 7.0 + more);
                    run.record(month, "130629", PRICE, 8_000 + seed);
                }
                run.writeTo(folder.run(scenario, seed));
            }
        }
        Dictionary.write(folder, List.of(DEBT, PRICE));
        ScenarioNote.write(
                folder,
                SCENARIOS.stream()
                        .map(name -> new ScenarioNote(name, name, "情景", "what if?", "", List.of()))
                        .toList());
        MeasuresTable.write(folder, SCENARIOS, 2);
        RunSet runs = RunSet.read(folder, SCENARIOS, 1);
        Comparisons.write(folder, Comparisons.of(runs));
        return folder;
    }
}
