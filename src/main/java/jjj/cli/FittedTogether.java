package jjj.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.base.Unit;
import jjj.calibration.Block;
import jjj.calibration.Distance;
import jjj.design.Axis;
import jjj.experiment.BadInput;
import jjj.scenario.Parameter;
import jjj.scenario.ParameterTable;
import jjj.validation.Targets;

/**
 * Values that one search fits together.
 *
 * @param name blocks, joined by a hyphen
 * @param free what is fitted, with its range
 * @param start where the search begins, each 0…1 in its range
 * @param distance to the figures of the blocks
 */
record FittedTogether(String name, List<Axis.Range> free, double[] start, Distance distance) {

    /** Some blocks, and parameters beside them that begin at their value in the table. */
    static FittedTogether of(List<Block> blocks, List<String> more) {
        Map<String, Block.Free> wanted = new LinkedHashMap<>();
        blocks.forEach(block -> block.free().forEach(free -> wanted.putIfAbsent(free.path(), free)));
        List<Axis.Range> axes = new ArrayList<>();
        List<Double> start = new ArrayList<>();
        for (Block.Free free : wanted.values()) {
            axes.add(axis(free));
            start.add(free.start());
        }
        for (String name : more) {
            if (!wanted.containsKey(name)) {
                Parameter parameter = parameter(name);
                axes.add(new Axis.Range(name, parameter.unit(), parameter.low(), parameter.high()));
                start.add(parameter.value());
            }
        }
        double[] from = new double[axes.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = (start.get(i) - axes.get(i).low())
                    / (axes.get(i).high() - axes.get(i).low());
        }
        return new FittedTogether(
                String.join("-", blocks.stream().map(Block::name).toList()),
                axes,
                from,
                new Distance(
                        Targets.compared(),
                        blocks.stream()
                                .flatMap(block -> block.subjects().stream())
                                .distinct()
                                .toList()));
    }

    /** The settings at the start of the search. */
    Map<String, String> settingsAtStart() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < free.size(); i++) {
            settings.put(free.get(i).path(), free.get(i).at(start[i]));
        }
        return settings;
    }

    private static Axis.Range axis(Block.Free free) {
        if (free.low().isPresent() && free.high().isPresent()) {
            return new Axis.Range(
                    free.path(),
                    Unit.NUMBER,
                    free.low().getAsDouble(),
                    free.high().getAsDouble());
        }
        Parameter parameter = parameter(free.path());
        return new Axis.Range(free.path(), parameter.unit(), parameter.low(), parameter.high());
    }

    private static Parameter parameter(String name) {
        Parameter parameter = ParameterTable.shipped()
                .find(name)
                .orElseThrow(() -> new BadInput("%s: no parameter; jjj list parameters names them".formatted(name)));
        boolean bounded = parameter.low() < parameter.high()
                && !Double.isInfinite(parameter.low())
                && !Double.isInfinite(parameter.high());
        if (!bounded) {
            throw new BadInput(
                    "--parameter %s: its table gives no range to search in; expected one that has".formatted(name));
        }
        return parameter;
    }
}
