package jjj.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jjj.base.StateStream;

/**
 * Whether the books balance: every purpose and every claim sums to 0 over all accounts, every account's deposits and
 * claims change by its flows, and nobody but the bank is below 0. A quick look after each phase finds out in which of
 * them a fault came up; the whole check is made when the month closes.
 */
final class LedgerCheck {
    private static final Purpose[] PURPOSES = Purpose.values();
    private static final Claim[] CLAIMS = Claim.values();
    private static final String NONE = "";

    private final Ledger ledger;
    private final Geography geography;
    private final Accounts accounts;
    private final String[] brokenIn;
    private final String[] belowZeroSince;

    LedgerCheck(Ledger ledger, Geography geography) {
        this.ledger = ledger;
        this.geography = geography;
        this.accounts = ledger.accounts();
        this.brokenIn = new String[accounts.size()];
        this.belowZeroSince = new String[accounts.size()];
        java.util.Arrays.fill(brokenIn, NONE);
        java.util.Arrays.fill(belowZeroSince, NONE);
    }

    /** Notes for each account in which phase it went out of balance or below 0. */
    void look(String phase) {
        for (int account = 0; account < accounts.size(); account++) {
            if (brokenIn[account].isEmpty() && isBroken(account)) {
                brokenIn[account] = phase;
            }
            boolean below = account != accounts.bank() && ledger.depositsFen(account) < 0;
            if (!below) {
                belowZeroSince[account] = NONE;
            } else if (belowZeroSince[account].isEmpty()) {
                belowZeroSince[account] = phase;
            }
        }
    }

    private boolean isBroken(int account) {
        if (depositsChange(account) != ledger.netFlowFen(account)) {
            return true;
        }
        for (Claim claim : CLAIMS) {
            if (claimChange(account, claim) != ledger.claimFlowFen(account, claim)) {
                return true;
            }
        }
        return false;
    }

    private long depositsChange(int account) {
        return ledger.depositsFen(account) - ledger.openingDepositsFen(account);
    }

    private long claimChange(int account, Claim claim) {
        return ledger.heldFen(account, claim) - ledger.openingHeldFen(account, claim);
    }

    /** All faults of the month, each naming account, entry and phase; empty when everything balances. */
    List<String> all(String lastPhase) {
        look(lastPhase);
        List<String> faults = new ArrayList<>();
        for (int account = 0; account < accounts.size(); account++) {
            accountFaults(account, faults);
        }
        for (Purpose purpose : PURPOSES) {
            purposeFault(purpose, lastPhase, faults);
        }
        for (Claim claim : CLAIMS) {
            claimFault(claim, lastPhase, faults);
        }
        return faults;
    }

    private void accountFaults(int account, List<String> faults) {
        String name = accounts.name(account, geography);
        if (depositsChange(account) != ledger.netFlowFen(account)) {
            faults.add("%s: books do not balance; deposits changed by %d fen, receipts less payments are %d fen (%s)"
                    .formatted(name, depositsChange(account), ledger.netFlowFen(account), brokenIn[account]));
        }
        for (Claim claim : CLAIMS) {
            if (claimChange(account, claim) != ledger.claimFlowFen(account, claim)) {
                faults.add("%s: books do not balance; %s changed by %d fen, their flows are %d fen (%s)"
                        .formatted(
                                name,
                                text(claim),
                                claimChange(account, claim),
                                ledger.claimFlowFen(account, claim),
                                brokenIn[account]));
            }
        }
        if (account != accounts.bank() && ledger.depositsFen(account) < 0) {
            faults.add("%s: deposits of %d fen; expected 0 or more (%s)"
                    .formatted(name, ledger.depositsFen(account), belowZeroSince[account]));
        }
    }

    private void purposeFault(Purpose purpose, String phase, List<String> faults) {
        long received = 0;
        long paid = 0;
        for (int account = 0; account < accounts.size(); account++) {
            long flow = ledger.flowFen(account, purpose);
            received += Math.max(0, flow);
            paid -= Math.min(0, flow);
        }
        if (received != paid) {
            faults.add("region: books do not balance; %s in %d fen, out %d fen (%s)"
                    .formatted(text(purpose), received, paid, phase));
        }
    }

    private void claimFault(Claim claim, String phase, List<String> faults) {
        long held = 0;
        long owed = 0;
        for (int account = 0; account < accounts.size(); account++) {
            held += Math.max(0, ledger.heldFen(account, claim));
            owed -= Math.min(0, ledger.heldFen(account, claim));
        }
        if (held != owed) {
            faults.add("region: books do not balance; %s held %d fen, owed %d fen (%s)"
                    .formatted(text(claim), held, owed, phase));
        }
    }

    private static String text(Enum<?> entry) {
        return entry.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What lasts. */
    void state(StateStream state) {
        state.texts(brokenIn);
        state.texts(belowZeroSince);
    }
}
