package jjj.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jjj.design.Design;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = "Tries scenarios at many settings: every combination of levels, a Latin hypercube, or a scrambled"
                + " Sobol sequence; writes one table with what was varied and what came out.")
final class SweepCommand implements Callable<Integer> {
    /** How points are laid out, as written on the command line. */
    enum Layout {
        grid,
        lhs,
        sobol
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "A name under scenarios/, a file, or several joined by +; the first is the reference.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--design",
            paramLabel = "KIND",
            defaultValue = "sobol",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Layout layout = Layout.sobol;

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "16",
            description = "Points of a Latin hypercube or Sobol sequence (default: ${DEFAULT-VALUE}).")
    private int points = 16;

    @Option(
            names = "--levels",
            paramLabel = "N",
            defaultValue = "3",
            description = "Levels of each range in a grid (default: ${DEFAULT-VALUE}).")
    private int levels = 3;

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> words = layout == Layout.grid
                ? List.of("sweep", "--design", "grid", "--levels", "" + levels)
                : List.of("sweep", "--design", layout.name(), "--points", "" + points);
        Task task = design.task(scenarios, words, options.threads(), (axes, seed) -> switch (layout) {
            case grid -> Design.grid(axes, levels);
            case lhs -> Design.latinHypercube(axes, points, seed);
            case sobol -> Design.sobol(axes, points, seed);
        });
        return main.work(spec, options).make(task);
    }
}
