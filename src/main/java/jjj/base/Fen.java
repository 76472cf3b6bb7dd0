package jjj.base;

/** Money in whole fen ({@code long}); 100 fen are one yuan. Money is rounded here and nowhere else. */
public final class Fen {
    /** Fen in one yuan. */
    public static final long PER_YUAN = 100;

    /** Fen in one billion yuan. */
    public static final double PER_BILLION_YUAN = 1e11;

    private static final double LARGEST = 9.2e18;

    private Fen() {}

    /** Rounds half-even to the fen; refuses what is no amount. */
    public static long ofYuan(double yuan) {
        return whole(yuan * PER_YUAN);
    }

    /** Billion yuan in fen. */
    public static long ofBillionYuan(double billionYuan) {
        return whole(billionYuan * PER_BILLION_YUAN);
    }

    /** {@code amountFen · factor}, rounded half-even to the fen. */
    public static long times(long amountFen, double factor) {
        return whole(amountFen * factor);
    }

    /** In yuan, for equations. */
    public static double toYuan(long amountFen) {
        return amountFen / (double) PER_YUAN;
    }

    /** In billion yuan, for tables. */
    public static double toBillionYuan(long amountFen) {
        return amountFen / PER_BILLION_YUAN;
    }

    private static long whole(double fen) {
        if (!(Math.abs(fen) < LARGEST)) {
            throw new ArithmeticException("no amount of money: " + fen + " fen");
        }
        return (long) StrictMath.rint(fen);
    }
}
