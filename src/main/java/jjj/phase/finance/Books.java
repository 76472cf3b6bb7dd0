package jjj.phase.finance;

import jjj.base.Months;
import jjj.world.Accounts;
import jjj.world.Claim;
import jjj.world.Government;
import jjj.world.Ledger;
import jjj.world.Programme;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * The ledger in one month as this phase uses it: who can pay what, and who steps in.
 *
 * @param world the state
 * @param month the month
 */
record Books(World world, int month) {
    Ledger ledger() {
        return world.ledger();
    }

    Accounts accounts() {
        return world.ledger().accounts();
    }

    Government government(int government) {
        return world.governments().get(government);
    }

    Programme programme(int government) {
        return world.programmes().get(government);
    }

    boolean isDesignated(int government) {
        return world.rules().programme(government).isPresent();
    }

    /** Output of twelve months over that of the start. */
    double outputIndex(int government) {
        Government own = government(government);
        return own.gdpYuanLastYear() / own.base().gdpYuan();
    }

    /**
     * Receipts less payments of a year, fen: the last twelve closed months; in the first year what is known, this
     * month included, brought to a year.
     */
    double annualFen(int account, Purpose purpose) {
        int closed = ledger().monthsOfHistory();
        if (closed >= Months.PER_YEAR) {
            return ledger().yearFen(account, purpose);
        }
        double known = ledger().yearFen(account, purpose) + (double) ledger().flowFen(account, purpose);
        return known * Months.PER_YEAR / (closed + 1);
    }

    /** Money of a government that no programme and no bond has been raised for, fen; may be below 0. */
    long freeFen(int government) {
        long deposits = ledger().depositsFen(accounts().government(government));
        return deposits
                - government(government).bondCashFen()
                - programme(government).waitingFen();
    }

    /** Money that a government may spend: free money, as far as it is there, fen. */
    long spendableFen(int government) {
        long deposits = ledger().depositsFen(accounts().government(government));
        return Math.max(0, Math.min(deposits, freeFen(government)));
    }

    /** Money that a government can use for what it owes: free money where it has a programme, else all, fen. */
    long availableFen(int government) {
        return isDesignated(government)
                ? spendableFen(government)
                : Math.max(0, ledger().depositsFen(accounts().government(government)));
    }

    /** Money of a state developer that is not meant for state homes, fen. */
    long developerFreeFen(int government) {
        long deposits = ledger().depositsFen(accounts().stateDeveloper(government));
        return Math.max(0, deposits - programme(government).homesInHandFen());
    }

    /** Makes sure that a government can pay so much: what is lacking comes from the centre and is counted. */
    void coverByCentre(int government, long fen) {
        long lacking = fen - availableFen(government);
        if (lacking > 0) {
            payFromCentre(accounts().government(government), lacking, Purpose.TRANSFERS);
            government(government).addClosingGrant(lacking);
        }
    }

    /** The centre pays; what it lacks it borrows from the bank. */
    void payFromCentre(int to, long fen, Purpose purpose) {
        long lacking = fen - Math.max(0, ledger().depositsFen(accounts().centre()));
        if (lacking > 0) {
            ledger().lend(accounts().bank(), accounts().centre(), lacking, Claim.CENTRAL_BONDS);
        }
        ledger().pay(accounts().centre(), to, fen, purpose);
    }

    /** Pays in full; what the payer lacks it borrows from the bank. */
    void payOrBorrow(int from, int to, long fen, Purpose purpose, Claim claim) {
        long lacking = fen - Math.max(0, ledger().depositsFen(from));
        if (lacking > 0) {
            ledger().lend(accounts().bank(), from, lacking, claim);
        }
        ledger().pay(from, to, fen, purpose);
    }

    /** Repays the bank as far as deposits reach; gives what was repaid. */
    long repayBank(int borrower, long fen, Claim claim) {
        long least = Math.min(fen, ledger().owedFen(borrower, claim));
        long repaid = Math.max(0, Math.min(least, ledger().depositsFen(borrower)));
        ledger().repay(borrower, accounts().bank(), repaid, claim);
        return repaid;
    }

    /** Cost of building over that of 2016. */
    double buildingCostIndex(double growthPerYear) {
        return StrictMath.pow(1 + growthPerYear, (month - world.startMonth() + 1) / (double) Months.PER_YEAR);
    }
}
