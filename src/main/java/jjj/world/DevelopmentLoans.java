package jjj.world;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.StateStream;

/**
 * Loans of the development bank by year of lending. In the first years part of the interest is added to the debt;
 * afterwards the principal is paid back in equal parts to the end of the term. Each loan keeps the terms it was made at.
 */
public final class DevelopmentLoans {
    private final List<Vintage> vintages = new ArrayList<>();

    /**
     * Terms of a loan.
     *
     * @param interestPerYear rate
     * @param months whole term
     * @param capitalisedShare part of the interest that is added to the debt at first, 0…1
     * @param capitalisedMonths how long
     */
    public record Terms(double interestPerYear, int months, double capitalisedShare, int capitalisedMonths) {}

    /**
     * What a month asks for, fen.
     *
     * @param interestFen interest to be paid in money
     * @param addedFen interest added to the debt
     * @param principalFen principal to be paid back
     */
    public record Due(long interestFen, long addedFen, long principalFen) {}

    private static final class Vintage {
        private final int year;
        private final int month;
        private final Terms terms;
        private long owedFen;

        Vintage(int month, Terms terms) {
            this.year = Months.year(month);
            this.month = month;
            this.terms = terms;
        }
    }

    /** A new loan. */
    public void lend(long fen, int month, Terms terms) {
        if (fen <= 0) {
            return;
        }
        Vintage last = vintages.isEmpty() ? null : vintages.get(vintages.size() - 1);
        if (last == null || last.year != Months.year(month) || !last.terms.equals(terms)) {
            last = new Vintage(month, terms);
            vintages.add(last);
        }
        last.owedFen += fen;
    }

    /** What the loans ask for in this month; interest is added to the debt here, principal leaves it. */
    public Due due(int month) {
        long interest = 0;
        long added = 0;
        long principal = 0;
        for (Vintage vintage : vintages) {
            int age = month - vintage.month;
            long whole = Fen.times(vintage.owedFen, vintage.terms.interestPerYear() / Months.PER_YEAR);
            if (age < vintage.terms.capitalisedMonths()) {
                long part = Fen.times(whole, vintage.terms.capitalisedShare());
                vintage.owedFen += part;
                added += part;
                interest += whole - part;
            } else {
                long part = vintage.owedFen / Math.max(1, vintage.terms.months() - age);
                vintage.owedFen -= part;
                principal += part;
                interest += whole;
            }
        }
        return new Due(interest, added, principal);
    }

    /** Owed on all loans, fen. */
    public long owedFen() {
        long sum = 0;
        for (Vintage vintage : vintages) {
            sum += vintage.owedFen;
        }
        return sum;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.list(vintages, new Vintage(0, new Terms(0, 0, 0, 0)), DevelopmentLoans::state);
    }

    private static Vintage state(StateStream state, Vintage now) {
        Vintage vintage = new Vintage(state.number(now.month), state(state, now.terms));
        vintage.owedFen = state.number(now.owedFen);
        return vintage;
    }

    private static Terms state(StateStream state, Terms now) {
        return new Terms(
                state.number(now.interestPerYear()),
                state.number(now.months()),
                state.number(now.capitalisedShare()),
                state.number(now.capitalisedMonths()));
    }
}
