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
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jjj.calibration.Block;
import jjj.calibration.Calibration;
import jjj.calibration.Distance;
import jjj.calibration.Trial;
import jjj.design.Axis;
import jjj.experiment.BadInput;
import jjj.experiment.Program;
import jjj.experiment.Settings;
import jjj.experiment.Sha256;
import jjj.experiment.Together;
import jjj.scenario.Parameter;
import jjj.scenario.ParameterTable;
import jjj.validation.Formula;
import jjj.validation.ObservedRun;
import jjj.validation.Target;
import jjj.validation.Targets;
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
            names = "--evaluations",
            paramLabel = "N",
            defaultValue = "60",
            description = "Sets that the search tries (default: ${DEFAULT-VALUE}).")
    private int evaluations = 60;

    @Option(
            names = "--ensemble",
            paramLabel = "N",
            defaultValue = "0",
            description = "Sets drawn over the whole ranges (Latin hypercube); those nearly as good as the best are"
                    + " kept (default: ${DEFAULT-VALUE}).")
    private int ensemble;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        if (evaluations < 1 || ensemble < 0) {
            throw new BadInput("--evaluations %d, --ensemble %d: expected at least 1 and at least 0"
                    .formatted(evaluations, ensemble));
        }
        options.unlessTold("1", Optional.of(LAST_PUBLISHED));
        List<Block> chosen = chosen();
        List<Parameter> parameters = parameters(chosen);
        List<Axis.Range> free = parameters.stream()
                .map(parameter -> new Axis.Range(parameter.name(), parameter.unit(), parameter.low(), parameter.high()))
                .toList();
        Distance distance = new Distance(
                Targets.compared(),
                chosen.stream()
                        .flatMap(block -> block.subjects().stream())
                        .distinct()
                        .toList());
        announce(free, distance);
        if (options.dryRun()) {
            return ExitCode.DONE;
        }
        Path folder = folder(free, distance);
        Calibration calibration =
                new Calibration(free, distance, model(distance), folder.resolve("trials.csv"), this::tell);
        double[] start = parameters.stream()
                .mapToDouble(p -> (p.value() - p.low()) / (p.high() - p.low()))
                .toArray();
        Trial first = calibration.start(start);
        main.console()
                .note(
                        "one trial takes %.0f s, all of them about %.0f minutes; stop at any time, the same command goes on"
                                .formatted(
                                        first.seconds(),
                                        first.seconds()
                                                * Calibration.trials(free.size(), evaluations, ensemble)
                                                / SECONDS_PER_MINUTE));
        new CalibrationAnswer(calibration.search(start, evaluations, ensemble), free, folder)
                .give(main.console(), options.json());
        return ExitCode.DONE;
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

    private List<Parameter> parameters(List<Block> chosen) {
        List<String> names = new ArrayList<>();
        chosen.forEach(block -> names.addAll(block.parameters()));
        names.addAll(more);
        ParameterTable table = ParameterTable.shipped();
        return names.stream()
                .distinct()
                .map(name -> table.find(name)
                        .orElseThrow(
                                () -> new BadInput("%s: no parameter; jjj list parameters names them".formatted(name))))
                .toList();
    }

    private void announce(List<Axis.Range> free, Distance distance) {
        main.console().note("free:");
        free.forEach(axis -> main.console().note("  %s, %s".formatted(axis.path(), axis.shown())));
        main.console()
                .note(
                        "held against %d calibration targets; distance: mean over subjects of the mean of 9·d²/(9 + d²), d in"
                                        .formatted(distance.targets().size())
                                + " tolerances");
        main.console()
                .note("at most %d trials of %d seeds"
                        .formatted(
                                Calibration.trials(free.size(), evaluations, ensemble),
                                options.seeds(main.workshop().home()).numbers().size()));
    }

    private Path folder(List<Axis.Range> free, Distance distance) throws IOException {
        String what =
                options.settings() + " " + options.seeds(main.workshop().home()).numbers() + free
                        + distance.targets().stream().map(Target::id).toList() + Program.fingerprints();
        Path folder = options.out(main.workshop().home())
                .resolve("calibrate-" + String.join("-", blocks) + "-"
                        + Sha256.of(what).substring(0, 8));
        return Files.createDirectories(folder);
    }

    private Calibration.Model model(Distance distance) {
        List<Long> seeds = options.seeds(main.workshop().home()).numbers();
        Set<String> measures = distance.targets().stream()
                .flatMap(target -> target.comparison().flatMap(Target.Comparison::formula).stream())
                .map(Formula::measures)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        return settings -> {
            Workshop.Job job = main.workshop().open(List.of(SCENARIO), with(settings), List.of());
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
