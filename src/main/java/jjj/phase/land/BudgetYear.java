package jjj.phase.land;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.world.Claim;
import jjj.world.Government;
import jjj.world.Ledger;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * A government's last year, CNY.
 * <pre>  gap = general spending + interest + principal not rolled over − tax − transfers,   income = tax + transfers </pre>
 *
 * @param spendingYuan general spending
 * @param interestYuan interest on bonds and loans
 * @param principalYuan principal due that is not refinanced
 * @param incomeYuan tax and transfers
 * @param bondsBeyondQuotaYuan net issue beyond the base quota, 0 or more
 */
record BudgetYear(
        double spendingYuan,
        double interestYuan,
        double principalYuan,
        double incomeYuan,
        double bondsBeyondQuotaYuan) {
    private static final Purpose[] SPENDING = {
        Purpose.WAGES,
        Purpose.PUBLIC_PURCHASES,
        Purpose.SERVICE_CONTRACTS,
        Purpose.SUBSIDIES,
        Purpose.INNOVATION_GRANTS,
        Purpose.PPP_FEES
    };

    /**
     * Terms of bonds that the ledger does not show.
     *
     * @param couponPerYear coupon
     * @param years term
     * @param refinancedShare principal that is refinanced
     */
    record BondTerms(double couponPerYear, double years, double refinancedShare) {
        static BondTerms from(ParameterSource source) {
            return new BondTerms(
                    source.get("finance.bondCouponPerYear"),
                    source.get("finance.bondYears"),
                    source.get("finance.bondRefinancedShare"));
        }
    }

    /** gap. */
    double gapYuan() {
        return spendingYuan + interestYuan + principalYuan - incomeYuan;
    }

    /** The last twelve closed months, or the base year where there are not yet so many. */
    static BudgetYear of(World world, int government, BondTerms bonds) {
        Ledger ledger = world.ledger();
        int account = ledger.accounts().government(government);
        double debt = Fen.toYuan(ledger.owedFen(account, Claim.LOCAL_BONDS));
        double principal = debt / bonds.years() * (1 - bonds.refinancedShare());
        Government its = world.governments().get(government);
        if (ledger.monthsOfHistory() < Months.PER_YEAR) {
            double tax = its.base().taxShareOfGdp() * its.base().gdpYuan();
            return new BudgetYear(
                    Fen.toYuan(its.base().spendingFen()),
                    debt * bonds.couponPerYear(),
                    principal,
                    tax + Fen.toYuan(its.base().transfersFen()),
                    0);
        }
        double spending = 0;
        for (Purpose purpose : SPENDING) {
            spending -= year(ledger, account, purpose);
        }
        double interest = -year(ledger, account, Purpose.BOND_INTEREST) - year(ledger, account, Purpose.LOAN_INTEREST);
        double income = year(ledger, account, Purpose.TAXES)
                + year(ledger, account, Purpose.PROPERTY_TAXES)
                + year(ledger, account, Purpose.TAX_SHARING)
                + year(ledger, account, Purpose.TAX_BASE_SHARING)
                + year(ledger, account, Purpose.TRANSFERS);
        double quota = its.facts().bondQuotaShareOfGdp() * its.gdpYuanLastYear();
        double beyond = Math.max(0, year(ledger, account, Purpose.BORROWING) - quota);
        return new BudgetYear(spending, interest, principal, income, beyond);
    }

    private static double year(Ledger ledger, int account, Purpose purpose) {
        return Fen.toYuan(ledger.yearFen(account, purpose));
    }
}
