package jjj.world;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.rules.DeveloperRule;

/**
 * What private developers may still borrow this month.
 * <pre>
 *   room = a · (land + buildings, at cost) − loans                      0 or more
 *   with the three lines in force also ≤ loans · s · (3 − lines broken) / 12
 * </pre>
 * a: loan over cost, 0…1; s: debt growth a year that each line kept allows. Land counts at its agreed price, buildings
 * at what was paid for them; advances of buyers are no debt here. Source: docs/ODD.md 7.3, P076–P078; values: rows
 * {@code developers.*} and {@code finance.redLineGrowthStep}.
 */
public final class DeveloperCredit {
    private final Terms terms;
    private final World world;
    private final long[] assetsFen;
    private final long[] unpaidLandFen;
    private final long[] borrowedFen;

    /**
     * Terms of the bank.
     *
     * @param loanToCost a
     * @param growthStepPerYear s
     * @param shortDebtShare part of loans that falls due within a year
     */
    public record Terms(double loanToCost, double growthStepPerYear, double shortDebtShare) {
        /** With the values of the parameter table. */
        public static Terms from(ParameterSource source) {
            return new Terms(
                    source.get("developers.loanToCost"),
                    source.get("finance.redLineGrowthStep"),
                    source.get("developers.shortDebtShare"));
        }
    }

    /** Looks at the developers' land and buildings as they are now. */
    public DeveloperCredit(Terms terms, World world) {
        this.terms = terms;
        this.world = world;
        int accounts = world.ledger().accounts().size();
        assetsFen = new long[accounts];
        unpaidLandFen = new long[accounts];
        borrowedFen = new long[accounts];
        for (LandHolding holding : world.land().holdings()) {
            assetsFen[holding.holder()] += holding.priceFen();
            unpaidLandFen[holding.holder()] += holding.unpaidFen();
        }
        for (LandHolding holding : world.land().builtOnUnpaid()) {
            unpaidLandFen[holding.holder()] += holding.unpaidFen();
        }
        for (HomeProject project : world.land().homeProjects()) {
            assetsFen[project.builder()] += project.landCostFen() + project.paidFen();
        }
        for (HomeProject project : world.land().unsoldProjects()) {
            double left = (double) project.unsoldSqm() / project.floorSqm();
            assetsFen[project.builder()] += Fen.times(project.landCostFen() + project.buildingCostFen(), left);
        }
    }

    /** What the account may still borrow, fen; 0 for all but private developers. */
    public long roomFen(int account) {
        Accounts accounts = world.ledger().accounts();
        if (accounts.sector(account) != Sector.DEVELOPERS) {
            return 0;
        }
        double loans = world.ledger().owedFen(account, Claim.LOANS);
        double room = terms.loanToCost() * assetsFen[account] - loans;
        DeveloperRule rule = world.rules().developers();
        if (rule.inForce()) {
            double cash = world.ledger().depositsFen(account);
            double liabilities = loans + unpaidLandFen[account];
            int kept = DeveloperRule.LINES
                    - rule.broken(cash + assetsFen[account], liabilities, cash, loans, terms.shortDebtShare() * loans);
            double growth = loans * terms.growthStepPerYear() * kept / Months.PER_YEAR;
            room = Math.min(room, growth - borrowedFen[account]);
        }
        return (long) Math.max(0, room);
    }

    /** What the account can pay now, with new loans, fen. */
    public long fundsFen(int account) {
        return Math.max(0, world.ledger().depositsFen(account)) + roomFen(account);
    }

    /** Pays at most {@code fen}; a private developer borrows what it lacks, within its room. Gives what was paid. */
    public long pay(int account, int to, long fen, Purpose purpose) {
        Ledger ledger = world.ledger();
        long lacking = Math.min(fen - ledger.depositsFen(account), roomFen(account));
        if (lacking > 0) {
            ledger.lend(ledger.accounts().bank(), account, lacking, Claim.LOANS);
            borrowedFen[account] += lacking;
        }
        return ledger.payAtMost(account, to, fen, purpose);
    }

    /** Land was bought: it can be lent against. */
    public void bought(int account, long priceFen) {
        assetsFen[account] += priceFen;
    }
}
