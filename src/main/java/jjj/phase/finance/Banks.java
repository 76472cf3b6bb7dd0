package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.world.Accounts;
import jjj.world.Claim;
import jjj.world.Ledger;
import jjj.world.Purpose;

/** Interest on deposits, the bank's capital, the centre's borrowing, and what closes the region towards outside. */
final class Banks {
    private static final Claim[] CLAIMS = Claim.values();

    private final FinanceParameters.Bank parameters;

    Banks(FinanceParameters parameters) {
        this.parameters = parameters.bank();
    }

    /** Interest between the bank and everybody who has deposits, the centre, and the rest of China. */
    void payInterest(Books books) {
        Ledger ledger = books.ledger();
        Accounts accounts = books.accounts();
        int bank = accounts.bank();
        long central = ledger.owedFen(accounts.centre(), Claim.CENTRAL_BONDS);
        long ofCentre = Fen.times(central, parameters.centralBondRatePerYear() / Months.PER_YEAR);
        books.payFromCentre(bank, ofCentre, Purpose.BOND_INTEREST);
        long outside = ledger.owedFen(accounts.restOfChina(), Claim.CLAIM_ON_REST_OF_CHINA);
        ledger.pay(
                accounts.restOfChina(),
                bank,
                Fen.times(outside, parameters.outsideRatePerYear() / Months.PER_YEAR),
                Purpose.LOAN_INTEREST);
        for (int account = 0; account < accounts.size(); account++) {
            if (account != bank) {
                long interest = Fen.times(
                        Math.max(0, ledger.depositsFen(account)), parameters.depositRatePerYear() / Months.PER_YEAR);
                ledger.pay(bank, account, interest, Purpose.DEPOSIT_INTEREST);
            }
        }
    }

    /** Who is below 0 borrows; a government's gap is closed by the centre. */
    void coverGaps(Books books) {
        Ledger ledger = books.ledger();
        Accounts accounts = books.accounts();
        for (int account = 0; account < accounts.size(); account++) {
            long lacking = -ledger.depositsFen(account);
            if (lacking <= 0 || account == accounts.bank() || account == accounts.restOfChina()) {
                continue;
            }
            switch (accounts.sector(account)) {
                case HOUSEHOLDS -> ledger.lend(accounts.bank(), account, lacking, Claim.MORTGAGES);
                case GOVERNMENTS -> {
                    books.payFromCentre(account, lacking, Purpose.TRANSFERS);
                    books.government(accounts.governmentOf(account)).addClosingGrant(lacking);
                }
                case PROVINCE -> books.payFromCentre(account, lacking, Purpose.TRANSFERS);
                case CENTRE -> ledger.lend(accounts.bank(), account, lacking, Claim.CENTRAL_BONDS);
                case DEVELOPMENT_BANK -> ledger.lend(accounts.bank(), account, lacking, Claim.DEVELOPMENT_BANK_BONDS);
                default -> ledger.lend(accounts.bank(), account, lacking, Claim.LOANS);
            }
        }
    }

    /** Profit beyond the capital wanted goes to the centre; below the least capital the centre pays in. */
    void settleCapital(Books books) {
        int bank = books.accounts().bank();
        double assets = 0;
        for (Claim claim : CLAIMS) {
            assets += Math.max(0, books.ledger().heldFen(bank, claim));
        }
        double capital = assets + books.ledger().depositsFen(bank);
        double missing = parameters.capitalLeast() * assets - capital;
        if (missing > 0) {
            books.payFromCentre(bank, (long) StrictMath.ceil(missing), Purpose.CAPITAL);
            return;
        }
        long profit = books.ledger().flowFen(bank, Purpose.LOAN_INTEREST)
                + books.ledger().flowFen(bank, Purpose.BOND_INTEREST)
                + books.ledger().flowFen(bank, Purpose.DEPOSIT_INTEREST);
        double beyond = capital - parameters.capitalShare() * assets;
        long dividend = (long) Math.max(0, Math.min(profit, beyond));
        books.ledger().pay(bank, books.accounts().centre(), dividend, Purpose.PROFITS);
    }

    /**
     * The centre keeps some months of its outlays: it borrows what it lacks, repays what it does not need, and hands the
     * rest to other provinces.
     */
    void settleCentre(Books books) {
        Ledger ledger = books.ledger();
        int centre = books.accounts().centre();
        long reserve = Fen.times(ledger.outlaysFen(centre), parameters.reserveMonths());
        long beyond = ledger.depositsFen(centre) - reserve;
        if (beyond < 0) {
            ledger.lend(books.accounts().bank(), centre, -beyond, Claim.CENTRAL_BONDS);
        } else {
            long repaid = books.repayBank(centre, beyond, Claim.CENTRAL_BONDS);
            ledger.pay(centre, books.accounts().restOfChina(), beyond - repaid, Purpose.TRANSFERS);
        }
    }

    /** The bank lends the rest of China what it lacks, and takes back what it has too much. */
    void settleOutside(Books books) {
        Ledger ledger = books.ledger();
        int outside = books.accounts().restOfChina();
        long deposits = ledger.depositsFen(outside);
        if (deposits < 0) {
            ledger.lend(books.accounts().bank(), outside, -deposits, Claim.CLAIM_ON_REST_OF_CHINA);
        } else {
            books.repayBank(outside, deposits, Claim.CLAIM_ON_REST_OF_CHINA);
        }
    }
}
