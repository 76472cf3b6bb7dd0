package jjj.world;

import java.util.Arrays;
import java.util.List;
import jjj.base.Months;
import jjj.base.StateStream;

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
    private final LedgerCheck check;
    private final Failures failures;
    private String phase = "opening";
    private boolean started;

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
        this.failures = new Failures(accounts.size());
        this.check = new LedgerCheck(this, geography);
    }

    /** Who could not pay. */
    public Failures failures() {
        return failures;
    }

    /** Who has which account. */
    public Accounts accounts() {
        return accounts;
    }

    /** A phase begins: what the phase before it left unbalanced is noted under its name. */
    public void enter(String phaseName) {
        check.look(phase);
        this.phase = phaseName;
    }

    /** The phase that is under way. */
    public String phase() {
        return phase;
    }

    /** Opening balance: deposits of an account, held at the bank. Before the first month only. */
    public void openDeposits(int account, long fen) {
        refuseAfterStart();
        depositsFen[account] = Math.addExact(depositsFen[account], fen);
        depositsFen[accounts.bank()] = Math.subtractExact(depositsFen[accounts.bank()], fen);
    }

    /** Opening balance: a claim of {@code creditor} on {@code debtor}. Before the first month only. */
    public void openClaim(int creditor, int debtor, long fen, Claim claim) {
        refuseAfterStart();
        claimsFen[claim.ordinal()][creditor] = Math.addExact(claimsFen[claim.ordinal()][creditor], fen);
        claimsFen[claim.ordinal()][debtor] = Math.subtractExact(claimsFen[claim.ordinal()][debtor], fen);
    }

    private void refuseAfterStart() {
        if (started) {
            throw new IllegalStateException("opening balances are for the time before the first month");
        }
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

    /** What left the account this month, purpose by purpose net of receipts, fen. */
    public long outlaysFen(int account) {
        return flows.outlaysThisMonth(account);
    }

    /** Change of a claim by flows of this month, fen; above 0 when the account is owed more. */
    public long claimFlowFen(int account, Claim claim) {
        return claimFlowsFen[claim.ordinal()][account];
    }

    long openingDepositsFen(int account) {
        return openingDepositsFen[account];
    }

    long openingHeldFen(int account, Claim claim) {
        return openingClaimsFen[claim.ordinal()][account];
    }

    long netFlowFen(int account) {
        return flows.netThisMonth(account);
    }

    /**
     * Checks the month and closes it.
     *
     * @throws ImbalanceException naming month, phase, account and entry when anything does not balance
     */
    public void close(int month) {
        List<String> faults = check.all(phase);
        if (!faults.isEmpty()) {
            throw new ImbalanceException(Months.text(month) + " " + String.join("; ", faults));
        }
        remember();
        for (long[] row : claimFlowsFen) {
            Arrays.fill(row, 0);
        }
        flows.closeMonth();
    }

    /** Starts the first month from the opening balances. */
    public void start() {
        started = true;
        remember();
    }

    private void remember() {
        System.arraycopy(depositsFen, 0, openingDepositsFen, 0, depositsFen.length);
        for (int row = 0; row < CLAIMS.length; row++) {
            System.arraycopy(claimsFen[row], 0, openingClaimsFen[row], 0, claimsFen[row].length);
        }
    }

    private String name(int account) {
        return accounts.name(account, geography);
    }

    /** For tests that must see a broken book caught: money out of nothing. */
    void forge(int account, long fen) {
        depositsFen[account] += fen;
    }

    /** For tests that must see a broken book caught: a receipt that nobody pays. */
    void forgeFlow(int account, Purpose purpose, long fen) {
        flows.add(account, purpose, fen);
    }

    /** For tests that must see a broken book caught: a claim on nobody. */
    void forgeClaim(int account, long fen, Claim claim) {
        claimsFen[claim.ordinal()][account] += fen;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(depositsFen);
        state.numbers(claimsFen);
        state.numbers(openingDepositsFen);
        state.numbers(openingClaimsFen);
        state.numbers(claimFlowsFen);
        flows.state(state);
        check.state(state);
        failures.state(state);
        phase = state.text(phase);
        started = state.flag(started);
    }
}
