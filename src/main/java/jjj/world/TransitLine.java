package jjj.world;

import jjj.base.StateStream;
import jjj.rules.RailOpening;

/**
 * One line that is paid with granted land: what its builders received for it, what is built, whether it is open. Each
 * government on it has a builder of its own; they build one line together. Amounts in fen.
 */
public final class TransitLine {
    private final RailOpening line;
    private final double costYuan;
    private final long[] receivedFen;
    private final long[] spentFen;
    private final double[] builtYuan;
    private boolean open;

    /** Nothing is built yet. */
    TransitLine(RailOpening line, double costYuan, int governments) {
        this.line = line;
        this.costYuan = costYuan;
        receivedFen = new long[governments];
        spentFen = new long[governments];
        builtYuan = new double[governments];
    }

    /** What opens when it is paid for. */
    public RailOpening line() {
        return line;
    }

    /** What is still to be built, CNY at the prices of 2016. */
    public double leftYuan() {
        double built = 0;
        for (double yuan : builtYuan) {
            built += yuan;
        }
        return Math.max(0, costYuan - built);
    }

    /** Money of a government's builder that has come and waits to be built with. */
    public long waitingFen(int government) {
        return receivedFen[government] - spentFen[government];
    }

    /** Built to date by a government's builder, CNY at the prices of 2016. */
    public double builtYuan(int government) {
        return builtYuan[government];
    }

    /** A part of the line is paid, worth so much at the prices of 2016. */
    public void build(int government, long fen, double yuan) {
        spentFen[government] += fen;
        builtYuan[government] += yuan;
    }

    /** It is complete: it carries from the next month on, and the builders keep what comes later. */
    public void open() {
        open = true;
        for (int government = 0; government < receivedFen.length; government++) {
            spentFen[government] = receivedFen[government];
        }
    }

    /** Whether it is complete. */
    public boolean isOpen() {
        return open;
    }

    /** Money for the line comes in. */
    void receive(int government, long fen) {
        receivedFen[government] += fen;
        if (open) {
            spentFen[government] += fen;
        }
    }

    /** What lasts. */
    static TransitLine state(StateStream state, TransitLine now, int governments) {
        TransitLine passed = new TransitLine(
                new RailOpening(
                        state.number(now.line.from()), state.number(now.line.to()), state.number(now.line.minutes())),
                state.number(now.costYuan),
                governments);
        now.copyTo(passed);
        state.numbers(passed.receivedFen);
        state.numbers(passed.spentFen);
        state.numbers(passed.builtYuan);
        passed.open = state.flag(now.open);
        return passed;
    }

    private void copyTo(TransitLine other) {
        System.arraycopy(receivedFen, 0, other.receivedFen, 0, receivedFen.length);
        System.arraycopy(spentFen, 0, other.spentFen, 0, spentFen.length);
        System.arraycopy(builtYuan, 0, other.builtYuan, 0, builtYuan.length);
    }
}
