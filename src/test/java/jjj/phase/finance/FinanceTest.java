package jjj.phase.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jjj.base.Fen;
import jjj.rules.PlotUse;
import jjj.rules.TransferMode;
import jjj.world.Accounts;
import jjj.world.Bearer;
import jjj.world.Claim;
import jjj.world.Debts;
import jjj.world.InvestmentSource;
import jjj.world.LandHolding;
import jjj.world.Ledger;
import jjj.world.Programme;
import jjj.world.Purpose;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** The phase on the small region. */
final class FinanceTest {
    private static final int AREA = SmallWorld.AREA;
    private static final double BILLION = 1e9;
    private static final double ENOUGH = 800;

    @Test
    void booksBalanceAfterTwoYearsOfThePhaseAlone() {
        World world = FinanceTestWorld.frozen(ENOUGH).after(24);

        Accounts accounts = world.ledger().accounts();
        for (int account = 0; account < accounts.size(); account++) {
            if (account != accounts.bank()) {
                assertTrue(
                        world.ledger().depositsFen(account) >= 0,
                        accounts.name(account, world.geography()) + " has deposits below 0");
            }
        }
    }

    @Test
    void aTaxOnHomesIsSpentInTheYearLikeOtherRevenueAndNotSaved() {
        double yearly = 12 * BILLION;
        FinanceTestWorld taxed = FinanceTestWorld.frozen(ENOUGH);
        Ledger ledger = taxed.world().ledger();
        Accounts accounts = ledger.accounts();
        taxed.with(rules -> ledger.pay(
                accounts.households(SmallWorld.CAPITAL),
                accounts.government(SmallWorld.CAPITAL),
                Fen.ofYuan(yearly / 12),
                Purpose.PROPERTY_TAXES));

        double more = purchasesYuan(taxed.after(24))
                - purchasesYuan(FinanceTestWorld.frozen(ENOUGH).after(24));

        assertEquals(yearly, more, 0.05 * yearly);
    }

    /** What the capital bought in the last twelve months, CNY. */
    private static double purchasesYuan(World world) {
        int account = world.ledger().accounts().government(SmallWorld.CAPITAL);
        return -Fen.toYuan(world.ledger().yearFen(account, Purpose.PUBLIC_PURCHASES));
    }

    @Test
    void whoPaidSumsToWhatWasInvested() {
        Programme programme =
                FinanceTestWorld.frozen(ENOUGH).after(24).programmes().get(AREA);

        double sum = 0;
        for (InvestmentSource source : InvestmentSource.values()) {
            sum += programme.paidYuan(source);
        }
        assertEquals(programme.investedYuan(), sum, 1);
        assertEquals(96 * BILLION, programme.wishedYuan(), BILLION);
        assertEquals(programme.wishedYuan(), programme.investedYuan() + programme.unfundedYuan(), 1);
    }

    @Test
    void whoBearsSumsToWhatWasInvested() {
        World world = FinanceTestWorld.frozen(ENOUGH).after(24);

        double sum = 0;
        for (Bearer bearer : Bearer.values()) {
            double borne = new Debts(world).bearsYuan(bearer, AREA);
            assertTrue(borne >= 0, bearer + " bears " + borne);
            sum += borne;
        }
        assertEquals(world.programmes().get(AREA).investedYuan(), sum, 1);
    }

    @Test
    void developmentLoansPayWhatIsLeftAndNoMoreThanTheirLimit() {
        World enough = FinanceTestWorld.frozen(ENOUGH).after(24);
        World little = FinanceTestWorld.frozen(10).after(24);

        assertEquals(0, enough.programmes().get(AREA).unfundedYuan(), 1);
        double lent = little.programmes().get(AREA).paidYuan(InvestmentSource.DEVELOPMENT_LOANS);
        assertTrue(lent <= 10 * BILLION, "lent " + lent);
        assertTrue(little.programmes().get(AREA).unfundedYuan() > 20 * BILLION);
        assertEquals(
                little.programmes().get(AREA).unfundedYuan(),
                Fen.toYuan(little.programmes().get(AREA).backlogFen()),
                1);
    }

    @Test
    void loansOfTheDevelopmentBankAgreeWithItsBooks() {
        World world = FinanceTestWorld.frozen(ENOUGH).after(24);

        assertEquals(
                world.programmes().get(AREA).developmentLoans().owedFen(), new Debts(world).developmentBankFen(AREA));
    }

    @Test
    void bondsFallingDueAgreeWithTheBooks() {
        World world = FinanceTestWorld.frozen(ENOUGH).after(24);

        for (int g = 0; g < 3; g++) {
            assertEquals(
                    world.governments().get(g).bonds().outstandingFen(), new Debts(world).statutoryFen(g), "of " + g);
        }
    }

    @Test
    void bondsOfAProgrammeRunAheadOfItsInvestment() {
        World world = FinanceTestWorld.frozen(ENOUGH).after(1);

        double issued = Fen.toBillionYuan(new Debts(world).statutoryFen(AREA));
        double opening = 30.0 / 8;
        assertEquals(opening + 1, issued, 0.01);
    }

    @Test
    void nineTenthsOfThePrincipalAreRefinancedAndTheRestIsPaid() {
        FinanceTestWorld region = FinanceTestWorld.frozen(ENOUGH);
        World world = region.world();
        Debts debts = new Debts(world);
        long before = debts.statutoryFen(SmallWorld.CITY);
        int account = world.ledger().accounts().government(SmallWorld.CITY);

        new StatutoryBonds(FinanceParameters.from(FinanceTestWorld.PARAMETERS)).serve(region.books(), SmallWorld.CITY);

        double due = before / 132.0;
        assertEquals(before - 0.1 * due, debts.statutoryFen(SmallWorld.CITY), 2);
        assertEquals(-0.1 * due, world.ledger().flowFen(account, Purpose.BORROWING), 2);
        assertEquals(-0.0337 / 12 * before, world.ledger().flowFen(account, Purpose.BOND_INTEREST), 1);
        assertEquals(
                debts.statutoryFen(SmallWorld.CITY),
                region.government(SmallWorld.CITY).bonds().outstandingFen());
    }

    @Test
    void withoutDevelopmentLoansTheAreaBorrowsWithinItsLimitAndTheRestWaits() {
        World world = FinanceTestWorld.market().after(24);
        Programme programme = world.programmes().get(AREA);

        assertEquals(0, programme.paidYuan(InvestmentSource.DEVELOPMENT_LOANS));
        assertTrue(programme.unfundedYuan() > 0.35 * programme.wishedYuan(), "developers' part was not built");
        long owed = new Debts(world).lgfvFen(AREA);
        assertTrue(owed <= world.governments().get(AREA).lendingLimitFen(), "owes " + owed);
        assertEquals(0.6 * 24, programme.paidYuan(InvestmentSource.STATUTORY_BONDS) / BILLION, 0.01);
    }

    @Test
    void projectsWaitWhereMoneyIsShort() {
        assertEquals(
                0,
                FinanceTestWorld.frozen(ENOUGH).after(24).programmes().get(AREA).projectsWaiting());
        assertTrue(FinanceTestWorld.market().after(24).programmes().get(AREA).projectsWaiting() > 3);
    }

    @Test
    void cityCompaniesBorrowOnlyBelowTheirLimit() {
        FinanceTestWorld region = FinanceTestWorld.frozen(ENOUGH);
        long before = new Debts(region.world()).lgfvFen(SmallWorld.CITY);
        for (int month = 0; month < 36; month++) {
            World world = region.after(1);
            long now = new Debts(world).lgfvFen(SmallWorld.CITY);
            boolean overLimit =
                    before > world.governments().get(SmallWorld.CITY).lendingLimitFen();
            assertTrue(now <= before || !overLimit, "a company over its limit borrowed in month " + month);
            before = now;
        }
    }

    @Test
    void aCompanyWithoutMoneyOrHelpIsInsolventAndItsLenderLoses() {
        FinanceTestWorld region = FinanceTestWorld.frozen(ENOUGH);
        region.after(3);
        World world = region.world();
        Ledger ledger = world.ledger();
        int company = ledger.accounts().stateDeveloper(SmallWorld.CITY);
        int government = ledger.accounts().government(SmallWorld.CITY);
        int outside = ledger.accounts().restOfChina();
        ledger.pay(company, outside, ledger.depositsFen(company), Purpose.PROFITS);
        ledger.pay(government, outside, ledger.depositsFen(government), Purpose.TRANSFERS);
        long owed = ledger.owedFen(company, Claim.LOANS);
        CityInvestment investment = new CityInvestment(
                FinanceParameters.from(FinanceTestWorld.PARAMETERS),
                new Budgets(FinanceParameters.from(FinanceTestWorld.PARAMETERS)));

        investment.payInterest(region.books(), SmallWorld.CITY);

        assertEquals(1, region.government(SmallWorld.CITY).defaults());
        assertTrue(region.government(SmallWorld.CITY).isInsolvent(region.month() + 11));
        assertEquals(0.025, region.government(SmallWorld.CITY).marketRatePerYear(), 1e-12);
        assertEquals(0.85 * owed, ledger.owedFen(company, Claim.LOANS), 1);
        assertEquals(0, investment.roomFen(region.books(), SmallWorld.CITY));
    }

    @Test
    void aDeveloperThatFailsGivesItsLandBackAndOwesNoMoreForIt() {
        FinanceTestWorld region = FinanceTestWorld.frozen(ENOUGH);
        World world = region.after(1);
        Ledger ledger = world.ledger();
        int developer = ledger.accounts().developer(0);
        LandHolding land = new LandHolding(
                77, developer, SmallWorld.CITY, 3, PlotUse.RESIDENTIAL, TransferMode.GRANT, 10_000, 2_000, 1_000, 0);
        world.land().openHolding(land);
        ledger.lend(ledger.accounts().bank(), developer, Fen.ofBillionYuan(1_000), Claim.LOANS);
        ledger.pay(developer, ledger.accounts().restOfChina(), ledger.depositsFen(developer), Purpose.PROFITS);

        new PrivateDevelopers(FinanceParameters.from(FinanceTestWorld.PARAMETERS)).pay(region.books());

        assertTrue(ledger.failures().standsStill(developer, region.month()));
        assertEquals(0, land.unpaidFen());
        assertTrue(world.land().builtOnUnpaid().stream().noneMatch(holding -> holding.id() == 77));
    }

    @Test
    void theCentreClosesTheGapOfADesignatedAreaAndItIsCounted() {
        FinanceTestWorld region = FinanceTestWorld.frozen(ENOUGH);
        World world = region.after(1);
        Ledger ledger = world.ledger();
        int government = ledger.accounts().government(AREA);
        ledger.pay(government, ledger.accounts().restOfChina(), ledger.depositsFen(government), Purpose.TRANSFERS);
        long before = region.government(AREA).closingGrantsFen();

        region.books().coverByCentre(AREA, 1_000_000);

        assertTrue(region.government(AREA).closingGrantsFen() - before >= 1_000_000);
        assertTrue(region.books().availableFen(AREA) >= 1_000_000);
    }

    @Test
    void servicesStartAtTheirBaseAndFollowSpending() {
        FinanceTestWorld region = FinanceTestWorld.frozen(ENOUGH);
        World world = region.after(1);

        assertEquals(world.services().baseQuality(0), world.services().quality(0), 1e-12);
        assertEquals(world.services().baseSchoolQuality(5), world.services().schoolQuality(5), 1e-12);
    }

    @Test
    void twiceTheSameMonthsGiveTheSameBooks() {
        World one = FinanceTestWorld.frozen(ENOUGH).after(12);
        World other = FinanceTestWorld.frozen(ENOUGH).after(12);

        for (int account = 0; account < one.ledger().accounts().size(); account++) {
            assertEquals(one.ledger().depositsFen(account), other.ledger().depositsFen(account));
        }
    }
}
