package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.DevelopmentLoanRule;
import jjj.world.Claim;
import jjj.world.DevelopmentLoans;
import jjj.world.Purpose;

/** Loans of the development bank to state developers of designated areas, on the centre's credit. */
final class DevelopmentBank {
    private final FinanceParameters.Bank parameters;

    DevelopmentBank(FinanceParameters parameters) {
        this.parameters = parameters.bank();
    }

    /** What the instrument still allows, fen. */
    long roomFen(Books books, int g) {
        long limit = books.world().rules().developmentLoan(g).limitFen();
        return Math.max(0, limit - owedFen(books, g));
    }

    private static long owedFen(Books books, int g) {
        return books.ledger().owedFen(books.accounts().stateDeveloper(g), Claim.DEVELOPMENT_LOANS);
    }

    /** A new loan at the terms in force; the bank sells bonds for what it lacks. */
    void lend(Books books, int g, long fen) {
        if (fen <= 0) {
            return;
        }
        DevelopmentLoanRule rule = books.world().rules().developmentLoan(g);
        raise(books, fen);
        books.ledger()
                .lend(
                        books.accounts().developmentBank(),
                        books.accounts().stateDeveloper(g),
                        fen,
                        Claim.DEVELOPMENT_LOANS);
        books.programme(g)
                .developmentLoans()
                .lend(
                        fen,
                        books.month(),
                        new DevelopmentLoans.Terms(
                                Math.max(
                                        0,
                                        rule.interestPerYear()
                                                + books.world().rules().ratePointsPerYear()),
                                months(rule.years()),
                                rule.capitalisedShare(),
                                months(rule.capitalisedYears())));
    }

    private static int months(double years) {
        return (int) StrictMath.rint(years * Months.PER_YEAR);
    }

    private static void raise(Books books, long fen) {
        int bank = books.accounts().developmentBank();
        long lacking = fen - Math.max(0, books.ledger().depositsFen(bank));
        if (lacking > 0) {
            books.ledger().lend(books.accounts().bank(), bank, lacking, Claim.DEVELOPMENT_BANK_BONDS);
        }
    }

    /** Interest in money and added to the debt, and principal; company, government and centre pay in this order. */
    void collect(Books books, int g) {
        if (owedFen(books, g) == 0) {
            return;
        }
        int bank = books.accounts().developmentBank();
        int company = books.accounts().stateDeveloper(g);
        DevelopmentLoans.Due due = books.programme(g).developmentLoans().due(books.month());
        books.ledger().claim(bank, company, due.addedFen(), Claim.DEVELOPMENT_LOANS);
        long money = due.interestFen() + due.principalFen();
        CityInvestment.support(books, g, money);
        long lacking = money - books.developerFreeFen(g);
        if (lacking > 0) {
            books.payFromCentre(company, lacking, Purpose.CAPITAL);
            books.government(g).addClosingGrant(lacking);
        }
        books.ledger().pay(company, bank, due.interestFen(), Purpose.LOAN_INTEREST);
        books.ledger().repay(company, bank, due.principalFen(), Claim.DEVELOPMENT_LOANS);
    }

    /** The bank pays interest on its bonds, sells new ones for what it lacks and takes back what it does not need. */
    void close(Books books) {
        int bank = books.accounts().developmentBank();
        long interest = Fen.times(
                books.ledger().owedFen(bank, Claim.DEVELOPMENT_BANK_BONDS),
                parameters.developmentBankBondRatePerYear() / Months.PER_YEAR);
        raise(books, interest);
        books.ledger().pay(bank, books.accounts().bank(), interest, Purpose.BOND_INTEREST);
        books.repayBank(bank, books.ledger().depositsFen(bank), Claim.DEVELOPMENT_BANK_BONDS);
    }
}
