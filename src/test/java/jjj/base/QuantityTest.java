package jjj.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "4 %, SHARE, 0.04",
        "2.2 % per year, PER_YEAR, 0.022",
        "4% a year, PER_YEAR, 0.04",
        "10 years, YEARS, 10",
        "2 years, MONTHS, 24",
        "800 bn CNY, CNY, 800e9",
        "33.53 bn CNY, CNY, 33530000000",
        "25 km2, SQM, 25e6",
        "30 ha, SQM, 300000",
        "1200 CNY/m2, CNY_PER_SQM, 1200",
        "90000 people, PERSONS, 90000",
        "1.4 million people, PERSONS, 1400000",
        "0.5, NUMBER, 0.5",
        "-1e-2, NUMBER, -0.01",
        "0.83 km2 per month, SQM_PER_MONTH, 830000",
        "1.5 hours, MINUTES, 90"
    })
    void aWrittenQuantityIsConvertedExactly(String text, Unit unit, double value) throws Exception {
        assertThat(Quantity.parse(text, unit).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10|YEARS|has no unit",
                "10 km|YEARS|has the wrong unit",
                "10 %|NUMBER|has a unit",
                "ten years|YEARS|is not a number",
                "1,000 CNY|CNY|has the wrong unit",
                "NaN|NUMBER|is not a number",
                "Infinity|NUMBER|is not a number",
                "0x10|NUMBER|has a unit",
                "4.5|COUNT|is not a whole number"
            })
    void aNumberWithoutItsUnitIsRefused(String text, Unit unit, String why) {
        assertThatThrownBy(() -> Quantity.parse(text, unit))
                .isInstanceOf(Quantity.Malformed.class)
                .hasMessage(why);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void whatIsShownReadsBackAsTheSame(Unit unit) throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            double value = unit == Unit.COUNT
                    ? random.nextInt(1000)
                    : random.nextDouble() * StrictMath.pow(10, random.nextInt(-3, 14));
            assertThat(Quantity.parse(unit.shown(value), unit).value()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyUnitShowsHowItIsWritten(Unit unit) throws Exception {
        assertThat(Quantity.parse(unit.example(), unit).value()).isPositive();
        assertThat(Unit.of(unit.symbol())).isEqualTo(unit);
    }

    @Test
    void anUnknownUnitOfATableIsRefused() {
        assertThatThrownBy(() -> Unit.of("furlong")).hasMessage("no unit \"furlong\"");
    }
}
