package jjj.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import jjj.experiment.BadInput;
import jjj.experiment.Json;
import jjj.experiment.Settings;
import jjj.experiment.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Hashes every file of a results folder again, makes some of its runs again, and says identical or"
                + " different; exit 4 if anything differs.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULT", description = "A folder of results, or its name under results/.")
    private String result = "";

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many runs to make again, spread over all (default: ${DEFAULT-VALUE}).")
    private int sample = 2;

    @Option(names = "--json", description = "As JSON on standard output.")
    private boolean json;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        if (sample < 0) {
            throw new BadInput("--runs %d: expected 0 or more".formatted(sample));
        }
        Path folder = ResultOptions.folder(result, main.workshop().home());
        Verification.Result found = new Verification(folder, this::reopened).verify(sample);
        answer(found);
        return found.identical() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private Verification.Reopened reopened(String resolved, Settings settings) {
        Workshop.Job job = main.workshop().reopen(resolved, settings);
        return new Verification.Reopened(job.scenarios().get(0), job.model());
    }

    private void answer(Verification.Result found) {
        Console console = main.console();
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("identical", found.identical());
            map.put("files", found.files());
            map.put("runsMadeAgain", found.again());
            map.put(
                    "findings",
                    found.findings().stream()
                            .map(Verification.Finding::toString)
                            .toList());
            map.put("notes", found.notes());
            console.out().print(Json.text(map));
            console.out().flush();
            return;
        }
        found.notes().forEach(note -> console.note("note: " + note));
        found.findings().forEach(finding -> console.line(finding.toString()));
        console.line(
                found.identical()
                        ? identical(found)
                        : different(found.findings().size()));
    }

    private static String identical(Verification.Result found) {
        int again = found.again().size();
        return "identical: %d files hashed, %s"
                .formatted(
                        found.files(),
                        again == 0
                                ? "no run made again"
                                : "%d run%s made again (%s)"
                                        .formatted(again, again == 1 ? "" : "s", String.join("; ", found.again())));
    }

    private static String different(int findings) {
        return "different: %d finding%s".formatted(findings, findings == 1 ? "" : "s");
    }
}
