package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jjj.bench.Bench;
import jjj.bench.Bench.Effort;
import jjj.bench.Figures;
import jjj.experiment.BadInput;
import jjj.experiment.Json;
import jjj.experiment.Memory;
import jjj.experiment.Settings;
import jjj.view.Watched;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Times the worker phase and the month at some scales, beside a pure stream over as many agents, the"
                        + " memory's bandwidth, and one rule written as MASON's one Steppable per agent.")
final class BenchCommand implements Callable<Integer> {
    private static final String SCENARIO = "frozen-market";
    private static final long SEED = 1;

    @Option(
            names = "--scales",
            paramLabel = "N,…",
            split = ",",
            description = "People per agent, one size after the other (default: 100,10,1).")
    private List<Integer> scales = new ArrayList<>();

    @Option(names = "--quick", description = "A small grid and few agents: to see that it works, not for figures.")
    private boolean quick;

    @Option(names = "--threads", paramLabel = "N", description = "Beside one thread (default: all cores).")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--json", description = "The answer as JSON on standard output.")
    private boolean json;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        int number = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (number < 1) {
            throw new BadInput("--threads %d: expected at least 1".formatted(number));
        }
        Bench bench = new Bench(number, quick ? Effort.QUICK : Effort.WHOLE, main.console()::note);
        Figures figures = bench.run(scales().stream().map(this::job).toList());
        BenchAnswer answer = new BenchAnswer(figures);
        if (json) {
            main.console().out().print(Json.text(answer.asMap()));
            main.console().out().flush();
        } else {
            answer.lines().forEach(main.console()::line);
        }
        return figures.rule().same() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private List<Integer> scales() {
        if (!scales.isEmpty()) {
            return scales;
        }
        return quick ? List.of(1_000) : List.of(100, 10, 1);
    }

    private Bench.Job job(int peoplePerAgent) {
        Settings settings = new Settings(peoplePerAgent, quick ? 10 : 5, Optional.empty(), List.of());
        Watched watched =
                main.workshop().watch(List.of(SCENARIO), settings, SEED).get(0);
        Memory.ofThisJava().require(watched.model().size(watched.scenario()));
        return new Bench.Job(watched.model(), watched.scenario(), peoplePerAgent);
    }
}
