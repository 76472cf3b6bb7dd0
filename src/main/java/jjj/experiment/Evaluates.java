package jjj.experiment;

import java.io.IOException;
import jjj.results.ResultFolder;

/** Makes the tables, the charts and the report from the runs that are there. */
@FunctionalInterface
public interface Evaluates {
    /**
     * Writes everything but the runs into the folder and says what the user is answered.
     *
     * @throws IOException naming the file, for example when the disk is full
     */
    Answer evaluate(Plan plan, ResultFolder folder) throws IOException;
}
