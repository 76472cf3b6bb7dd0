package jjj.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jjj.base.StateStream;
import jjj.rules.RailOpening;

/** Lines that builders pay with granted land: what came in, what is built, which are open. Amounts in fen. */
public final class TransitLines {
    private final long[] receivedFen;
    private final long[] spentFen;
    private final double[] builtYuan;
    private final boolean[] opened;
    private final List<RailOpening> lines = new ArrayList<>();

    /** No line. */
    TransitLines(int governments) {
        receivedFen = new long[governments];
        spentFen = new long[governments];
        builtYuan = new double[governments];
        opened = new boolean[governments];
    }

    /** Money for the line of a government's builder comes in. */
    public void receive(int government, long fen) {
        receivedFen[government] += fen;
    }

    /** Money that has come and waits to be built with. */
    public long waitingFen(int government) {
        return receivedFen[government] - spentFen[government];
    }

    /** The builder keeps what the finished line does not need. */
    public void keepRest(int government) {
        spentFen[government] = receivedFen[government];
    }

    /** A part of the line is paid, worth so much at the prices of 2016. */
    public void build(int government, long fen, double yuan) {
        spentFen[government] += fen;
        builtYuan[government] += yuan;
    }

    /** Built to date, CNY at the prices of 2016. */
    public double builtYuan(int government) {
        return builtYuan[government];
    }

    /** The line is complete: it carries from the next month on. */
    public void open(int government, RailOpening line) {
        opened[government] = true;
        lines.add(line);
    }

    /** Whether the line of the government's builder is complete. */
    public boolean isOpen(int government) {
        return opened[government];
    }

    /** Lines that are complete, in order of opening. */
    public List<RailOpening> lines() {
        return Collections.unmodifiableList(lines);
    }

    private static final RailOpening BLANK = new RailOpening(0, 0, 0);

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(receivedFen);
        state.numbers(spentFen);
        state.numbers(builtYuan);
        state.flags(opened);
        state.list(
                lines,
                BLANK,
                (stream, now) -> new RailOpening(
                        stream.number(now.from()), stream.number(now.to()), stream.number(now.minutes())));
    }
}
