package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jjj.experiment.Json;
import jjj.experiment.SelfTest;
import jjj.experiment.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "selftest",
        mixinStandardHelpOptions = true,
        description =
                "Whether this program on this machine can be trusted: placebo, determinism, books, statistics with"
                        + " known answers; under half a minute, exit 4 if anything does not hold.")
final class SelfTestCommand implements Callable<Integer> {
    private static final int PEOPLE_PER_AGENT = 5_000;
    private static final int GRID_KM = 10;
    private static final YearMonth UNTIL = YearMonth.of(2018, 6);

    @Option(names = "--json", description = "As JSON on standard output.")
    private boolean json;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        List<SelfTest.Check> checks = checks();
        boolean sound = checks.stream().allMatch(SelfTest.Check::holds);
        Console console = main.console();
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("sound", sound);
            checks.forEach(check -> map.put(check.name(), check.holds() ? "holds" : check.what()));
            console.out().print(Json.text(map));
            console.out().flush();
        } else {
            checks.forEach(check -> console.line(
                    "%-16s %-6s %s".formatted(check.name(), check.holds() ? "holds" : "FAILS", check.what())));
            console.line(sound ? "all checks hold" : "this program cannot be trusted on this machine");
        }
        return sound ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private List<SelfTest.Check> checks() {
        Settings settings = new Settings(PEOPLE_PER_AGENT, GRID_KM, Optional.of(UNTIL), List.of());
        Workshop.Job job = main.workshop().open(main.workshop().examples(), settings, List.of());
        try {
            return new SelfTest(
                            job.model(), job.scenarios().get(0), job.scenarios().get(1))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
