package jjj.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import jjj.experiment.Evaluates;
import jjj.experiment.Evaluation;
import jjj.experiment.Plan.Purpose;
import jjj.experiment.Setting;

/**
 * What a command asks to be made.
 *
 * @param names scenarios as they were typed, or as the command adds them
 * @param words the command and its own words, as they are typed to repeat it
 * @param points settings of the points of a design; none if there is no design
 * @param outline what a dry run says first
 * @param evaluation what is made of the runs, around the tables that every experiment has
 */
record Task(
        Purpose purpose,
        List<String> names,
        List<String> words,
        List<SortedMap<String, String>> points,
        List<String> outline,
        BiFunction<Setting, Evaluation, Evaluates> evaluation) {
    Task {
        names = List.copyOf(names);
        words = List.copyOf(words);
        points = List.copyOf(points);
        outline = List.copyOf(outline);
    }

    /** Scenarios as they are, with the tables and the report that every experiment has. */
    static Task plain(Purpose purpose, String command, List<String> names) {
        return of(purpose, names, words(command, names), tables -> tables);
    }

    /** Words that begin with a command and the scenarios typed behind it. */
    static List<String> words(String command, List<String> names) {
        return Stream.concat(Stream.of(command), names.stream()).toList();
    }

    /** Scenarios as they are, evaluated in another way. */
    static Task of(
            Purpose purpose, List<String> names, List<String> words, Function<Evaluation, Evaluates> evaluation) {
        return new Task(purpose, names, words, List.of(), List.of(), (setting, tables) -> evaluation.apply(tables));
    }
}
