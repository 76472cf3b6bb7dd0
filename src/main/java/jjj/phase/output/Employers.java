package jjj.phase.output;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.world.Accounts;
import jjj.world.Claim;
import jjj.world.Ledger;
import jjj.world.Purpose;

/**
 * The money of employers: they receive the value of their output, pay wages and inputs, and hand out what they keep
 * beyond a reserve. Sales inside the region (last month's) count as part of the output; the rest is sold outside, and
 * what was sold inside beyond the output was bought in from outside.
 */
final class Employers {
    private static final Purpose[] DOMESTIC_SALES = {
        Purpose.CONSUMPTION,
        Purpose.PUBLIC_PURCHASES,
        Purpose.SERVICE_CONTRACTS,
        Purpose.HOME_CONSTRUCTION,
        Purpose.INFRASTRUCTURE_CONSTRUCTION,
        Purpose.STATE_ENTERPRISE_INVESTMENT,
        Purpose.LAND_SERVICING
    };

    private final OutputParameters.MoneyParameters parameters;
    private final double[] openingLoansOverOutput;

    Employers(OutputParameters.MoneyParameters parameters, Ledger ledger, Month[] opening) {
        this.parameters = parameters;
        Accounts accounts = ledger.accounts();
        this.openingLoansOverOutput = new double[opening.length];
        for (int government = 0; government < opening.length; government++) {
            double output = opening[government].output(Employer.FIRMS) * Months.PER_YEAR;
            double loans = Fen.toYuan(ledger.owedFen(accounts.firms(government), Claim.LOANS));
            openingLoansOverOutput[government] = output > 0 ? loans / output : 0;
        }
    }

    /** Sells the output of private employers and state enterprises. */
    void sell(Ledger ledger, int government, Month month) {
        Accounts accounts = ledger.accounts();
        sell(ledger, accounts.firms(government), month.output(Employer.FIRMS));
        sell(ledger, accounts.stateEnterprises(government), month.output(Employer.STATE_ENTERPRISES));
    }

    private static void sell(Ledger ledger, int account, double outputYuan) {
        long inside = 0;
        for (Purpose purpose : DOMESTIC_SALES) {
            inside += Math.max(0, ledger.lastMonthFen(account, purpose));
        }
        long outside = Fen.ofYuan(outputYuan) - inside;
        int rest = ledger.accounts().restOfChina();
        if (outside >= 0) {
            ledger.pay(rest, account, outside, Purpose.SALES_OUTSIDE);
        } else {
            ledger.payAtMost(account, rest, -outside, Purpose.PURCHASES_OUTSIDE);
        }
    }

    /** Pays wages; private employers and state enterprises borrow where they lack the money. */
    void payWages(Ledger ledger, int government, Month month) {
        Accounts accounts = ledger.accounts();
        int households = accounts.households(government);
        for (Employer employer : Employer.values()) {
            int account = employer.account(accounts, government);
            long wagesFen = Fen.ofYuan(month.wages(employer));
            boolean borrows = employer == Employer.FIRMS || employer == Employer.STATE_ENTERPRISES;
            long missing = wagesFen - ledger.depositsFen(account);
            if (borrows && missing > 0) {
                ledger.lend(accounts.bank(), account, missing, Claim.LOANS);
            }
            ledger.payAtMost(account, households, wagesFen, Purpose.WAGES);
        }
    }

    /** Inputs and investment goods from outside, as far as the money reaches. */
    void buyInputs(Ledger ledger, int government, Month month) {
        Accounts accounts = ledger.accounts();
        for (Employer employer : new Employer[] {Employer.FIRMS, Employer.STATE_ENTERPRISES}) {
            long inputs = Fen.ofYuan(parameters.outsideInputsShare() * month.output(employer));
            ledger.payAtMost(
                    employer.account(accounts, government), accounts.restOfChina(), inputs, Purpose.PURCHASES_OUTSIDE);
        }
    }

    /** Hands out what is kept beyond the reserve; firms first pay back what they owe beyond the opening ratio. */
    void distribute(Ledger ledger, int government, Month month) {
        Accounts accounts = ledger.accounts();
        int firms = accounts.firms(government);
        double output = month.output(Employer.FIRMS);
        long excess = ledger.depositsFen(firms) - Fen.ofYuan(parameters.reserveMonths() * output);
        long loansAllowed = Fen.ofYuan(openingLoansOverOutput[government] * output * Months.PER_YEAR);
        long repaid = Math.max(0, Math.min(excess, ledger.owedFen(firms, Claim.LOANS) - loansAllowed));
        ledger.repay(firms, accounts.bank(), repaid, Claim.LOANS);
        long profit = Math.max(0, excess - repaid);
        long toHouseholds = Fen.times(profit, parameters.householdShareOfProfits());
        ledger.pay(firms, accounts.households(government), toHouseholds, Purpose.PROFITS);
        ledger.pay(firms, accounts.restOfChina(), profit - toHouseholds, Purpose.PROFITS);
        int state = accounts.stateEnterprises(government);
        long reserve = Fen.ofYuan(parameters.reserveMonths() * month.output(Employer.STATE_ENTERPRISES));
        ledger.pay(state, accounts.centre(), Math.max(0, ledger.depositsFen(state) - reserve), Purpose.PROFITS);
    }
}
