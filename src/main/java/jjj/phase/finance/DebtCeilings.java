package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.world.Debts;

/**
 * What a ceiling on debt leaves.
 * <pre>  room = max(0, κ · (tax + transfers + land receipts of twelve months) − statutory bonds − loans of the company)  </pre>
 * κ: debt over fiscal capacity, at most. There is no ceiling before twelve months are known. Source: docs/ODD.md 7.8.
 */
final class DebtCeilings {
    private DebtCeilings() {}

    /** New debt that the ceiling allows, fen. */
    static long roomFen(Books books, int g) {
        double ceiling = books.world().rules().fiscal(g).debtOverCapacityAtMost();
        if (Double.isInfinite(ceiling) || books.ledger().monthsOfHistory() < Months.PER_YEAR) {
            return Long.MAX_VALUE;
        }
        Debts debts = new Debts(books.world());
        long capacity = debts.taxFen(g) + debts.transfersFen(g) + debts.landReceiptsFen(g);
        return Math.max(0, Fen.times(capacity, ceiling) - debts.statutoryFen(g) - debts.lgfvFen(g));
    }
}
