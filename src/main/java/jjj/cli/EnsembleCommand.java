package jjj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.base.Quantity;
import jjj.calibration.Ensemble;
import jjj.design.Axis;
import jjj.design.Design;
import jjj.experiment.Asked;
import jjj.experiment.BadInput;
import jjj.experiment.EnsembleEvaluation;
import jjj.experiment.Plan.Purpose;
import jjj.scenario.Parameter;
import jjj.scenario.ParameterTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "ensemble",
        mixinStandardHelpOptions = true,
        description = "Runs scenarios with every set of parameters that agrees acceptably with the calibration targets:"
                + " which conclusions hold in 95 of 100 sets, and which five parameters move each headline most.")
final class EnsembleCommand extends ScenariosCommand {
    @Option(
            names = "--ensemble",
            required = true,
            paramLabel = "FILE",
            description = "Sets of parameters: the ensemble.csv that calibrate --ensemble wrote.")
    private Path file = Path.of("ensemble.csv");

    @Option(names = "--members", paramLabel = "N", description = "Only the first N sets (default: all).")
    private Optional<Integer> members = Optional.empty();

    @Option(
            names = "--measure",
            paramLabel = "NAME[@PLACE]",
            description = "One more measure, at Xiong'an unless a place is named; may be repeated.")
    private List<String> measures = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        options().unlessTold("1", Optional.empty());
        Design design = design(sets());
        List<SortedMap<String, String>> points = new ArrayList<>();
        for (int point = 0; point < design.size(); point++) {
            points.add(new TreeMap<>(design.settings(point)));
        }
        List<String> words = new ArrayList<>(List.of("ensemble", "--ensemble", file.toString()));
        members.ifPresent(given -> words.addAll(List.of("--members", "" + given)));
        measures.forEach(word -> words.addAll(List.of("--measure", word)));
        return work().make(new Task(
                Purpose.SWEEP,
                scenarios(),
                words,
                points,
                List.of("ensemble: %d sets of %d parameters for each of %d scenario%s"
                        .formatted(
                                design.size(),
                                design.factors(),
                                scenarios().size(),
                                scenarios().size() == 1 ? "" : "s")),
                (setting, tables) -> new EnsembleEvaluation(
                        design,
                        Asked.headlines(measures, setting),
                        tables,
                        options().threads())));
    }

    private List<Map<String, String>> sets() throws IOException {
        List<Map<String, String>> sets;
        try {
            sets = Ensemble.read(file).members();
        } catch (IllegalArgumentException e) {
            throw new BadInput("--ensemble " + file + ": " + e.getMessage(), e);
        }
        int asked = members.orElse(sets.size());
        if (asked < 1 || asked > sets.size()) {
            throw new BadInput(
                    "--members %d: the ensemble has %d; expected 1 to %d".formatted(asked, sets.size(), sets.size()));
        }
        return sets.subList(0, asked);
    }

    private static Design design(List<Map<String, String>> sets) {
        List<Axis> axes = new ArrayList<>();
        for (String path : sets.get(0).keySet()) {
            Parameter parameter = parameter(path);
            axes.add(new Axis.Range(path, parameter.unit(), parameter.low(), parameter.high()));
        }
        List<double[]> points = new ArrayList<>();
        for (Map<String, String> set : sets) {
            points.add(set.entrySet().stream()
                    .mapToDouble(entry -> coordinate(parameter(entry.getKey()), entry.getValue()))
                    .toArray());
        }
        return Design.listed(axes, points);
    }

    private static Parameter parameter(String path) {
        return ParameterTable.shipped()
                .find(path)
                .orElseThrow(
                        () -> new BadInput("ensemble: no parameter \"%s\"; see ./jjj list parameters".formatted(path)));
    }

    private static double coordinate(Parameter parameter, String value) {
        try {
            double number = Quantity.parse(value, parameter.unit()).value();
            if (parameter.allows(number)) {
                return (number - parameter.low()) / (parameter.high() - parameter.low());
            }
        } catch (Quantity.Malformed e) {
            throw new BadInput("ensemble: %s: \"%s\" %s".formatted(parameter.name(), value, e.getMessage()), e);
        }
        throw new BadInput(
                "ensemble: %s is %s; expected %s".formatted(parameter.name(), value, parameter.shownRange()));
    }
}
