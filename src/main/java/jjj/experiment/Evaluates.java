package jjj.experiment;

import java.io.IOException;
import java.util.List;
import jjj.results.ResultFolder;
import jjj.results.RunResult;

/** Makes the tables, the charts and the report from the runs that are there. */
public interface Evaluates {
    /**
     * Writes everything but the runs into the folder and says what the user is answered.
     *
     * @throws IOException naming the file, for example when the disk is full
     */
    Answer evaluate(Plan plan, ResultFolder folder) throws IOException;

    /** Pieces of {@link #evaluate} that can be made as soon as every run but the placebo is whole. */
    default List<Together.Piece> withoutPlacebo(Plan plan, ResultFolder folder) {
        return List.of();
    }

    /** What {@link #evaluate} does beside the pieces {@link #withoutPlacebo}, which are made already. */
    default Answer evaluateRest(Plan plan, ResultFolder folder) throws IOException {
        return evaluate(plan, folder);
    }

    /** Is told what a run has just observed, from the thread that made it; its file is written. */
    default void made(Run run, RunResult observations) {}

    /** Whether a folder that is whole holds all that {@link #evaluate} would write now. */
    default boolean isCurrent(Plan plan, ResultFolder folder) {
        return true;
    }

    /**
     * The same answer from a folder that was evaluated before; writes nothing.
     *
     * @throws IOException naming the file that cannot be read
     */
    Answer answer(Plan plan, ResultFolder folder) throws IOException;
}
