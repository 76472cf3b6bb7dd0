package jjj.experiment;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that begins as soon as every run but the placebo is whole: the placebo comes last and alone, and would leave all
 * threads but one without work.
 */
final class BesidePlacebo {
    private final Run placebo;
    private final List<Together.Piece> pieces;
    private final AtomicInteger waitsFor;
    private final boolean wanted;

    /** @param runs those that are to be made; nothing begins if the placebo is none of them, or the only one */
    BesidePlacebo(Run placebo, List<Run> runs, List<Together.Piece> pieces) {
        this.placebo = placebo;
        this.pieces = List.copyOf(pieces);
        this.waitsFor = new AtomicInteger(runs.size() - 1);
        this.wanted = runs.size() > 1 && runs.contains(placebo) && !pieces.isEmpty();
    }

    /** A run is whole; if it was the last that is waited for, the work begins on these threads. */
    void whole(Run run, Together threads) {
        if (wanted && !run.equals(placebo) && waitsFor.decrementAndGet() == 0) {
            pieces.forEach(threads::start);
        }
    }

    /** Whether the work has begun. */
    boolean begun() {
        return wanted && waitsFor.get() == 0;
    }
}
