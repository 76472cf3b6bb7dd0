package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jjj.design.Axis;
import jjj.design.Design;
import jjj.experiment.Asked;
import jjj.experiment.BadInput;
import jjj.experiment.Plan.Purpose;
import jjj.experiment.SweepEvaluation;
import jjj.experiment.Vary;
import jjj.scenario.ParameterTable;
import picocli.CommandLine.Option;

/** Options of the commands that try many settings. */
final class DesignOptions {
    @Option(
            names = "--vary",
            required = true,
            paramLabel = "PATH[=VALUES]",
            description = "What is varied: PATH alone over the range of its table, PATH=LOW..HIGH, or PATH=A,B,C; with"
                    + " units; worker.* for all parameters that begin so. May be repeated.")
    private List<String> vary = new ArrayList<>();

    @Option(
            names = "--measure",
            paramLabel = "NAME[@PLACE]",
            description = "What is shown, at the new area unless a place is named; may be repeated.")
    private List<String> measures = new ArrayList<>();

    @Option(
            names = "--design-seed",
            paramLabel = "N",
            description = "Another number gives other points of the same kind (default: 1).")
    private Optional<Integer> designSeed = Optional.empty();

    /** Makes a design of axes. */
    @FunctionalInterface
    interface Layout {
        Design of(List<Axis> axes, int designSeed);
    }

    /**
     * The task of trying these scenarios at all points of a design.
     *
     * @param words the command, its scenarios and the options that only it has
     */
    Task task(List<String> names, List<String> words, int threads, Layout layout) {
        Design design = design(layout);
        List<String> all = new ArrayList<>(words);
        vary.forEach(word -> all.addAll(List.of("--vary", word)));
        measures.forEach(word -> all.addAll(List.of("--measure", word)));
        designSeed.ifPresent(seed -> all.addAll(List.of("--design-seed", "" + seed)));
        return new Task(
                Purpose.SWEEP,
                names,
                all,
                points(design),
                outline(design, names.size()),
                (setting, tables) -> new SweepEvaluation(design, Asked.of(measures, setting), tables, threads));
    }

    /** Refuses what has no meaning for designs without luck. */
    void refuseSeed(String design) {
        designSeed.ifPresent(seed -> {
            throw new BadInput(
                    "--design-seed %d: %s is the same for every seed; expected none".formatted(seed, design));
        });
    }

    private Design design(Layout layout) {
        List<Axis> axes = new Vary(ParameterTable.shipped()).axes(vary);
        try {
            return layout.of(axes, designSeed.orElse(1));
        } catch (IllegalArgumentException e) {
            throw new BadInput(e.getMessage(), e);
        }
    }

    private static List<SortedMap<String, String>> points(Design design) {
        return IntStream.range(0, design.size())
                .<SortedMap<String, String>>mapToObj(point -> new TreeMap<>(design.settings(point)))
                .toList();
    }

    private static List<String> outline(Design design, int scenarios) {
        List<String> lines = new ArrayList<>(List.of("design: %s, %d points for each of %d scenario%s"
                .formatted(design.kind().words(), design.size(), scenarios, scenarios == 1 ? "" : "s")));
        design.axes().forEach(axis -> lines.add("  " + axis.path() + ": " + axis.shown()));
        return lines;
    }
}
