package jjj.region;

import jjj.base.Fen;
import jjj.rules.EmployerKind;
import jjj.world.Accounts;
import jjj.world.Claim;
import jjj.world.Developer;
import jjj.world.HomeProject;
import jjj.world.Homes;
import jjj.world.LandHolding;
import jjj.world.Ledger;
import jjj.world.World;

/**
 * Opening balances, in whole fen.
 *
 * <pre>
 *   mortgages = 0.25 · value of purchased homes     loans of firms, state firms = 0.6 · output
 *   developers' loans = 0.7 · land at cost          households' deposits = 1.2 · yearly income
 *   bonds and loans of governments and their developers from the tables; working balances by a share of output
 *   the bank's claim on the rest of China (or, where it lends more, deposits from there) makes its capital 0.10 of assets
 * </pre>
 */
final class OpeningBooks {
    private static final int KINDS = EmployerKind.count();

    private final World world;
    private final StartingValues starting;
    private final Ledger ledger;
    private final Accounts accounts;

    OpeningBooks(World world, StartingValues starting) {
        this.world = world;
        this.starting = starting;
        this.ledger = world.ledger();
        this.accounts = world.ledger().accounts();
    }

    void open(RegionTables tables, Budgets2016 budgets, double centreShareOfTax, double provinceShareOfTax) {
        double output = 0;
        double tax = 0;
        double sharedTax = 0;
        for (GovernmentRow row : tables.governments()) {
            openGovernment(row.index(), budgets);
            openMortgages(tables, row.index());
            output += budgets.gdpYuan[row.index()];
            tax += budgets.revenueYuan[row.index()];
            sharedTax += tables.isDivided(row.province()) ? budgets.revenueYuan[row.index()] : 0;
        }
        for (Developer developer : world.developers()) {
            openDeveloper(developer);
        }
        openAdvances();
        double balance = starting.value("centre_balance");
        double taxBeforeCentre = tax / (1 - centreShareOfTax);
        ledger.openDeposits(accounts.centre(), Fen.ofYuan(balance * taxBeforeCentre * centreShareOfTax));
        ledger.openDeposits(accounts.province(), Fen.ofYuan(balance * sharedTax * provinceShareOfTax));
        ledger.openDeposits(accounts.restOfChina(), Fen.ofYuan(starting.value("outside_balance") * output));
        closeWithBank();
        ledger.start();
    }

    private void openGovernment(int g, Budgets2016 budgets) {
        double income = 0;
        double soe = 0;
        double firms = 0;
        for (int zone : world.geography().zonesOf(g)) {
            for (int kind = 0; kind < KINDS; kind++) {
                int slot = world.posts().slot(zone, kind);
                double wage = world.posts().wageYuanPerYear(slot);
                double others = world.posts().otherFilled(slot) * world.posts().otherWageRatio(zone);
                income += wage * (world.workers().personsInPosts(zone, kind) + others);
                double output = world.posts().outputYuanPerYear(slot);
                soe += kind == EmployerKind.SOE.ordinal() ? output : 0;
                firms += isPrivate(kind) ? output : 0;
            }
        }
        double working = starting.value("working_balance");
        double loans = starting.value("firm_loans");
        deposit(accounts.households(g), starting.value("household_deposits") * income);
        deposit(accounts.firms(g), working * firms);
        deposit(accounts.stateEnterprises(g), working * soe);
        deposit(accounts.government(g), starting.value("government_balance") * budgets.spendingYuan[g]);
        deposit(
                accounts.stateDeveloper(g),
                Math.max(
                        starting.value("state_developer_balance_least"),
                        starting.value("state_developer_balance") * budgets.lgfvDebtYuan[g]));
        lend(accounts.firms(g), loans * firms, Claim.LOANS);
        lend(accounts.stateEnterprises(g), loans * soe, Claim.LOANS);
        lend(accounts.stateDeveloper(g), budgets.lgfvDebtYuan[g], Claim.LOANS);
        lend(accounts.government(g), budgets.statutoryDebtYuan[g], Claim.LOCAL_BONDS);
    }

    private static boolean isPrivate(int kind) {
        return kind != EmployerKind.SOE.ordinal()
                && kind != EmployerKind.PUBLIC.ordinal()
                && kind != EmployerKind.UNIVERSITY.ordinal();
    }

    private void openMortgages(RegionTables tables, int g) {
        double value = 0;
        for (int zone : world.geography().zonesOf(g)) {
            CountyCensus census = tables.census().get(zone);
            double purchased = census.purchased() / census.longFormHouseholds();
            value += purchased
                    * (world.homes().stockSqm(zone) - world.homes().sqm(zone, Homes.Floor.UNSOLD))
                    * world.homes().priceYuanPerSqm(zone);
        }
        lend(accounts.households(g), starting.value("mortgage_share") * value, Claim.MORTGAGES);
    }

    private void openDeveloper(Developer developer) {
        long landFen = 0;
        for (LandHolding holding : world.land().holdings()) {
            landFen += holding.holder() == developer.account() ? holding.priceFen() : 0;
        }
        for (HomeProject project : world.land().homeProjects()) {
            landFen += project.builder() == developer.account() ? project.landCostFen() : 0;
        }
        double land = Fen.toYuan(landFen);
        lend(developer.account(), starting.value("developer_debt") * land, Claim.LOANS);
        deposit(developer.account(), starting.value("developer_balance") * land);
    }

    private void openAdvances() {
        for (HomeProject project : world.land().homeProjects()) {
            int buyers = accounts.households(world.geography().governmentOf(project.zone()));
            ledger.openClaim(buyers, project.builder(), project.advancesFen(), Claim.PRESALE_ADVANCES);
        }
    }

    private void closeWithBank() {
        long assets = 0;
        for (Claim claim : Claim.values()) {
            assets += Math.max(0, ledger.heldFen(accounts.bank(), claim));
        }
        long deposits = -ledger.depositsFen(accounts.bank());
        double capital = starting.value("bank_capital");
        long outside = Math.max(0, Fen.times(assets, 1 - capital) - deposits);
        ledger.openDeposits(accounts.restOfChina(), outside);
        long closing = Math.max(0, Fen.times(deposits + outside, 1 / (1 - capital)) - assets);
        ledger.openClaim(accounts.bank(), accounts.restOfChina(), closing, Claim.CLAIM_ON_REST_OF_CHINA);
    }

    private void deposit(int account, double yuan) {
        ledger.openDeposits(account, Fen.ofYuan(yuan));
    }

    private void lend(int debtor, double yuan, Claim claim) {
        ledger.openClaim(accounts.bank(), debtor, Fen.ofYuan(yuan), claim);
    }
}
