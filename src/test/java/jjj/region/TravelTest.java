package jjj.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import jjj.base.Months;
import jjj.rules.RailOpening;
import org.junit.jupiter.api.Test;

final class TravelTest {
    private static final RegionTables TABLES = RegionTables.load(GridSize.KM10);
    private static final Travel TRAVEL = new Travel(TABLES, new People2016(TABLES).urban);
    private static final int START = Months.of(2016, 12);

    private static double minutes(float[] all, String from, String to) {
        return all[TABLES.county(from) * TABLES.counties().size() + TABLES.county(to)];
    }

    @Test
    void theLineToXionganMakesItNinetyFourMinutesFromDoorToDoor() {
        assertThat(TRAVEL.opensIn(Months.of(2020, 12))).isTrue();
        float[] after = TRAVEL.minutes(Months.of(2020, 12), List.of());
        assertThat(minutes(after, "xicheng", "rongcheng")).isCloseTo(94, within(1.0));
        float[] before = TRAVEL.minutes(Months.of(2020, 11), List.of());
        assertThat(minutes(before, "xicheng", "rongcheng")).isGreaterThan(115);
    }

    @Test
    void aLineAddsOneChangeOnTheWay() {
        double[][] seats = TRAVEL.betweenSeats(START, List.of());
        int beijing = TABLES.government("beijing");
        int xiongan = TABLES.government("xiongan");
        int tianjin = TABLES.government("tianjin");
        assertThat(seats[beijing][tianjin]).isEqualTo(30);
        assertThat(seats[beijing][xiongan]).isEqualTo(40 + 15 + 20);
    }

    @Test
    void aPlannedLineWithoutADateIsNeverBuilt() {
        double[][] seats = TRAVEL.betweenSeats(Months.of(2050, 12), List.of());
        assertThat(seats[TABLES.government("beijing")][TABLES.government("xiongan")])
                .isEqualTo(50);
    }

    @Test
    void anInstrumentCanOpenALineOfItsOwn() {
        int beijing = TABLES.government("beijing");
        int xiongan = TABLES.government("xiongan");
        double[][] seats = TRAVEL.betweenSeats(START, List.of(new RailOpening(beijing, xiongan, 19)));
        assertThat(seats[beijing][xiongan]).isEqualTo(19);
        assertThat(seats[xiongan][beijing]).isEqualTo(19);
    }

    @Test
    void tripsAreSymmetricAndNeverEndless() {
        float[] all = TRAVEL.minutes(START, List.of());
        int zones = TABLES.counties().size();
        for (int from = 0; from < zones; from++) {
            for (int to = 0; to < zones; to++) {
                assertThat(all[from * zones + to]).isBetween(1f, 900f);
                assertThat(all[from * zones + to]).isCloseTo(all[to * zones + from], within(0.01f));
            }
        }
    }
}
