package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jjj.calibration.Block;
import jjj.calibration.Calibration;
import jjj.calibration.Trial;
import jjj.experiment.BadInput;
import jjj.experiment.FolderLock;
import jjj.experiment.Json;
import jjj.experiment.Program;
import jjj.experiment.Reasons;
import jjj.experiment.ScenarioCase;
import jjj.experiment.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Searches, within the ranges of the parameter table, for parameters that agree best with the"
                + " calibration targets (CMA-ES); figures that are set aside are never looked at. One seed, until"
                + " 2023-12, unless told. Goes on where it stopped.")
final class CalibrateCommand implements Callable<Integer> {
    private static final String SCENARIO = "baseline";
    private static final String LAST_PUBLISHED = "2023-12";
    private static final double SECONDS_PER_MINUTE = 60;
    private static final int HASH_DIGITS = 8;

    @Parameters(
            arity = "0..*",
            paramLabel = "BLOCK",
            description = "Parameters that are fitted together: prices, overvaluation, land, finance, population,"
                    + " programme, relocation, entry (default: prices).")
    private List<String> blocks = List.of("prices");

    @Option(names = "--parameter", paramLabel = "NAME", description = "One more parameter to fit; may be repeated.")
    private List<String> more = new ArrayList<>();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Rounds of a least-squares search before (damped Gauss–Newton): cheap where the figures answer"
                            + " evenly (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            defaultValue = "60",
            description = "Sets that the search (CMA-ES) tries (default: ${DEFAULT-VALUE}).")
    private int evaluations = 60;

    @Option(
            names = "--ensemble",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Sets drawn around the best (Latin hypercube; over its whole range what the targets do not tell); those"
                            + " nearly as good as the best are kept in ensemble.csv (default: ${DEFAULT-VALUE}).")
    private int ensemble;

    @Option(
            names = "--in-turn",
            description =
                    "Fits the blocks one after another: what a block fits stays fixed, blocks that are not fitted yet"
                            + " stand at their start (default: all together).")
    private boolean inTurn;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        check();
        options.unlessTold("1", Optional.of(LAST_PUBLISHED));
        List<FittedTogether> stages = stages();
        checkSettings(stages);
        Workshop.Job job = main.workshop().open(List.of(SCENARIO), options.settings());
        List<CalibrationPlan> plans = stages.stream().map(this::plan).toList();
        if (options.dryRun()) {
            answer(plans);
            return ExitCode.DONE;
        }
        if (!options.quiet()) {
            plans.forEach(plan -> plan.lines().forEach(main.console()::note));
        }
        return searched(stages, job.scenarios().get(0));
    }

    private int searched(List<FittedTogether> stages, ScenarioCase scenario) {
        Map<String, String> settings = new LinkedHashMap<>();
        stages.forEach(stage -> settings.putAll(stage.settingsAtStart()));
        List<CalibrationAnswer> answers = new ArrayList<>();
        List<TrialRuns.Failure> failures = new ArrayList<>();
        for (FittedTogether stage : stages) {
            stage.free().forEach(axis -> settings.remove(axis.path()));
            Optional<CalibrationAnswer> answer = search(stage, settings, scenario, failures);
            if (answer.isEmpty()) {
                main.console().note("no trial of the values to start from is whole: there is nothing to search from");
                break;
            }
            settings.putAll(answer.get().found());
            answers.add(answer.get());
            if (!options.json()) {
                answer.get().show(main.console());
            }
        }
        if (options.json()) {
            answer(answers, settings, failures);
        } else if (answers.size() > 1) {
            main.console().line("");
            main.console().line("all of it: " + CalibrationAnswer.validate(settings));
        }
        failures.forEach(failure -> main.console().note(failure.toString()));
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.SOME_RUNS_FAILED;
    }

    private void answer(List<CalibrationPlan> plans) {
        if (options.json()) {
            json(Map.of("stages", plans.stream().map(CalibrationPlan::asMap).toList()));
        } else {
            plans.forEach(plan -> plan.lines().forEach(main.console()::line));
        }
    }

    private void answer(
            List<CalibrationAnswer> answers, Map<String, String> settings, List<TrialRuns.Failure> failures) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("stages", answers.stream().map(CalibrationAnswer::asMap).toList());
        map.put("settings", settings);
        map.put("failed", failures.stream().map(TrialRuns.Failure::asMap).toList());
        json(map);
    }

    private void json(Map<String, Object> map) {
        main.console().out().print(Json.text(map));
        main.console().out().flush();
    }

    private void check() {
        if (rounds < 0 || evaluations < 0 || ensemble < 0) {
            throw new BadInput("--rounds %d, --evaluations %d, --ensemble %d: expected none of them below 0"
                    .formatted(rounds, evaluations, ensemble));
        }
        if (ensemble == 1) {
            throw new BadInput("--ensemble 1: one set is no ensemble; expected 0 or at least 2");
        }
        options.threads(); // refuses what is no number of threads before anything is said or made
        options.out(main.workshop().home());
    }

    private void checkSettings(List<FittedTogether> stages) {
        for (String change : options.settings().changes()) {
            String path = change.substring(0, change.indexOf('=')).strip();
            boolean searchedFor = stages.stream()
                    .flatMap(stage -> stage.free().stream())
                    .anyMatch(axis -> axis.path().equals(path));
            if (searchedFor) {
                throw new BadInput("--set %s: is searched for; expected a parameter that is not".formatted(change));
            }
        }
    }

    /** One search, or one a block. */
    private List<FittedTogether> stages() {
        List<Block> chosen = chosen();
        return inTurn
                ? chosen.stream()
                        .map(block -> FittedTogether.of(List.of(block), more))
                        .toList()
                : List.of(FittedTogether.of(chosen, more));
    }

    /** Empty if a run with the values to start from fails. */
    private Optional<CalibrationAnswer> search(
            FittedTogether stage, Map<String, String> others, ScenarioCase scenario, List<TrialRuns.Failure> failures) {
        Path folder = folder(stage, others, scenario);
        TrialRuns runs = new TrialRuns(main.workshop(), SCENARIO, options, stage.distance(), others);
        try {
            Files.createDirectories(folder);
            try (FolderLock lock = FolderLock.take(folder)) {
                Path trials = folder.resolve("trials.csv");
                if (options.force()) {
                    Files.deleteIfExists(trials);
                }
                Calibration calibration = new Calibration(stage.free(), stage.distance(), runs, trials, this::tell);
                Trial first = calibration.start(stage.start());
                if (!first.complete()) {
                    return Optional.empty();
                }
                tellTime(first, plan(stage).trials());
                CalibrationAnswer answer = new CalibrationAnswer(
                        calibration.search(stage.start(), rounds, evaluations, ensemble),
                        stage.free(),
                        folder,
                        Map.copyOf(others));
                answer.write();
                return Optional.of(answer);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(Reasons.of(e) + "; the trials that are whole are kept in " + Console.shown(folder), e);
        } finally {
            failures.addAll(runs.failures());
        }
    }

    private void tellTime(Trial first, int trials) {
        if (!options.quiet()) {
            main.console()
                    .note(
                            "one trial takes %.0f s, all of them about %.0f minutes; stop at any time, the same command goes on"
                                    .formatted(first.seconds(), first.seconds() * trials / SECONDS_PER_MINUTE));
        }
    }

    private CalibrationPlan plan(FittedTogether stage) {
        return new CalibrationPlan(
                stage,
                Calibration.trials(stage.free().size(), rounds, evaluations, ensemble),
                options.seeds(main.workshop().home()).numbers().size());
    }

    private List<Block> chosen() {
        List<Block> chosen = new ArrayList<>();
        for (String name : blocks) {
            chosen.add(Block.all().stream()
                    .filter(block -> block.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("%s: no block; expected one of %s"
                            .formatted(
                                    name,
                                    String.join(
                                            ", ",
                                            Block.all().stream()
                                                    .map(Block::name)
                                                    .toList())))));
        }
        return chosen;
    }

    /** Named by everything on which the distance of a set depends. */
    private Path folder(FittedTogether stage, Map<String, String> others, ScenarioCase scenario) {
        Path home = main.workshop().home();
        String what = String.join(
                "\n",
                options.settings().toString(),
                options.seeds(home).numbers().toString(),
                stage.free().toString(),
                new TreeMap<>(others).toString(),
                stage.distance().targets().toString(),
                scenario.resolved(),
                Program.fingerprints().toString(),
                Program.fingerprintOfScores());
        return options.out(home)
                .resolve("calibrate-" + stage.name() + "-" + Sha256.of(what).substring(0, HASH_DIGITS));
    }

    private void tell(Trial trial) {
        if (!options.quiet()) {
            main.console()
                    .note(String.format(
                            Locale.ROOT,
                            "%s: %s, %s",
                            trial.what(),
                            trial.complete()
                                    ? String.format(
                                            Locale.ROOT, "distance %.4f, %d within", trial.distance(), trial.within())
                                    : "a run failed",
                            String.join(", ", trial.values())));
        }
    }
}
