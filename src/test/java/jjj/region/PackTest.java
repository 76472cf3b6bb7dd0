package jjj.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another region is another folder of tables: the code stays the same. */
final class PackTest {
    private static final RegionTables CORRIDOR = RegionTables.load("corridor", GridSize.KM10);

    @Test
    void thePackHasItsOwnPlaces() {
        assertThat(CORRIDOR.governments())
                .extracting(GovernmentRow::id)
                .containsExactly("beijing", "baoding", "langfang", "xiongan");
        assertThat(CORRIDOR.counties()).hasSize(50);
        assertThat(CORRIDOR.provinces()).containsExactly("beijing", "hebei");
        assertThat(new WorldBuilder(CORRIDOR).places().named("tianjin")).isEmpty();
    }

    @Test
    void aRegionThatDoesNotShipIsNamed() {
        assertThatThrownBy(() -> RegionTables.load("atlantis", GridSize.KM10))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("packs/atlantis/");
    }

    @Test
    void noFileOfTheRegionPackageNamesAPlace() throws Exception {
        List<String> names = RegionTables.load(GridSize.KM10).governments().stream()
                .map(row -> '"' + row.id() + '"')
                .toList();
        try (var files = java.nio.file.Files.list(Path.of("src", "main", "java", "jjj", "region"))) {
            for (Path file : files.toList()) {
                assertThat(java.nio.file.Files.readString(file))
                        .as(file.toString())
                        .doesNotContain(names);
            }
        }
    }
}
