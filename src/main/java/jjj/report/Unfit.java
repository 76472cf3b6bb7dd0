package jjj.report;

/** Results that cannot stand in one report; the message says why, in one line. */
public final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    Unfit(String message) {
        super(message);
    }
}
