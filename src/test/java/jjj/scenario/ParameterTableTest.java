package jjj.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParameterTableTest {
    private static final String HEADER = "name,value,unit,low,high,source,confidence,meaning\n";

    @Test
    void everyParameterHasAUnitARangeASourceAndAMeaning() {
        assertThat(Here.TABLE.all()).hasSizeGreaterThan(250).allSatisfy(parameter -> {
            assertThat(parameter.name()).matches("[a-z]+\\.[a-z][A-Za-z0-9]*");
            assertThat(parameter.source()).isNotBlank();
            assertThat(parameter.confidence()).isIn("exact", "approximate", "derived", "estimated", "design");
            assertThat(parameter.meaning()).isNotBlank();
            assertThat(parameter.low()).isLessThanOrEqualTo(parameter.high());
        });
    }

    @Test
    void everyParameterIsReadBySomeEquation() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            String code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ParameterTableTest::text)
                    .collect(Collectors.joining());
            assertThat(Here.TABLE.all()).extracting(Parameter::name).allSatisfy(name -> assertThat(code)
                    .contains('"' + name + '"'));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theShippedValuesTakenTogetherAreStable() {
        assertThat(Parameters.of(Here.TABLE).brokenRule()).isEmpty();
    }

    @Test
    void aChangedValueLeavesTheOthersAndTheTableAlone() {
        Parameters shipped = Parameters.of(Here.TABLE);
        Parameters changed = shipped.with("housing.priceElasticity", 0.9);
        assertThat(changed.get("housing.priceElasticity")).isEqualTo(0.9);
        assertThat(shipped.get("housing.priceElasticity")).isEqualTo(0.8);
        assertThat(changed.get("housing.incomeElasticity")).isEqualTo(shipped.get("housing.incomeElasticity"));
    }

    @Test
    void whatIsOutOfRangeOrUnknownIsRefused() {
        Parameters shipped = Parameters.of(Here.TABLE);
        assertThatThrownBy(() -> shipped.with("housing.lambdaInvestors", 1))
                .hasMessage("housing.lambdaInvestors is 1; expected 0 to 0.95");
        assertThatThrownBy(() -> shipped.with("housing.colour", 1)).hasMessage("no parameter \"housing.colour\"");
        assertThatThrownBy(() -> shipped.get("housing.colour")).hasMessage("no parameter \"housing.colour\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b;2;1;0;1;design;design;x|line 2: a.b is 2.0; expected 0.0 to 1.0",
                "a.b;1;furlong;0;1;design;design;x|line 2: no unit \"furlong\"",
                "a.b;1;1;0;1;design;design|line 2: 7 cells; expected 8",
                "a.b;one;1;0;1;design;design;x|line 2:"
            })
    void aTableWithAMistakeIsRefusedWithItsLine(String row, String message) {
        assertThatThrownBy(() -> ParameterTable.read(HEADER + row.replace(';', ',')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aNameMayNotStandTwice() {
        String row = "a.b,1,1,0,1,design,design,x\n";
        assertThatThrownBy(() -> ParameterTable.read(HEADER + row + row)).hasMessageContaining("stands there twice");
    }
}
