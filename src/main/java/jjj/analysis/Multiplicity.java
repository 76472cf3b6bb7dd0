package jjj.analysis;

import java.util.List;

/**
 * How often chance alone would speak: among many 95 % intervals some miss zero even if no rule mattered.
 *
 * @param intervals comparisons that have an interval and are not exactly the same
 * @param settled how many of these intervals leave out zero
 * @param expectedByChance 5 % of the intervals: how many would leave out zero if nothing differed
 */
public record Multiplicity(int intervals, int settled, double expectedByChance) {
    private static final double MISSES = 0.05;

    /** Counts over these comparisons. */
    public static Multiplicity of(List<Comparison> comparisons) {
        List<Paired> withInterval = comparisons.stream()
                .map(Comparison::paired)
                .filter(paired -> !paired.same() && paired.interval().isPresent())
                .toList();
        int settled = (int) withInterval.stream()
                .filter(paired -> paired.verdict() == Verdict.SETTLED)
                .count();
        return new Multiplicity(withInterval.size(), settled, MISSES * withInterval.size());
    }
}
