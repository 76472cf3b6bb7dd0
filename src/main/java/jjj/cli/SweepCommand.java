package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.design.Design;
import jjj.experiment.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = "Tries scenarios at many settings: every combination of levels, a Latin hypercube, or a scrambled"
                + " Sobol sequence; writes one table with what was varied and what came out.")
final class SweepCommand extends ScenariosCommand {
    private static final int POINTS = 16;
    private static final int LEVELS = 3;

    /** How points are laid out, as written on the command line. */
    enum Layout {
        grid,
        lhs,
        sobol
    }

    @Option(
            names = "--design",
            paramLabel = "KIND",
            defaultValue = "sobol",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Layout layout = Layout.sobol;

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "Points of a Latin hypercube or Sobol sequence (default: 16).")
    private Optional<Integer> points = Optional.empty();

    @Option(names = "--levels", paramLabel = "N", description = "Levels of each range in a grid (default: 3).")
    private Optional<Integer> levels = Optional.empty();

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Override
    public Integer call() {
        refuseWhatHasNoMeaning();
        int size = points.orElse(POINTS);
        int steps = levels.orElse(LEVELS);
        List<String> words = new ArrayList<>(Task.words("sweep", scenarios()));
        words.addAll(List.of("--design", layout.name()));
        words.addAll(layout == Layout.grid ? List.of("--levels", "" + steps) : List.of("--points", "" + size));
        return work().make(design.task(scenarios(), words, options().threads(), (axes, seed) -> switch (layout) {
            case grid -> Design.grid(axes, steps);
            case lhs -> Design.latinHypercube(axes, size, seed);
            case sobol -> Design.sobol(axes, size, seed);
        }));
    }

    private void refuseWhatHasNoMeaning() {
        if (layout == Layout.grid) {
            design.refuseSeed("a grid");
            points.ifPresent(number -> {
                throw new BadInput("--points %d: a grid has levels; expected --levels N".formatted(number));
            });
        } else {
            levels.ifPresent(number -> {
                throw new BadInput(
                        "--levels %d: only a grid has levels; expected --design grid, or --points N".formatted(number));
            });
        }
    }
}
