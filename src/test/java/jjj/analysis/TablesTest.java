package jjj.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jjj.base.Months;
import jjj.measure.Level;
import jjj.measure.Measure;
import jjj.results.ResultFolder;
import jjj.results.RunSet;
import jjj.results.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final Measure SETTLED =
            new Measure("settledShare", "1", "settled ÷ moved", "Settled share", "落户份额", Level.GOVERNMENT);
    private static final int NOVEMBER = Months.of(2020, 11);

    @TempDir
    private Path root;

    @Test
    void percentilesByHand() {
        Percentiles p = Percentiles.of(new double[] {4, 1, 3, 2, 5});
        assertThat(p.mean()).isEqualTo(3);
        assertThat(p.p50()).isEqualTo(3);
        assertThat(p.p25()).isEqualTo(2);
        assertThat(p.p5()).isCloseTo(1.2, within(1e-12));
        assertThat(p.p95()).isCloseTo(4.8, within(1e-12));
    }

    @Test
    void theTablesHoldWhatTheRunsSay() throws IOException {
        ResultFolder folder = twoScenarios();
        RunSet runs = RunSet.read(folder, List.of("leasing", "frozen"), 2);
        Summaries.write(folder, runs);
        Comparisons.write(folder, Comparisons.of(runs));
        assertThat(Files.readString(folder.summary())).isEqualTo("""
                        scenario,measure,place,month,seeds,mean,p5,p25,p50,p75,p95,unit
                        leasing,settledShare,xiongan,2020-12,3,0.5,0.5,0.5,0.5,0.5,0.5,1
                        frozen,settledShare,xiongan,2020-12,2,0.875,0.7625,0.8125,0.875,0.9375,0.9875,1
                        """);
        assertThat(Files.readAllLines(folder.compare()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("leasing,frozen,settledShare,xiongan,2020-12,2,0.5,0.875,0.375,-1.2")
                .endsWith(",2,0,no,1");
    }

    @Test
    void onlySeedsThatBothScenariosHaveArePaired() throws IOException {
        RunSet runs = RunSet.read(twoScenarios(), List.of("leasing", "frozen"), 1);
        assertThat(runs.commonSeeds("leasing", "frozen")).containsExactly(1L, 2L);
        assertThat(Comparisons.of(runs))
                .singleElement()
                .satisfies(c -> assertThat(c.paired().seeds()).isEqualTo(2));
    }

    @Test
    void chanceIsCountedOnlyWhereSomethingCouldDiffer() {
        Comparison open = comparison(new double[] {1, 2}, new double[] {2, 1});
        Comparison settled = comparison(new double[] {1, 2, 3}, new double[] {11, 12.1, 12.9});
        Comparison same = comparison(new double[] {1, 2}, new double[] {1, 2});
        assertThat(Multiplicity.of(List.of(open, settled, same))).isEqualTo(new Multiplicity(2, 1, 0.1));
    }

    private static Comparison comparison(double[] a, double[] b) {
        return new Comparison("a", "b", new jjj.results.SeriesKey("m", "p"), NOVEMBER, "1", Paired.of(a, b));
    }

    private ResultFolder twoScenarios() throws IOException {
        ResultFolder folder = new ResultFolder(root);
        for (long seed = 1; seed <= 3; seed++) {
            write(folder, "leasing", seed, 0.5);
            if (seed < 3) {
                write(folder, "frozen", seed, 0.5 + seed / 4.0);
            }
        }
        return folder;
    }

    private static void write(ResultFolder folder, String scenario, long seed, double atTheEnd) throws IOException {
        var run = new RunWriter();
        run.record(NOVEMBER, "xiongan", SETTLED, 0.25);
        run.record(NOVEMBER + 1, "xiongan", SETTLED, atTheEnd);
        run.writeTo(folder.run(scenario, seed));
    }
}
