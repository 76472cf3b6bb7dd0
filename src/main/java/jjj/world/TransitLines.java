package jjj.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jjj.base.StateStream;
import jjj.rules.RailOpening;

/**
 * Lines that builders pay with granted land. Between two places there is one line, on the terms under which it was begun.
 * A line that is not paid for when the grants end is built on with what the land already granted still brings; after that it
 * stays unfinished, carries nobody, and waits for another grant for the same two places.
 */
public final class TransitLines {
    private final int governments;
    private final List<TransitLine> lines = new ArrayList<>();

    /** No line. */
    TransitLines(int governments) {
        this.governments = governments;
    }

    /** Money for a line comes in at a government's builder. */
    public void receive(RailOpening line, double costYuan, int government, long fen) {
        of(line, costYuan).receive(government, fen);
    }

    private TransitLine of(RailOpening line, double costYuan) {
        for (TransitLine begun : lines) {
            if (begun.line().isBetween(line.from(), line.to())) {
                return begun;
            }
        }
        TransitLine begun = new TransitLine(line, costYuan, governments);
        lines.add(begun);
        return begun;
    }

    /** All lines, in the order in which they were begun. */
    public List<TransitLine> all() {
        return Collections.unmodifiableList(lines);
    }

    /** Money of a government's builder that has come and waits to be built with. */
    public long waitingFen(int government) {
        long sum = 0;
        for (TransitLine line : lines) {
            sum += line.waitingFen(government);
        }
        return sum;
    }

    /** Built to date by a government's builder, CNY at the prices of 2016. */
    public double builtYuan(int government) {
        double sum = 0;
        for (TransitLine line : lines) {
            sum += line.builtYuan(government);
        }
        return sum;
    }

    /** Lines that are complete. */
    public List<RailOpening> open() {
        return lines.stream().filter(TransitLine::isOpen).map(TransitLine::line).toList();
    }

    /** What lasts. */
    void state(StateStream state) {
        TransitLine blank = new TransitLine(new RailOpening(0, 0, 0), 0, governments);
        state.list(lines, blank, (stream, now) -> TransitLine.state(stream, now, governments));
    }
}
