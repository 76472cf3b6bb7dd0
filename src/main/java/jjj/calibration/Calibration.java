package jjj.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jjj.analysis.CovarianceSearch;
import jjj.base.Quantity;
import jjj.design.Axis;
import jjj.design.Design;
import jjj.validation.Observed;

/**
 * Searches for the parameters that agree best with the calibration targets, then asks each alone whether the targets can
 * tell it, then, if asked, draws an ensemble and keeps what agrees nearly as well (rejection ABC).
 */
public final class Calibration {
    /** The cube's edge counts as reached within this part of the range. */
    private static final double AT_BOUND = 0.02;
    /** A parameter is told by the targets if a step of this part of its range changes the distance by {@link #TOLD}. */
    private static final double STEP = 0.1;

    private static final double TOLD = 0.01;
    /** A set is kept if its distance is at most this much of the best. */
    private static final double KEPT = 1.1;

    private static final int SEED = 1;

    private final List<Axis.Range> free;
    private final Distance distance;
    private final Model model;
    private final TrialLog log;
    private final Consumer<Trial> told;

    /** Runs the model. */
    @FunctionalInterface
    public interface Model {
        /** One run a seed with these settings, each as {@code --set} takes it. */
        List<? extends Observed> run(Map<String, String> settings);
    }

    /**
     * A calibration whose trials are kept in {@code trials.csv}.
     *
     * @param free the parameters and their ranges
     * @param told hears of every trial, made now or found in the file
     */
    public Calibration(List<Axis.Range> free, Distance distance, Model model, Path trials, Consumer<Trial> told)
            throws IOException {
        this.free = List.copyOf(free);
        this.distance = distance;
        this.model = model;
        this.log = new TrialLog(trials, free);
        this.told = told;
    }

    /**
     * What a parameter turned out to be.
     *
     * @param best as a scenario would write it
     * @param atBound whether it stands at an end of its range
     * @param change of the distance when it moves a tenth of its range, the larger of both directions
     * @param keptLow least value among the sets that are kept, and {@code keptHigh} the largest; empty without ensemble
     */
    public record Estimate(
            Axis.Range axis,
            String best,
            boolean atBound,
            double change,
            boolean identified,
            Optional<Double> keptLow,
            Optional<Double> keptHigh) {}

    /** The result: the trial at the start, the best one, the estimates, and the sets that agree nearly as well, best first. */
    public record Result(Trial start, Trial best, List<Estimate> estimates, List<Trial> kept) {}

    /** How many runs of the model {@link #search} makes at most, those in the file included. */
    public static int trials(int parameters, int evaluations, int ensemble) {
        return 1 + evaluations + 2 * parameters + ensemble;
    }

    /** Tries the start alone, to know what a trial costs. */
    public Trial start(double[] start) {
        return tried("start", start);
    }

    /**
     * Searches.
     *
     * @param start where, each 0…1 in its range
     * @param evaluations trials of the search
     * @param ensemble sets drawn over the whole ranges; 0 for none
     */
    public Result search(double[] start, int evaluations, int ensemble) {
        Trial first = start(start);
        double[] found = CovarianceSearch.best(point -> tried("search", point).distance(), start, evaluations, SEED);
        double[] point = tried("search", found).distance() <= first.distance() ? found : start;
        Trial best = tried("search", point);
        draw(ensemble);
        List<Trial> kept = log.all().stream()
                .filter(trial -> trial.distance() <= KEPT * best.distance())
                .sorted(Comparator.comparingDouble(Trial::distance))
                .toList();
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            estimates.add(estimate(i, point, best, ensemble > 0 ? kept : List.of()));
        }
        return new Result(first, best, estimates, kept);
    }

    private void draw(int ensemble) {
        if (ensemble > 1) {
            Design.latinHypercube(List.copyOf(free), ensemble, SEED)
                    .points()
                    .forEach(point -> tried("ensemble", point));
        }
    }

    private Estimate estimate(int i, double[] point, Trial best, List<Trial> kept) {
        double change = 0;
        for (double step : new double[] {-STEP, STEP}) {
            double[] moved = point.clone();
            moved[i] = Math.max(0, Math.min(1, moved[i] + step));
            change = Math.max(change, Math.abs(tried("alone", moved).distance() - best.distance()));
        }
        Axis.Range axis = free.get(i);
        List<Double> values = kept.stream()
                .map(trial -> value(axis, trial.values().get(free.indexOf(axis))))
                .sorted()
                .toList();
        return new Estimate(
                axis,
                axis.at(point[i]),
                point[i] <= AT_BOUND || point[i] >= 1 - AT_BOUND,
                change,
                change > TOLD * best.distance(),
                values.stream().findFirst(),
                values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1)));
    }

    private static double value(Axis.Range axis, String text) {
        try {
            return Quantity.parse(text, axis.unit()).value();
        } catch (Quantity.Malformed e) {
            throw new IllegalStateException(axis.path() + ": " + text, e);
        }
    }

    private Trial tried(String what, double[] point) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < free.size(); i++) {
            settings.put(free.get(i).path(), free.get(i).at(point[i]));
        }
        List<String> values = List.copyOf(settings.values());
        Optional<Trial> there = log.find(values);
        if (there.isPresent()) {
            return there.get();
        }
        long begun = System.nanoTime();
        Distance.Measured measured = distance.of(model.run(settings));
        Trial trial =
                new Trial(what, values, measured.distance(), measured.within(), (System.nanoTime() - begun) / 1e9);
        try {
            log.add(trial);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        told.accept(trial);
        return trial;
    }
}
