package jjj.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jjj.measure.Measures;
import jjj.policy.InstrumentType;
import jjj.validation.Targets;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final String HAN = "(?s).*\\p{IsHan}.*";
    private static final Pattern PART = Pattern.compile("\\{[a-zA-Z]+}");

    @Test
    void bothLanguagesSayTheSameParts() {
        for (Map.Entry<String, Said> phrase : Phrases.shipped().all().entrySet()) {
            Said said = phrase.getValue();
            assertThat(said.zh()).as(phrase.getKey()).isNotBlank();
            if (!phrase.getKey().startsWith("question.") && !phrase.getKey().startsWith("say.")) {
                assertThat(parts(said.zh())).as(phrase.getKey()).isEqualTo(parts(said.en()));
            }
        }
    }

    @Test
    void everyShippedScenarioHasAShortNameAndAQuestionInChinese() throws IOException {
        Map<String, Said> words = Phrases.shipped().all();
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".yaml"))
                            .map(file -> file.replace(".yaml", "")))
                    .allSatisfy(name -> {
                        assertThat(words).containsKeys("scenario." + name, "question." + name);
                        assertThat(words.get("scenario." + name).zh()).hasSizeLessThan(12);
                        assertThat(words.get("question." + name).zh()).endsWith("？");
                    });
        }
    }

    @Test
    void everyInstrumentHasAChineseNameOfItsOwn() {
        List<String> names =
                InstrumentType.all().stream().map(InstrumentType::titleChinese).toList();
        assertThat(names).allSatisfy(name -> assertThat(name).matches(HAN)).doesNotHaveDuplicates();
    }

    @Test
    void everyMeasureHasAChineseTitleWithoutWordsOfTheProgram() {
        assertThat(Measures.all()).allSatisfy(measure -> assertThat(measure.titleChinese())
                .as(measure.name())
                .matches(HAN)
                .doesNotContainPattern("[a-z]{3,}"));
    }

    @Test
    void everySubjectOfAPublishedFigureHasAName() {
        assertThat(Targets.compared().stream().map(target -> "subject." + target.subject()))
                .isSubsetOf(Phrases.shipped().all().keySet());
    }

    @Test
    void theChartLibraryIsTheOneThatItsMakersPublish() throws Exception {
        String expected = Shipped.text(Shipped.CHARTS + ".sha256").split(" ", 2)[0];
        byte[] bytes = Shipped.text(Shipped.CHARTS).getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(expected);
        assertThat(Shipped.text("echarts-LICENSE.txt")).contains("Apache License", "LICENSE-d3");
    }

    @Test
    void everyChartHasATitleAndANote() {
        Phrases phrases = Phrases.shipped();
        List.of(Charts.all(), Charts.brief())
                .forEach(charts -> charts.forEach(chart -> {
                    assertThat(phrases.find("chart." + chart.id()))
                            .as(chart.id())
                            .isPresent();
                    assertThat(phrases.find("note." + chart.id()))
                            .as(chart.id())
                            .isPresent();
                }));
    }

    @Test
    void packedNumbersComeBackWithinAStepOfTheirRange() {
        Map<String, Object> packed = Packed.of(new double[] {3, Double.NaN, 7, 5});
        byte[] bytes = java.util.Base64.getDecoder().decode((String) packed.get("b"));
        assertThat(bytes[0] | bytes[1]).isZero();
        assertThat(bytes[2] & bytes[3]).isEqualTo(-1);
        int middle = bytes[6] & 0xFF | (bytes[7] & 0xFF) << 8;
        assertThat(3 + middle * (7 - 3) / (double) Packed.STEPS)
                .isEqualTo(5, org.assertj.core.data.Offset.offset(1e-4));
    }

    @Test
    void wordsCannotEndTheScriptTheyStandIn() {
        assertThat(JsonText.of(Map.of("a", List.of("</script>", 1.5, Double.NaN, true))))
                .isEqualTo("{\"a\":[\"\\u003c/script\\u003e\",1.5,null,true]}");
    }

    private static TreeSet<String> parts(String text) {
        TreeSet<String> parts = new TreeSet<>();
        PART.matcher(text).results().map(MatchResult::group).forEach(parts::add);
        return parts;
    }
}
