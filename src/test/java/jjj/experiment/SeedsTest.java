package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedsTest {
    @TempDir
    private Path folder;

    @Test
    void aRangeHoldsBothItsEnds() {
        assertThat(seeds("3..6").numbers()).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void aListKeepsItsOrder() {
        assertThat(seeds("5, 1,3").numbers()).containsExactly(5L, 1L, 3L);
        assertThat(seeds("7").numbers()).containsExactly(7L);
    }

    @Test
    void aFileHoldsOneSeedALineAndMayExplainItself() throws IOException {
        Files.writeString(folder.resolve("few.txt"), "# a few\n\n12\n 7   # lucky\r\n");

        assertThat(seeds("few.txt").numbers()).containsExactly(12L, 7L);
        assertThat(seeds("few").numbers()).containsExactly(12L, 7L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9..3|ends before it starts",
                "1..|not a list of seeds",
                "..|not a list of seeds",
                "1...3|not a list of seeds",
                "-3..2|not a list of seeds",
                "''|not a list of seeds",
                "1,-2|\"-2\" is not a seed",
                "1,2,1|seed 1 stands there twice",
                "99999999999999999999|too large",
                "0..99999999|too many seeds",
                "1,x|no such file",
                "nowhere.txt|no such file",
            })
    void whatIsNoListOfSeedsIsRefusedInOneLine(String words, String why) {
        assertThatThrownBy(() -> seeds(words))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(why)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aMistakeInAFileIsNamedByLine() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "1\n2.5\n");
        Files.writeString(folder.resolve("twice.txt"), "1\n2\n1\n");
        Files.writeString(folder.resolve("empty.txt"), "# none\n");
        Files.write(folder.resolve("latin.txt"), new byte[] {'1', '\n', (byte) 0xe9, '\n'});

        assertThatThrownBy(() -> seeds("bad")).hasMessageContaining("bad.txt:2: \"2.5\" is not a seed");
        assertThatThrownBy(() -> seeds("twice")).hasMessageContaining("twice.txt:3: seed 1 stands in line 1 already");
        assertThatThrownBy(() -> seeds("empty")).hasMessageContaining("no seeds in it");
        assertThatThrownBy(() -> seeds("latin")).hasMessageContaining("not a text in UTF-8");
        assertThatThrownBy(() -> seeds(".")).hasMessageContaining("is a folder");
    }

    private Seeds seeds(String words) {
        return Seeds.of(words, List.of(folder));
    }
}
