package jjj.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import jjj.experiment.Evaluates;
import jjj.experiment.Evaluation;
import jjj.experiment.Plan.Purpose;
import jjj.experiment.Setting;

/**
 * What a command asks to be made.
 *
 * @param names scenarios as they were typed
 * @param ownWords options of this command alone, needed to repeat it
 * @param points settings of the points of a design; none if there is no design
 * @param outline what a dry run says first
 * @param evaluation what is made of the runs, around the tables that every experiment has
 */
record Task(
        Purpose purpose,
        List<String> names,
        List<String> ownWords,
        List<SortedMap<String, String>> points,
        List<String> outline,
        BiFunction<Setting, Evaluation, Evaluates> evaluation) {
    Task {
        names = List.copyOf(names);
        ownWords = List.copyOf(ownWords);
        points = List.copyOf(points);
        outline = List.copyOf(outline);
    }

    /** Scenarios as they are. */
    static Task of(Purpose purpose, List<String> names, BiFunction<Setting, Evaluation, Evaluates> evaluation) {
        return new Task(purpose, names, List.of(), List.of(), List.of(), evaluation);
    }
}
