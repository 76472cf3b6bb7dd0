package jjj.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import jjj.measure.Observation;
import jjj.world.Claim;
import jjj.world.Forger;
import jjj.world.ImbalanceException;
import jjj.world.Ledger;
import jjj.world.Purpose;
import jjj.world.Sector;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money, land and people are conserved; whatever breaks that is found in the month it happens, with its place. */
final class LedgerLawsTest {
    private static final int MONTH = SmallWorld.START;
    private static final int PAYMENTS = 2_000;

    private final World world = SmallWorld.of(1, 1000);
    private final Ledger ledger = world.ledger();
    private final int city = ledger.accounts().government(SmallWorld.CITY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyYuanHasTwoEnds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int accounts = ledger.accounts().size();
        Purpose[] purposes = Purpose.values();
        for (int month = MONTH; month < MONTH + 3; month++) {
            for (int payment = 0; payment < PAYMENTS; payment++) {
                int from = random.nextInt(accounts);
                int to = random.nextInt(accounts);
                long fen = random.nextLong(1_000_000_000L);
                ledger.payAtMost(from, to, fen, purposes[random.nextInt(purposes.length)]);
            }
            for (long[] row : ledger.flowMatrixFen()) {
                assertEquals(0, LongStream.of(row).sum(), "a purpose has one end only");
            }
            assertEquals(0, LongStream.of(depositsBySector()).sum());
            ledger.close(month);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyClaimIsSomebodysDebt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int accounts = ledger.accounts().size();
        int bank = ledger.accounts().bank();
        for (int loan = 0; loan < PAYMENTS; loan++) {
            int borrower = random.nextInt(accounts);
            if (borrower != bank) {
                long fen = random.nextLong(1_000_000_000L);
                ledger.lend(bank, borrower, fen, Claim.LOANS);
                ledger.repay(borrower, bank, fen / 3, Claim.LOANS);
            }
        }
        long sum = 0;
        for (int account = 0; account < accounts; account++) {
            sum += ledger.heldFen(account, Claim.LOANS);
        }
        assertEquals(0, sum);
        ledger.close(MONTH);
    }

    @Test
    void columnsOfTheFlowMatrixAreTheChangesOfDeposits() {
        long[] before = depositsBySector();
        ledger.pay(city, ledger.accounts().firms(0), 700, Purpose.PUBLIC_PURCHASES);
        ledger.lend(ledger.accounts().bank(), city, 300, Claim.LOCAL_BONDS);

        long[] after = depositsBySector();
        long[][] matrix = ledger.flowMatrixFen();
        for (Sector sector : Sector.values()) {
            long column = 0;
            for (long[] row : matrix) {
                column += row[sector.ordinal()];
            }
            assertEquals(after[sector.ordinal()] - before[sector.ordinal()], column, sector.name());
        }
    }

    @Test
    void moneyOutOfNothingStopsTheRunNamingMonthPlacePhaseAndEntry() {
        ledger.enter("Land");
        Forger.money(ledger, city, 5);

        String message = messageOfClosing();

        assertTrue(
                message.startsWith("2017-01 City, government: books do not balance; deposits changed by 5"), message);
        assertTrue(message.contains("(Land)"), message);
    }

    @Test
    void aReceiptThatNobodyPaysStopsTheRunNamingItsPurpose() {
        ledger.enter("Housing");
        Forger.receipt(ledger, city, Purpose.LAND_PREMIUM, 41);

        String message = messageOfClosing();

        assertTrue(message.startsWith("2017-01 City, government: books do not balance"), message);
        assertTrue(message.contains("land premium in 41 fen, out 0 fen"), message);
        assertTrue(message.contains("(Housing)"), message);
    }

    @Test
    void aClaimOnNobodyStopsTheRunNamingIt() {
        ledger.enter("Finance");
        Forger.claim(ledger, city, Claim.LOCAL_BONDS, -9);

        String message = messageOfClosing();

        assertTrue(
                message.startsWith("2017-01 City, government: books do not balance; local bonds changed by -9 fen"),
                message);
        assertTrue(message.contains("(Finance)"), message);
    }

    @Test
    void depositsBelowZeroStopTheRunNamingThePhaseThatLeftThemThere() {
        ledger.enter("Output");
        ledger.pay(city, ledger.accounts().firms(1), ledger.depositsFen(city) + 12, Purpose.WAGES);
        ledger.enter("Finance");

        assertEquals("2017-01 City, government: deposits of -12 fen; expected 0 or more (Output)", messageOfClosing());
    }

    @Test
    void aGapThatALaterPhaseClosesIsNoFault() {
        ledger.enter("Output");
        ledger.pay(city, ledger.accounts().firms(1), ledger.depositsFen(city) + 12, Purpose.WAGES);
        ledger.enter("Finance");
        ledger.lend(ledger.accounts().bank(), city, 12, Claim.LOCAL_BONDS);
        ledger.enter("Observation");

        ledger.close(MONTH);

        assertEquals(0, ledger.depositsFen(city));
    }

    @Test
    void nobodyPaysANegativeAmount() {
        String message = assertThrows(ImbalanceException.class, () -> ledger.pay(city, 0, -1, Purpose.WAGES))
                .getMessage();

        assertTrue(message.contains("City, government should pay Capital, households a negative amount"), message);
    }

    @Test
    void openingBalancesAreRefusedOnceTheRunHasBegun() {
        assertThrows(IllegalStateException.class, () -> ledger.openDeposits(city, 1));
        assertThrows(IllegalStateException.class, () -> ledger.openClaim(0, city, 1, Claim.LOANS));
    }

    @Test
    void aYearOfFlowsIsTheSumOfItsTwelveMonths() {
        int firms = ledger.accounts().firms(SmallWorld.CITY);
        long lastTwelve = 0;
        for (int month = 0; month < 14; month++) {
            ledger.pay(city, firms, 100 + month, Purpose.PUBLIC_PURCHASES);
            lastTwelve += month < 2 ? 0 : 100 + month;
            ledger.close(MONTH + month);
        }
        assertEquals(-lastTwelve, ledger.yearFen(city, Purpose.PUBLIC_PURCHASES));
        assertEquals(12, ledger.monthsOfHistory());
    }

    @Test
    void landOutOfNothingStopsTheRunNamingItsPlace() {
        Forger.land(world, 3, 1);

        String message = messageOfObserving();

        assertTrue(message.startsWith("2017-01 Zone 1 (100002): land does not balance"), message);
    }

    @Test
    void peopleOutOfNothingStopTheRunNamingTheirPlace() {
        Observation observation = observation();
        Forger.people(world, 4, 7);

        String message = assertThrows(ImbalanceException.class, () -> observation.run(world, MONTH))
                .getMessage();

        assertTrue(message.startsWith("2017-01 Zone 4 (100005): people do not balance"), message);
    }

    private String messageOfClosing() {
        ledger.enter("Observation");
        return assertThrows(ImbalanceException.class, () -> ledger.close(MONTH)).getMessage();
    }

    private String messageOfObserving() {
        Observation observation = observation();
        return assertThrows(ImbalanceException.class, () -> observation.run(world, MONTH))
                .getMessage();
    }

    private Observation observation() {
        return new Observation(world, (month, place, measure, value) -> {});
    }

    private long[] depositsBySector() {
        long[] sums = new long[Sector.values().length];
        for (int account = 0; account < ledger.accounts().size(); account++) {
            sums[ledger.accounts().sector(account).ordinal()] += ledger.depositsFen(account);
        }
        return sums;
    }
}
