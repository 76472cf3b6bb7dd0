package jjj.phase.finance;

import jjj.world.InvestmentSource;

/**
 * Who pays for a month of a programme: each source in its turn gives what it has until nothing is left to pay; the rest
 * waits. The turn is that of the table in docs/ODD.md 7.8: grants, net land, bonds, state firms, partners, development
 * loans, bank loans. Amounts in fen.
 */
final class SourceOrder {
    private static final InvestmentSource[] ORDER = {
        InvestmentSource.CENTRAL_GRANTS,
        InvestmentSource.PROVINCIAL_GRANTS,
        InvestmentSource.NET_LAND,
        InvestmentSource.STATUTORY_BONDS,
        InvestmentSource.STATE_ENTERPRISES,
        InvestmentSource.PPP,
        InvestmentSource.DEVELOPMENT_LOANS,
        InvestmentSource.BANK_LOANS
    };

    private final long[] availableFen = new long[InvestmentSource.values().length];

    /** What a source has; below 0 counts as nothing. */
    SourceOrder offer(InvestmentSource source, long fen) {
        availableFen[source.ordinal()] = Math.max(0, fen);
        return this;
    }

    /** What each source pays of {@code neededFen}, by {@link InvestmentSource#ordinal()}. */
    long[] pay(long neededFen) {
        long[] paid = new long[availableFen.length];
        long left = Math.max(0, neededFen);
        for (InvestmentSource source : ORDER) {
            paid[source.ordinal()] = Math.min(left, availableFen[source.ordinal()]);
            left -= paid[source.ordinal()];
        }
        return paid;
    }
}
