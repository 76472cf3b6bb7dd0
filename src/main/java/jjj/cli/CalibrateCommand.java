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
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jjj.calibration.Block;
import jjj.calibration.Calibration;
import jjj.calibration.Distance;
import jjj.calibration.Trial;
import jjj.experiment.BadInput;
import jjj.experiment.Program;
import jjj.experiment.Settings;
import jjj.experiment.Sha256;
import jjj.experiment.Together;
import jjj.validation.Formula;
import jjj.validation.ObservedRun;
import jjj.validation.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Searches, within the ranges of the parameter table, for parameters that agree best with the"
                + " calibration targets (CMA-ES); figures that are set aside are never looked at. Goes on where it"
                + " stopped.")
final class CalibrateCommand implements Callable<Integer> {
    private static final String SCENARIO = "baseline";
    private static final String LAST_PUBLISHED = "2023-12";
    private static final double SECONDS_PER_MINUTE = 60;

    @Parameters(
            arity = "0..*",
            paramLabel = "BLOCK",
            description = "Parameters that are fitted together: prices, land, finance, population, programme,"
                    + " relocation (default: prices).")
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
    public Integer call() throws IOException {
        if (rounds < 0 || evaluations < 0 || ensemble < 0) {
            throw new BadInput("--rounds %d, --evaluations %d, --ensemble %d: expected none of them below 0"
                    .formatted(rounds, evaluations, ensemble));
        }
        options.unlessTold("1", Optional.of(LAST_PUBLISHED));
        List<FittedTogether> stages = stages();
        stages.forEach(this::announce);
        if (options.dryRun()) {
            return ExitCode.DONE;
        }
        Map<String, String> settings = new LinkedHashMap<>();
        stages.forEach(stage -> settings.putAll(stage.settingsAtStart()));
        for (FittedTogether stage : stages) {
            stage.free().forEach(axis -> settings.remove(axis.path()));
            CalibrationAnswer answer = search(stage, settings);
            settings.putAll(answer.found());
            answer.give(main.console(), options.json());
        }
        if (stages.size() > 1 && !options.json()) {
            main.console().line("");
            main.console().line("all of it: " + CalibrationAnswer.validate(settings));
        }
        return ExitCode.DONE;
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

    private CalibrationAnswer search(FittedTogether stage, Map<String, String> others) throws IOException {
        Path folder = folder(stage, others);
        Calibration calibration = new Calibration(
                stage.free(),
                stage.distance(),
                model(stage.distance(), others),
                folder.resolve("trials.csv"),
                this::tell);
        Trial first = calibration.start(stage.start());
        int trials = Calibration.trials(stage.free().size(), rounds, evaluations, ensemble);
        main.console()
                .note(
                        "one trial takes %.0f s, all of them about %.0f minutes; stop at any time, the same command goes on"
                                .formatted(first.seconds(), first.seconds() * trials / SECONDS_PER_MINUTE));
        return new CalibrationAnswer(
                calibration.search(stage.start(), rounds, evaluations, ensemble),
                stage.free(),
                folder,
                Map.copyOf(others));
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

    private void announce(FittedTogether stage) {
        main.console().note(stage.name() + ", free:");
        stage.free().forEach(axis -> main.console().note("  %s, %s".formatted(axis.path(), axis.shown())));
        main.console()
                .note(
                        "held against %d calibration targets; distance: mean over subjects of the mean of 9·d²/(9 + d²), d in"
                                        .formatted(stage.distance().targets().size())
                                + " tolerances");
        main.console()
                .note("at most %d trials of %d seeds"
                        .formatted(
                                Calibration.trials(stage.free().size(), rounds, evaluations, ensemble),
                                options.seeds(main.workshop().home()).numbers().size()));
    }

    private Path folder(FittedTogether stage, Map<String, String> others) throws IOException {
        String what =
                options.settings() + " " + options.seeds(main.workshop().home()).numbers() + stage.free() + others
                        + stage.distance().targets().stream().map(Target::id).toList() + Program.fingerprints();
        Path folder = options.out(main.workshop().home())
                .resolve("calibrate-" + stage.name() + "-" + Sha256.of(what).substring(0, 8));
        return Files.createDirectories(folder);
    }

    private Calibration.Model model(Distance distance, Map<String, String> others) {
        List<Long> seeds = options.seeds(main.workshop().home()).numbers();
        Set<String> measures = distance.targets().stream()
                .flatMap(target -> target.comparison().flatMap(Target.Comparison::formula).stream())
                .map(Formula::measures)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        return settings -> {
            Map<String, String> whole = new TreeMap<>(others);
            whole.putAll(settings);
            Workshop.Job job = main.workshop().open(List.of(SCENARIO), with(whole), List.of());
            Map<Long, ObservedRun> runs = new LinkedHashMap<>();
            seeds.forEach(seed -> runs.put(seed, new ObservedRun(measures)));
            try (Together together = new Together(options.threads())) {
                runs.forEach((seed, run) ->
                        together.start(() -> job.model().run(job.scenarios().get(0), seed, run)));
                together.join();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.copyOf(runs.values());
        };
    }

    private Settings with(Map<String, String> settings) {
        Settings common = options.settings();
        List<String> changes = new ArrayList<>(common.changes());
        settings.forEach((path, value) -> changes.add(path + "=" + value));
        return new Settings(common.region(), common.peoplePerAgent(), common.gridKm(), common.until(), changes);
    }

    private void tell(Trial trial) {
        if (!options.quiet()) {
            main.console()
                    .note(String.format(
                            Locale.ROOT,
                            "%s: distance %.4f, %d within, %s",
                            trial.what(),
                            trial.distance(),
                            trial.within(),
                            String.join(", ", trial.values())));
        }
    }
}
