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
    private static final int END = Months.of(2035, 12);

    @TempDir
    private Path folder;

    @Test
    void moreDebtIsSaidWithItsIntervalAndBothLevels() throws Exception {
        Sentences.Finding found =
                one("publicDebt", "bn CNY", new double[] {600, 602, 604}, new double[] {812, 813, 817});
        assertThat(found.verdict()).isEqualTo(Verdict.SETTLED);
        assertThat(found.sentence().en())
                .isEqualTo(
                        "Land leasing leaves 212 bn CNY more public debt for Xiong'an by 2035 [210, 214]: 814 instead of 602.");
        assertThat(found.sentence().zh()).isEqualTo("到2035年，“土地出让”为雄安多留下2,120亿元公共债务[2,095, 2,145]：为8,140，而非6,020。");
    }

    @Test
    void lessDebtIsSaidAsASizeWithoutAMinus() throws Exception {
        Sentences.Finding found =
                one("publicDebt", "bn CNY", new double[] {812, 813, 817}, new double[] {600, 602, 604});
        assertThat(found.sentence().en()).contains("212 bn CNY less", "[210, 214]");
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

    private Sentences.Finding one(String measure, String unit, double[] reference, double[] scenario) throws Exception {
        ResultFolder results = new ResultFolder(folder);
        Measure declared = new Measure(measure, unit, "", measure, measure, Level.GOVERNMENT);
        Map<String, Map<Long, RunResult>> runs = new LinkedHashMap<>();
        runs.put("baseline", runs(results, "baseline", declared, reference));
        runs.put("land-leasing", runs(results, "land-leasing", declared, scenario));
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

    private static Map<Long, RunResult> runs(ResultFolder results, String scenario, Measure measure, double[] values)
            throws Exception {
        Map<Long, RunResult> runs = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            RunWriter run = new RunWriter();
            run.record(END, "xiongan", measure, values[i]);
            run.writeTo(results.run(scenario, i + 1L));
            runs.put(i + 1L, RunReader.read(results.run(scenario, i + 1L)));
        }
        return runs;
    }
}
