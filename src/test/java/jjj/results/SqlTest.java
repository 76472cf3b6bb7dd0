package jjj.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlTest {
    @TempDir
    private static Path root;

    @Test
    void everyTableCanBeAskedAndNumbersComeBackExactly() throws Exception {
        ResultFolder folder = Invented.under(root.resolve("one"));
        try (Sql sql = Sql.open(folder)) {
            Sql.Table answer = sql.ask("select seed, value from measures where scenario = 'land-leasing' and measure ="
                    + " 'publicDebt' and month = '2035-12' order by seed;");
            assertThat(answer.columns()).containsExactly("seed", "value");
            assertThat(answer.rows())
                    .containsExactly(
                            List.of(1L, 100 + 1 / 7.0), List.of(2L, 100 + 4 / 7.0), List.of(3L, 100 + 9 / 7.0));
            assertThat(sql.ask("select distinct place from measures order by 1").rows())
                    .containsExactly(List.of("130629"), List.of("xiongan"));
            assertThat(sql.ask("from (describe compare)").rows()).hasSize(15);
            assertThat(sql.ask("select title_zh from dictionary where name = 'price'")
                            .rows())
                    .containsExactly(List.of("房价"));
        }
        assertThat(Sql.names(folder)).contains("measures", "compare", "dictionary", "scenarios");
    }

    @Test
    void packedColumnsHoldTheSameRowsInTheSameOrder() throws Exception {
        ResultFolder folder = Invented.under(root.resolve("two"));
        String all = "select * from measures";
        Sql.Table asText;
        try (Sql sql = Sql.open(folder)) {
            asText = sql.ask(all);
        }
        Sql.writeParquet(folder);
        Files.delete(folder.measures());
        try (Sql sql = Sql.open(folder)) {
            assertThat(sql.ask(all)).isEqualTo(asText);
        }
        try (var files = Files.list(folder.parquet().getParent())) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void withoutTheTableTheRunsThemselvesAreRead() throws Exception {
        ResultFolder folder = Invented.under(root.resolve("it's three"));
        Files.delete(folder.measures());
        try (Sql sql = Sql.open(folder)) {
            assertThat(sql.ask("select scenario, seed, count(*) from measures group by all order by all")
                            .rows())
                    .hasSize(6)
                    .contains(List.of("land-leasing", 3L, 4L));
        }
    }

    @Test
    void onlyQuestionsAreAnswered() throws IOException {
        ResultFolder folder = Invented.under(root.resolve("four"));
        try (Sql sql = Sql.open(folder)) {
            for (String wrong : List.of(
                    "drop view measures",
                    "copy measures to 'out.csv'",
                    "select 1); copy measures to 'out.csv'; select * from (select 1",
                    "select nothing from measures",
                    "")) {
                assertThatThrownBy(() -> sql.ask(wrong)).as(wrong).isInstanceOf(Sql.Misunderstood.class);
            }
        }
        assertThat(Path.of("out.csv")).doesNotExist();
    }
}
