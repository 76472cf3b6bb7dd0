package jjj.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

final class TableTest {
    private static Table table(String text) {
        return Table.read("t.csv", new StringReader(text));
    }

    @Test
    void aWrongNumberIsNamedWithFileLineColumnAndWhatWasExpected() {
        Table table = table("id,km\na,1\nb,one\n");
        assertThatThrownBy(() -> table.rows().get(1).decimal("km"))
                .isInstanceOf(TableException.class)
                .hasMessage("t.csv:3: column \"km\": \"one\"; expected a number");
    }

    @Test
    void aMissingColumnListsTheColumnsThatAreThere() {
        Table table = table("id,km\na,1\n");
        assertThatThrownBy(() -> table.rows().get(0).text("miles"))
                .isInstanceOf(TableException.class)
                .hasMessage("t.csv:1: no column \"miles\"; found [id, km]");
    }

    @Test
    void aShortLineIsRefused() {
        assertThatThrownBy(() -> table("id,km\na\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("t.csv:2: 1 fields; expected 2");
    }

    @Test
    void anEmptyFieldIsNothingOrAComplaintButNeverZero() {
        Table.Row row = table("id,km\na,\n").rows().get(0);
        assertThat(row.optionalDecimal("km")).isEmpty();
        assertThatThrownBy(() -> row.decimal("km")).hasMessageContaining("expected a value");
    }

    @Test
    void infinityIsNoNumber() {
        Table.Row row = table("id,km\na,Infinity\n").rows().get(0);
        assertThatThrownBy(() -> row.decimal("km")).hasMessageContaining("expected a finite number");
    }
}
