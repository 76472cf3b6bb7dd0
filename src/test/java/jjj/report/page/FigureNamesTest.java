package jjj.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jjj.validation.ExpectedSign;
import jjj.validation.ExpectedSigns;
import jjj.validation.Finding;
import jjj.validation.SignFinding;
import jjj.validation.Target;
import jjj.validation.Targets;
import org.junit.jupiter.api.Test;

class FigureNamesTest {
    private static final String HAN = "(?s).*\\p{IsHan}.*";

    @Test
    void everyPublishedFigureThatIsJudgedHasANameInChinese() {
        FigureNames names = new FigureNames(List.of());
        assertThat(Targets.all().stream().filter(Target::judged))
                .isNotEmpty()
                .allSatisfy(target ->
                        assertThat(names.of(target).zh()).as(target.what()).matches(HAN));
    }

    @Test
    void everyExpectedEffectHasANameInChinese() {
        assertThat(ExpectedSigns.all().stream().map(ExpectedSign::effect).distinct())
                .allSatisfy(effect ->
                        assertThat(FigureNames.find(effect)).as(effect).isPresent());
    }

    @Test
    void everyVerdictHasWords() {
        for (SignFinding.Agreement agreement : SignFinding.Agreement.values()) {
            assertThat(Phrases.shipped().find("signs." + agreement.name().toLowerCase(Locale.ROOT)))
                    .isPresent();
        }
        for (Finding.Verdict verdict : Finding.Verdict.values()) {
            if (verdict != Finding.Verdict.NOT_JUDGED) {
                assertThat(Phrases.shipped().find("validation." + verdict.name().toLowerCase(Locale.ROOT)))
                        .isPresent();
            }
        }
    }

    @Test
    void aFigureIsShownInTheUnitsOfTheReader() {
        FigureUnit money = new FigureUnit("bn CNY", 660);
        assertThat(money.value(617.94).en()).isEqualTo("617.9");
        assertThat(money.value(617.94).zh()).isEqualTo("6,179");
        assertThat(money.label()).isEqualTo(new Said("bn CNY", "亿元"));
    }
}
