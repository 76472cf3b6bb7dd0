package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.world.Claim;
import jjj.world.Purpose;

/**
 * Interest and repayment of households, firms and state firms. Mortgages of a place are a pool of even ages that is
 * paid back in equal parts over the term: 2 ÷ (n + 1) of the pool a month. Firms pay interest and repay when they are
 * rich (the output phase); what they cannot pay they borrow.
 */
final class LoanService {
    private final FinanceParameters.Loans parameters;

    LoanService(FinanceParameters parameters) {
        this.parameters = parameters.loans();
    }

    void pay(Books books, int g) {
        int households = books.accounts().households(g);
        interest(books, households, Claim.MORTGAGES, parameters.mortgageRatePerYear());
        books.repayBank(households, duePrincipal(books, households), Claim.MORTGAGES);
        interest(books, books.accounts().firms(g), Claim.LOANS, parameters.firmRatePerYear());
        interest(books, books.accounts().stateEnterprises(g), Claim.LOANS, parameters.stateEnterpriseRatePerYear());
    }

    private long duePrincipal(Books books, int households) {
        return Fen.times(books.ledger().owedFen(households, Claim.MORTGAGES), duePart(parameters.mortgageMonths()));
    }

    /** Part of a pool of even ages that is due in a month. */
    static double duePart(int months) {
        return 2.0 / (months + 1);
    }

    private static void interest(Books books, int borrower, Claim claim, double ratePerYear) {
        double rate = Math.max(0, ratePerYear + books.world().rules().ratePointsPerYear());
        long due = Fen.times(books.ledger().owedFen(borrower, claim), rate / Months.PER_YEAR);
        books.payOrBorrow(borrower, books.accounts().bank(), due, Purpose.LOAN_INTEREST, claim);
    }
}
