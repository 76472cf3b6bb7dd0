package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.design.Design;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        description = "Says which settings move a measure, alone and together, and how much of its spread is luck; with"
                + " several scenarios also for the difference to the first.")
final class SensitivityCommand extends ScenariosCommand {
    private static final String SEEDS = "1..3";
    private static final int PATHS = 10;
    private static final int PAIRS = 64;

    /** How shares are found, as written on the command line. */
    enum Method {
        morris,
        sobol
    }

    @Option(
            names = "--method",
            paramLabel = "KIND",
            defaultValue = "morris",
            description = "morris: few runs, many settings; sobol: shares of the variance (default: ${DEFAULT-VALUE}).")
    private Method method = Method.morris;

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "Paths (morris, default 10; each has one point more than there are settings) or pairs (sobol,"
                    + " default 64; each has two points more than there are settings).")
    private Optional<Integer> points = Optional.empty();

    @Mixin
    private DesignOptions design = new DesignOptions();

    @Override
    public Integer call() {
        options().unlessTold(SEEDS, Optional.empty());
        int size = points.orElse(method == Method.morris ? PATHS : PAIRS);
        List<String> words = new ArrayList<>(Task.words("sensitivity", scenarios()));
        words.addAll(List.of("--method", method.name(), "--points", "" + size));
        return work().make(design.task(scenarios(), words, options().threads(), (axes, seed) -> switch (method) {
            case morris -> Design.morris(axes, size, seed);
            case sobol -> Design.saltelli(axes, size, seed);
        }));
    }
}
