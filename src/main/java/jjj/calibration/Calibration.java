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
import jjj.analysis.GaussNewton;
import jjj.base.Quantity;
import jjj.design.Axis;
import jjj.design.Design;
import jjj.validation.Observed;

/**
 * Searches for the parameters that agree best with the calibration targets, then asks each alone whether the targets can
 * tell it, then, if asked, draws an ensemble and keeps what agrees nearly as well (rejection ABC). A set with which a run
 * fails counts as if it had recorded nothing.
 */
public final class Calibration {
    /** The cube's edge counts as reached within this part of the range. */
    private static final double AT_BOUND = 0.02;
    /** A parameter is told by the targets if a step of this part of its range changes the distance by {@link #TOLD}. */
    private static final double STEP = 0.1;

    private static final double TOLD = 0.01;
    /** Part of the range over which changes are measured for the next step. */
    private static final double DIFFERENCE = 0.06;

    private static final double[] PARTS_OF_A_STEP = {1, 0.5, 0.2};
    /** Parts of their ranges by which parameters that the targets tell are moved in an ensemble, up and down. */
    private static final double NEAR = 0.15;
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
        /**
         * One run a seed with these settings, each as {@code --set} takes it.
         *
         * @throws RunFailed if a run does not come to its end
         */
        List<? extends Observed> run(Map<String, String> settings) throws RunFailed;
    }

    /** A run did not come to its end; the message says which, when and why. */
    public static final class RunFailed extends Exception {
        private static final long serialVersionUID = 1L;

        public RunFailed(String what) {
            super(what);
        }
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
    public static int trials(int parameters, int rounds, int evaluations, int ensemble) {
        return 1 + rounds * (parameters + PARTS_OF_A_STEP.length) + evaluations + 2 * parameters + ensemble;
    }

    /** Tries the start alone, to know what a trial costs. */
    public Trial start(double[] start) {
        return tried("start", start);
    }

    /**
     * Searches.
     *
     * @param start where, each 0…1 in its range
     * @param rounds of the least-squares search at most; it ends when a round finds nothing better
     * @param evaluations trials of the covariance search that follows, 0 for none
     * @param ensemble sets drawn around the best; 0 for none, otherwise at least 2
     */
    public Result search(double[] start, int rounds, int evaluations, int ensemble) {
        Trial first = start(start);
        double[] near = descend(start, rounds);
        Trial reached = tried("step", near);
        double[] found = evaluations == 0
                ? near
                : CovarianceSearch.best(point -> tried("search", point).distance(), near, evaluations, SEED);
        double[] point = tried("search", found).distance() <= reached.distance() ? found : near;
        Trial best = tried("search", point);
        List<Boolean> told = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            told.add(change(i, point, best) > TOLD * best.distance());
        }
        draw(ensemble, point, told);
        List<Trial> kept = log.all().stream()
                .filter(trial -> trial.complete() && trial.distance() <= KEPT * best.distance())
                .sorted(Comparator.comparingDouble(Trial::distance))
                .toList();
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            estimates.add(estimate(i, point, best, ensemble > 0 ? kept : List.of()));
        }
        return new Result(first, best, estimates, kept);
    }

    /** Damped Gauss–Newton: each round measures how every residual answers to every parameter, then steps. */
    private double[] descend(double[] start, int rounds) {
        double[] point = start.clone();
        for (int round = 0; round < rounds; round++) {
            double[] better = step(point);
            if (better.length == 0) {
                return point;
            }
            point = better;
        }
        return point;
    }

    /** The best of a whole step and of parts of it; empty if none is better than {@code point}. */
    private double[] step(double[] point) {
        Trial here = tried("step", point);
        double[] residuals =
                here.residuals().stream().mapToDouble(Double::doubleValue).toArray();
        double[][] columns = new double[point.length][];
        for (int i = 0; i < point.length; i++) {
            columns[i] = answer(point, residuals, i);
        }
        double[] best = {};
        double least = here.distance();
        for (double part : PARTS_OF_A_STEP) {
            double[] next = GaussNewton.next(point, residuals, columns, part);
            double distance = tried("step", next).distance();
            if (distance < least) {
                least = distance;
                best = next;
            }
        }
        return best;
    }

    private double[] answer(double[] point, double[] residuals, int i) {
        double[] moved = point.clone();
        moved[i] += moved[i] + DIFFERENCE <= 1 ? DIFFERENCE : -DIFFERENCE;
        List<Double> there = tried("difference", moved).residuals();
        double[] answer = new double[residuals.length];
        for (int k = 0; k < answer.length; k++) {
            answer[k] = (there.get(k) - residuals[k]) / (moved[i] - point[i]);
        }
        return answer;
    }

    /** What the targets do not tell is drawn over its whole range, the others near the best. */
    private void draw(int ensemble, double[] best, List<Boolean> told) {
        if (ensemble > 0) {
            for (double[] drawn :
                    Design.latinHypercube(List.copyOf(free), ensemble, SEED).points()) {
                double[] point = drawn.clone();
                for (int i = 0; i < point.length; i++) {
                    if (told.get(i)) {
                        point[i] = Math.max(0, Math.min(1, best[i] + NEAR * (2 * drawn[i] - 1)));
                    }
                }
                tried("ensemble", point);
            }
        }
    }

    private double change(int i, double[] point, Trial best) {
        double change = 0;
        for (double step : new double[] {-STEP, STEP}) {
            double[] moved = point.clone();
            moved[i] = Math.max(0, Math.min(1, moved[i] + step));
            change = Math.max(change, Math.abs(tried("alone", moved).distance() - best.distance()));
        }
        return change;
    }

    private Estimate estimate(int i, double[] point, Trial best, List<Trial> kept) {
        double change = change(i, point, best);
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
        Distance.Measured measured;
        String error = "";
        try {
            measured = distance.of(model.run(settings));
        } catch (RunFailed e) {
            measured = distance.of(List.of());
            error = e.getMessage();
        }
        Trial trial = new Trial(
                what,
                values,
                measured.distance(),
                measured.within(),
                measured.residuals(),
                (System.nanoTime() - begun) / 1e9,
                error);
        try {
            log.add(trial);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        told.accept(trial);
        return trial;
    }
}
