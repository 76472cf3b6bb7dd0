package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.DebtSwapRule;
import jjj.world.Claim;
import jjj.world.Purpose;

/**
 * Special refinancing bonds: the government sells them to the bank, pays the money into its company, and the company repays
 * the bank.
 * <pre>  swapped a month = share/12 · loans of the company  </pre>
 * What is owed in all stays the same; it is longer and cheaper. Source: docs/ODD.md 7.8.
 */
final class DebtSwaps {
    private DebtSwaps() {}

    static void swap(Books books, int g) {
        DebtSwapRule rule = books.world().rules().fiscal(g).swap();
        int company = books.accounts().stateDeveloper(g);
        int government = books.accounts().government(g);
        long loans = books.ledger().owedFen(company, Claim.LOANS);
        long fen = Fen.times(loans, rule.shareOfLoansPerYear() / Months.PER_YEAR);
        if (fen > 0) {
            int months = (int) StrictMath.rint(rule.years() * Months.PER_YEAR);
            double coupon =
                    Math.max(0, rule.couponPerYear() + books.world().rules().ratePointsPerYear());
            books.ledger().lend(books.accounts().bank(), government, fen, Claim.LOCAL_BONDS);
            books.government(g).bonds().add(fen, books.month(), months, coupon);
            books.ledger().pay(government, company, fen, Purpose.CAPITAL);
            books.ledger().repay(company, books.accounts().bank(), fen, Claim.LOANS);
            books.government(g).addSwapped(fen);
        }
    }
}
