package jjj.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jjj.base.Months;

/**
 * Double entry in whole fen. Every movement has two ends, so the rows of the transaction-flow matrix and the columns
 * of each account close to the fen. Deposits are claims on the bank: its own balance is minus the sum of all others.
 * Nobody but the bank may run below zero.
 */
public final class Ledger {
    private static final Purpose[] PURPOSES = Purpose.values();
    private static final Claim[] CLAIMS = Claim.values();

    private final Accounts accounts;
    private final Geography geography;
    private final long[] depositsFen;
    private final long[][] claimsFen;
    private final long[] openingDepositsFen;
    private final long[][] openingClaimsFen;
    private final long[][] claimFlowsFen;
    private final FlowHistory flows;
    private String phase = "opening";

    /** Empty books. */
    public Ledger(Accounts accounts, Geography geography) {
        this.accounts = accounts;
        this.geography = geography;
        this.depositsFen = new long[accounts.size()];
        this.openingDepositsFen = new long[accounts.size()];
        this.claimsFen = new long[CLAIMS.length][accounts.size()];
        this.openingClaimsFen = new long[CLAIMS.length][accounts.size()];
        this.claimFlowsFen = new long[CLAIMS.length][accounts.size()];
        this.flows = new FlowHistory(accounts.size());
    }

    /** Who has which account. */
    public Accounts accounts() {
        return accounts;
    }

    /** Names the phase for messages. */
    public void enter(String phaseName) {
        this.phase = phaseName;
    }

    /** Opening balance: deposits of an account, held at the bank. Before the first month only. */
    public void openDeposits(int account, long fen) {
        depositsFen[account] = Math.addExact(depositsFen[account], fen);
        depositsFen[accounts.bank()] = Math.subtractExact(depositsFen[accounts.bank()], fen);
    }

    /** Opening balance: a claim of {@code creditor} on {@code debtor}. Before the first month only. */
    public void openClaim(int creditor, int debtor, long fen, Claim claim) {
        claimsFen[claim.ordinal()][creditor] = Math.addExact(claimsFen[claim.ordinal()][creditor], fen);
        claimsFen[claim.ordinal()][debtor] = Math.subtractExact(claimsFen[claim.ordinal()][debtor], fen);
    }

    /** Moves money. A negative amount is refused: turn payer and receiver round. */
    public void pay(int from, int to, long fen, Purpose purpose) {
        if (fen < 0) {
            throw new ImbalanceException("%s: %s should pay %s a negative amount of %s, %d fen"
                    .formatted(phase, name(from), name(to), purpose, fen));
        }
        if (fen == 0 || from == to) {
            return;
        }
        depositsFen[from] = Math.subtractExact(depositsFen[from], fen);
        depositsFen[to] = Math.addExact(depositsFen[to], fen);
        flows.add(from, purpose, -fen);
        flows.add(to, purpose, fen);
    }

    /** As {@link #pay} but no more than the payer has; gives what was paid. */
    public long payAtMost(int from, int to, long fen, Purpose purpose) {
        long paid = Math.max(0, Math.min(fen, depositsFen[from]));
        pay(from, to, paid, purpose);
        return paid;
    }

    /** {@code lender} gives credit: the claim and the money come into being together. */
    public void lend(int lender, int borrower, long fen, Claim claim) {
        pay(lender, borrower, fen, Purpose.BORROWING);
        claim(lender, borrower, fen, claim);
    }

    /** {@code borrower} pays back principal. */
    public void repay(int borrower, int lender, long fen, Claim claim) {
        pay(borrower, lender, fen, Purpose.BORROWING);
        claim(lender, borrower, -fen, claim);
    }

    /** A claim arises (or, negative, ends) without money: interest added to the debt, a loss, a delivery. */
    public void claim(int creditor, int debtor, long fen, Claim claim) {
        int row = claim.ordinal();
        claimsFen[row][creditor] = Math.addExact(claimsFen[row][creditor], fen);
        claimsFen[row][debtor] = Math.subtractExact(claimsFen[row][debtor], fen);
        claimFlowsFen[row][creditor] += fen;
        claimFlowsFen[row][debtor] -= fen;
    }

    /** Deposits, fen. */
    public long depositsFen(int account) {
        return depositsFen[account];
    }

    /** What the account owes on this claim, fen, 0 or more. */
    public long owedFen(int account, Claim claim) {
        return Math.max(0, -claimsFen[claim.ordinal()][account]);
    }

    /** What the account is owed on this claim (negative: owes), fen. */
    public long heldFen(int account, Claim claim) {
        return claimsFen[claim.ordinal()][account];
    }

    /** This month's receipts less payments of the account for the purpose, fen. */
    public long flowFen(int account, Purpose purpose) {
        return flows.thisMonth(account, purpose);
    }

    /** Receipts less payments of the last closed month, fen. */
    public long lastMonthFen(int account, Purpose purpose) {
        return flows.lastMonth(account, purpose);
    }

    /** Receipts less payments of the last twelve closed months, fen. */
    public long yearFen(int account, Purpose purpose) {
        return flows.lastYear(account, purpose);
    }

    /** Months of history that {@link #yearFen} covers, 0…12. */
    public int monthsOfHistory() {
        return flows.months();
    }

    /** Payments and receipts of this month by row (purpose) and column (sector), fen. */
    public long[][] flowMatrixFen() {
        long[][] matrix = new long[PURPOSES.length][Sector.values().length];
        for (int account = 0; account < accounts.size(); account++) {
            int column = accounts.sector(account).ordinal();
            for (Purpose purpose : PURPOSES) {
                matrix[purpose.ordinal()][column] += flows.thisMonth(account, purpose);
            }
        }
        return matrix;
    }

    /**
     * Checks the month and closes it.
     *
     * @throws ImbalanceException naming month, phase, account and entry when anything does not balance
     */
    public void close(int month) {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new ImbalanceException(Months.text(month) + " " + String.join("; ", faults));
        }
        System.arraycopy(depositsFen, 0, openingDepositsFen, 0, depositsFen.length);
        for (int row = 0; row < CLAIMS.length; row++) {
            System.arraycopy(claimsFen[row], 0, openingClaimsFen[row], 0, claimsFen[row].length);
            Arrays.fill(claimFlowsFen[row], 0);
        }
        flows.closeMonth();
    }

    /** Starts the first month from the opening balances. */
    public void start() {
        System.arraycopy(depositsFen, 0, openingDepositsFen, 0, depositsFen.length);
        for (int row = 0; row < CLAIMS.length; row++) {
            System.arraycopy(claimsFen[row], 0, openingClaimsFen[row], 0, claimsFen[row].length);
        }
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Purpose purpose : PURPOSES) {
            long sum = 0;
            for (int account = 0; account < accounts.size(); account++) {
                sum += flows.thisMonth(account, purpose);
            }
            if (sum != 0) {
                faults.add("books do not balance; %s sums to %d fen, expected 0 (%s)"
                        .formatted(text(purpose), sum, phase));
            }
        }
        for (int account = 0; account < accounts.size(); account++) {
            accountFault(account, faults);
        }
        for (Claim claim : CLAIMS) {
            claimFault(claim, faults);
        }
        return faults;
    }

    private void accountFault(int account, List<String> faults) {
        long sum = 0;
        for (Purpose purpose : PURPOSES) {
            sum += flows.thisMonth(account, purpose);
        }
        long change = depositsFen[account] - openingDepositsFen[account];
        if (sum != change) {
            faults.add("%s: deposits changed by %d fen but flows sum to %d fen (%s)"
                    .formatted(name(account), change, sum, phase));
        }
        if (account != accounts.bank() && depositsFen[account] < 0) {
            faults.add("%s: deposits of %d fen; expected 0 or more (%s)"
                    .formatted(name(account), depositsFen[account], phase));
        }
    }

    private void claimFault(Claim claim, List<String> faults) {
        long sum = 0;
        int row = claim.ordinal();
        for (int account = 0; account < accounts.size(); account++) {
            sum += claimsFen[row][account];
            if (claimsFen[row][account] - openingClaimsFen[row][account] != claimFlowsFen[row][account]) {
                faults.add("%s: %s do not agree with their flows (%s)".formatted(name(account), claim, phase));
            }
        }
        if (sum != 0) {
            faults.add("%s sum to %d fen over all sectors, expected 0 (%s)".formatted(claim, sum, phase));
        }
    }

    private static String text(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String name(int account) {
        return accounts.name(account, geography);
    }

    /** For tests that must see a broken book caught: money out of nothing. */
    void forge(int account, long fen) {
        depositsFen[account] += fen;
    }
}
