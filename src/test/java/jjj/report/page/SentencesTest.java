package jjj.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.analysis.Verdict;
import jjj.base.Months;
import jjj.measure.Level;
import jjj.measure.Measure;
import jjj.report.figures.Findings;
import jjj.results.Dictionary;
import jjj.results.Place;
import jjj.results.ResultFolder;
import jjj.results.RunReader;
import jjj.results.RunResult;
import jjj.results.RunSet;
import jjj.results.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesTest {
    private static final int BEFORE = Months.of(2024, 12);
    private static final int END = Months.of(2035, 12);

    private double[][] before = {};

    @TempDir
    private Path folder;

    @Test
    void moreDebtIsSaidWithItsIntervalAndBothLevels() throws Exception {
        Sentences.Finding found =
                one("publicDebt", "bn CNY", new double[] {600, 602, 604}, new double[] {812, 813, 817});
        assertThat(found.verdict()).isEqualTo(Verdict.SETTLED);
        assertThat(found.sentence().en())
                .isEqualTo(
                        "Land leasing leaves 212.0 bn CNY more public debt for Xiong'an by 2035 [209.5, 214.5]: 814 instead of 602.");
        assertThat(found.sentence().zh()).isEqualTo("到2035年，“土地出让”为雄安多留下2,120亿元公共债务[2,095, 2,145]：为8,140，而非6,020。");
    }

    @Test
    void lessDebtIsSaidAsASizeWithoutAMinus() throws Exception {
        Sentences.Finding found =
                one("publicDebt", "bn CNY", new double[] {812, 813, 817}, new double[] {600, 602, 604});
        assertThat(found.sentence().en()).contains("212.0 bn CNY less", "[209.5, 214.5]");
        assertThat(found.dot()).isNegative();
    }

    @Test
    void whatIsNotSettledIsSaidToBeOpen() throws Exception {
        Sentences.Finding found =
                one("settledShare", "1", new double[] {0.50, 0.55, 0.60}, new double[] {0.53, 0.52, 0.63});
        assertThat(found.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(found.sentence().en())
                .startsWith("Whether more or fewer people settle is open: by 2035, 56.0 of 100 posts")
                .contains("55.0 under Baseline, difference +1.0 [−");
    }

    @Test
    void whatNoSeedChangesIsSaidToBeTheSame() throws Exception {
        Sentences.Finding found =
                one("price", "CNY/m2", new double[] {9000, 9100, 9200}, new double[] {9000, 9100, 9200});
        assertThat(found.verdict()).isEqualTo(Verdict.SAME);
        assertThat(found.sentence().en())
                .isEqualTo(
                        "Land leasing does not change the price of homes in Xiong'an: 9,100 CNY/m² by 2035 in every seed as under Baseline.");
    }

    @Test
    void anEarlierYearThatHadSettledOnTheOtherSignIsTold() throws Exception {
        before = new double[][] {{0.30, 0.31, 0.32}, {0.34, 0.351, 0.36}};
        Sentences.Finding found =
                one("settledShare", "1", new double[] {0.240, 0.241, 0.242}, new double[] {0.229, 0.230, 0.231});
        assertThat(found.verdict()).isEqualTo(Verdict.SETTLED);
        assertThat(found.sentence().en()).contains("fewer");
        assertThat(found.turned().orElseThrow().en())
                .startsWith("Before, the sign was the opposite: +4.03 points [+3.89, +4.18] in December 2024");
        assertThat(found.turned().orElseThrow().zh()).contains("方向相反", "2024年12月", "+4.03个百分点");
    }

    @Test
    void anEarlierYearThatHadSettledWhatIsOpenNowIsTold() throws Exception {
        before = new double[][] {{0.30, 0.31, 0.32}, {0.34, 0.351, 0.36}};
        Sentences.Finding found =
                one("settledShare", "1", new double[] {0.50, 0.55, 0.60}, new double[] {0.53, 0.52, 0.63});
        assertThat(found.turned().orElseThrow().en()).startsWith("Before, it was settled: +4.03 points");
    }

    @Test
    void aSignThatHeldAllAlongIsNotSpokenOfTwice() throws Exception {
        before = new double[][] {{300, 301, 302}, {400, 401, 402}};
        assertThat(one("publicDebt", "bn CNY", new double[] {600, 602, 604}, new double[] {812, 813, 817})
                        .turned())
                .isEmpty();
    }

    private Sentences.Finding one(String measure, String unit, double[] reference, double[] scenario) throws Exception {
        ResultFolder results = new ResultFolder(folder);
        Measure declared = new Measure(measure, unit, "", measure, measure, Level.GOVERNMENT);
        Map<String, Map<Long, RunResult>> runs = new LinkedHashMap<>();
        runs.put("baseline", runs(results, "baseline", declared, reference, 0));
        runs.put("land-leasing", runs(results, "land-leasing", declared, scenario, 1));
        Dictionary.write(results, List.of(declared));
        Findings findings = new Findings(
                RunSet.of(runs),
                Dictionary.read(results),
                List.of(new Place("xiongan", "government", "Xiong'an New Area", "雄安新区", "", 0, 0)),
                Optional.empty());
        List<Sentences.Finding> found =
                new Sentences(findings, Phrases.shipped(), Units.shipped()).of("land-leasing", 4);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Map<Long, RunResult> runs(
            ResultFolder results, String scenario, Measure measure, double[] values, int place) throws Exception {
        Map<Long, RunResult> runs = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            RunWriter run = new RunWriter();
            if (before.length > 0) {
                run.record(BEFORE, "xiongan", measure, before[place][i]);
            }
            run.record(END, "xiongan", measure, values[i]);
            run.writeTo(results.run(scenario, i + 1L));
            runs.put(i + 1L, RunReader.read(results.run(scenario, i + 1L)));
        }
        return runs;
    }
}
