package jjj.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RegionTablesTest {
    private static final RegionTables REGION = RegionTables.load(GridSize.KM5);

    @Test
    void theGovernmentsStandInTheAgreedOrder() {
        assertThat(REGION.governments().stream().map(GovernmentRow::id))
                .containsExactly(
                        "beijing",
                        "tianjin",
                        "shijiazhuang",
                        "tangshan",
                        "qinhuangdao",
                        "handan",
                        "xingtai",
                        "baoding",
                        "zhangjiakou",
                        "chengde",
                        "cangzhou",
                        "langfang",
                        "hengshui",
                        "xiongan");
    }

    @Test
    void everyCountyHasAnIdOfItsOwn() {
        Set<String> ids =
                new TreeSet<>(REGION.counties().stream().map(County::id).toList());
        assertThat(REGION.counties()).hasSize(199);
        assertThat(ids).hasSize(199).contains("haidian", "tongzhou", "rongcheng", "anxin", "xiong");
        assertThat(ids).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void theCountiesOfAGovernmentAddUpToItsCensus() {
        for (GovernmentRow government : REGION.governments()) {
            List<County> own = REGION.counties().stream()
                    .filter(county -> county.government() == government.index())
                    .toList();
            assertThat(own).as(government.id()).hasSize(government.countyCount());
            assertThat(own.stream().mapToLong(County::population2020).sum())
                    .as(government.id())
                    .isEqualTo(government.population2020())
                    .isEqualTo(REGION.censusUnit(government.id()).population());
            assertThat(own.stream().mapToLong(County::population2010).sum())
                    .as(government.id())
                    .isBetween(government.population2010() - 20, government.population2010() + 20);
            assertThat(own.stream().mapToDouble(County::areaKm2).sum())
                    .as(government.id())
                    .isCloseTo(government.areaKm2(), within(0.5));
        }
    }

    @Test
    void theCensusOfACountyHoldsItsDevelopmentZones() {
        for (County county : REGION.counties()) {
            CountyCensus census = REGION.census().get(county.index());
            assertThat(census.population()).as(county.id()).isCloseTo(county.population2020(), within(100.0));
            assertThat(census.share0to14() + census.share15to64() + census.share65plus())
                    .as(county.id())
                    .isCloseTo(1, within(0.001));
        }
    }

    @ParameterizedTest
    @EnumSource(GridSize.class)
    void theCellsHoldTheWholeRegion(GridSize grid) {
        RegionTables region = RegionTables.load(grid);
        assertThat(region.cells()).hasSize(grid == GridSize.KM5 ? 9_044 : 2_353);
        double[] people = new double[199];
        double areaKm2 = 0;
        for (GridCell cell : region.cells()) {
            areaKm2 += cell.areaSqm() / 1e6;
            long parts = 0;
            for (GridCell.Piece piece : cell.pieces()) {
                people[piece.county()] += piece.population2020();
                parts += piece.areaSqm();
            }
            assertThat(parts).isEqualTo(cell.areaSqm()).isLessThanOrEqualTo(grid.cellSqm());
        }
        assertThat(areaKm2).isCloseTo(216_373, within(100.0));
        for (County county : region.counties()) {
            assertThat(people[county.index()])
                    .as(county.id())
                    .isCloseTo(county.population2020(), within(0.001 * county.population2020()));
        }
    }

    @Test
    void moneyIsReadInYuanAndPeopleInPersons() {
        assertThat(REGION.economy().value("beijing", "gdp", 2019)).isEqualTo(35_371.28e8);
        assertThat(REGION.economy().value("beijing", "population_hukou", 2017)).isEqualTo(13_590_000);
        assertThat(REGION.economy().find("xiongan", "gdp", 2019)).isEmpty();
    }

    @Test
    void aLineKnownByItsYearOpensInDecember() {
        assertThat(REGION.rail())
                .filteredOn(line -> line.planned() && line.opens().isPresent())
                .isNotEmpty()
                .allMatch(line -> line.opens().orElseThrow().getYear() >= 2026);
        assertThat(REGION.rail())
                .filteredOn(line -> line.name().startsWith("Tianjin-Weifang"))
                .allMatch(line -> line.opens().orElseThrow().getMonthValue() == 12);
    }

    @Test
    void everyGovernmentHasEveryStartingValue() {
        for (GovernmentRow government : REGION.governments()) {
            for (String quantity : List.of("land_cost", "overvaluation", "bond_quota", "skilled_entry")) {
                assertThat(REGION.starting().has(quantity, government.id()))
                        .as("%s of %s", quantity, government.id())
                        .isTrue();
            }
        }
    }

    @Test
    void evidenceIsReadable() {
        EvidenceTables evidence = EvidenceTables.load();
        assertThat(evidence.targets()).hasSize(181);
        assertThat(evidence.parameters()).hasSize(94);
        assertThat(evidence.timeline()).hasSize(68);
    }
}
