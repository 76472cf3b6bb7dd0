package jjj.base;

import java.util.function.IntConsumer;

/**
 * Hands among which the parts of one piece of work are shared out. Who does which part, and how many hands there are, is
 * nobody's business: a part may touch only what belongs to it, so that every crew gives the same bytes.
 */
@FunctionalInterface
public interface Crew {
    /** One pair of hands: the parts are done one after another by who asks. */
    Crew ALONE = (parts, work) -> {
        for (int part = 0; part < parts; part++) {
            work.accept(part);
        }
    };

    /**
     * Does the parts 0 … {@code parts} − 1, in any order and at the same time, and returns when all are done. If some fail,
     * the failure of the first of them is thrown.
     */
    void each(int parts, IntConsumer work);
}
