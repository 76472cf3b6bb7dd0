package jjj.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import jjj.analysis.Interval;
import jjj.analysis.Paired;
import jjj.base.Quantity;
import jjj.base.Unit;
import jjj.experiment.Plan.Purpose;
import jjj.measure.Measure;
import jjj.results.ResultFolder;
import jjj.results.SeriesKey;

/**
 * How narrow intervals are to be, and how many seeds that takes.
 *
 * <p>Of a comparison it is the 95 % interval of the paired difference in the last month that all scenarios have, otherwise
 * that of the mean. The number of seeds follows from the spread seen so far; it grows at most threefold at a time, since few
 * seeds misjudge it, and not at all if by that spread more would be needed than are allowed. Which seeds are added depends on nothing but those that are there: the numbers after the largest.
 */
public final class Precision {
    private static final int MOST_GROWTH = 3;
    /** More seeds at a time than this part of them, so that the last few do not come one by one. */
    private static final int LEAST_GROWTH_PART = 10;
    /** From so many seeds on the spread is taken at its word. */
    private static final int FEW_SEEDS = 5;

    private final List<Goal> goals;

    private Precision(List<Goal> goals) {
        this.goals = List.copyOf(goals);
    }

    /** Half the width that the interval of a measure may have, in the unit of the measure. */
    private record Goal(SeriesKey key, double halfWidth) {}

    /**
     * Where one interval stands.
     *
     * @param reached half of its width now; infinite with one seed
     * @param seeds how many there are
     * @param needed about how many would do, if that can be said
     */
    public record Standing(
            String scenario,
            SeriesKey key,
            String month,
            String unit,
            double asked,
            double reached,
            int seeds,
            OptionalLong needed) {
        /** Whether it is narrow enough. */
        public boolean met() {
            return reached <= asked;
        }

        /** In one line. */
        public String words() {
            String now = Double.isInfinite(reached) ? "no interval yet" : "±" + Shown.value(reached, unit);
            String then = met()
                    ? "met"
                    : needed.isPresent() ? "about %d seeds are needed".formatted(needed.getAsLong()) : "not met";
            return "precision: %s, %s, %s, %s: %s with %d seed%s, asked ±%s %s: %s"
                    .formatted(
                            scenario,
                            key.measure(),
                            key.place(),
                            month,
                            now,
                            seeds,
                            seeds == 1 ? "" : "s",
                            Shown.value(asked, unit),
                            Shown.unit(unit),
                            then)
                    .replaceAll(" +", " ")
                    .replace(" :", ":");
        }

        /** For machines. */
        public Map<String, Object> asMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("scenario", scenario);
            map.put("measure", key.measure());
            map.put("place", key.place());
            map.put("month", month);
            map.put("unit", unit);
            map.put("asked", asked);
            if (!Double.isInfinite(reached)) {
                map.put("reached", reached);
            }
            map.put("met", met());
            map.put("seeds", seeds);
            needed.ifPresent(n -> map.put("seedsNeeded", n));
            return map;
        }
    }

    /** Reads words as {@code settledShare=0.01}, {@code publicDebt@hebei=5 bn CNY}. */
    public static Precision of(List<String> words, Setting setting) {
        List<Goal> goals = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new BadInput(
                        "--precision %s: expected MEASURE=HALFWIDTH, for example settledShare=0.01".formatted(word));
            }
            SeriesKey key = Asked.key(word.substring(0, equals), setting);
            String unit = setting.measures().stream()
                    .filter(measure -> measure.name().equals(key.measure()))
                    .map(Measure::unit)
                    .findFirst()
                    .orElse("");
            goals.add(new Goal(key, halfWidth(word, word.substring(equals + 1).strip(), unit)));
        }
        return new Precision(goals);
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return goals.isEmpty();
    }

    /** Where every interval stands after the runs of the plan in this folder. */
    public List<Standing> standings(Plan plan, Path results, int threads) {
        try {
            ResultFolder folder = new ResultFolder(results);
            List<SeriesKey> keys = goals.stream().map(Goal::key).distinct().toList();
            Observed observed = Observed.read(plan, folder, keys, threads);
            List<Standing> standings = new ArrayList<>();
            int first = plan.purpose() == Purpose.COMPARE ? 1 : 0;
            for (Goal goal : goals) {
                if (!observed.recorded().contains(goal.key)) {
                    throw new BadInput("--precision %s: not recorded at %s in %s"
                            .formatted(goal.key.measure(), goal.key.place(), observed.month()));
                }
                for (int scenario = first; scenario < plan.scenarios().size(); scenario++) {
                    standings.add(standing(plan, observed, goal, scenario));
                }
            }
            return standings;
        } catch (IOException e) {
            throw new BadInput(Reasons.of(e), e);
        }
    }

    /**
     * How many seeds to have next; as many as there are if every interval is narrow enough, or if none of the others would
     * be with {@code most} seeds either.
     */
    public static int next(List<Standing> standings, int seeds, int most) {
        List<Standing> open =
                standings.stream().filter(standing -> !standing.met()).toList();
        long reachable = open.stream()
                .flatMapToLong(standing -> standing.needed().stream())
                .filter(needed -> needed <= most)
                .max()
                .orElse(0);
        if (open.isEmpty() || seeds >= most || (seeds >= FEW_SEEDS && reachable == 0)) {
            return seeds;
        }
        long grown = (long) MOST_GROWTH * Math.max(2, seeds);
        long wanted = reachable == 0 ? grown : Math.max(reachable, seeds + Math.max(1, seeds / LEAST_GROWTH_PART));
        return (int) Math.min(most, Math.min(wanted, grown));
    }

    private static Standing standing(Plan plan, Observed observed, Goal goal, int scenario) {
        int seeds = plan.seeds().numbers().size();
        double[] reference = new double[seeds];
        double[] values = new double[seeds];
        int there = 0;
        for (int s = 0; s < seeds; s++) {
            double a = plan.purpose() == Purpose.COMPARE ? observed.at(goal.key, 0, s) : 0;
            double b = observed.at(goal.key, scenario, s);
            if (!Double.isNaN(a) && !Double.isNaN(b)) {
                reference[there] = a;
                values[there++] = b;
            }
        }
        if (there == 0) {
            throw new BadInput("--precision %s: %s has no value at %s in %s"
                    .formatted(
                            goal.key.measure(),
                            plan.scenarios().get(scenario).name(),
                            goal.key.place(),
                            observed.month()));
        }
        Paired paired = Paired.of(Arrays.copyOf(reference, there), Arrays.copyOf(values, there));
        return new Standing(
                plan.scenarios().get(scenario).name(),
                goal.key,
                observed.month(),
                observed.unit(goal.key),
                goal.halfWidth,
                paired.interval().map(Interval::halfWidth).orElse(Double.POSITIVE_INFINITY),
                seeds,
                paired.seedsFor(goal.halfWidth));
    }

    /** A number in the unit of the measure, or with a unit of its own: percent for shares, any yuan for yuan. */
    private static double halfWidth(String word, String text, String unit) {
        try {
            boolean bare = text.matches("[\\d.]+([eE][-+]?\\d+)?");
            double value = bare
                    ? Double.parseDouble(text)
                    : Quantity.parse(text, unit.equals("1") ? Unit.SHARE : Unit.of(unit))
                            .value();
            if (value > 0) {
                return value;
            }
        } catch (Quantity.Malformed | IllegalArgumentException e) {
            throw new BadInput(
                    "--precision %s: \"%s\" is no half width; expected a number in %s"
                            .formatted(word, text, unit.equals("1") ? "shares, as 0.01 or 1 %" : unit),
                    e);
        }
        throw new BadInput("--precision %s: expected a half width above 0".formatted(word));
    }
}
