package jjj.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.bench.Figures;
import jjj.bench.Figures.Size;
import jjj.bench.PureStream;
import jjj.experiment.TextTable;

/** What a benchmark found, as tables or as JSON. */
record BenchAnswer(Figures figures) {
    private static final double MILLION = 1e6;
    private static final double GIGA = 1e9;
    private static final double MILLISECONDS = 1e3;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "memory: copy %.1f GB/s, triad %.1f GB/s on %d threads; at %.0f bytes an agent at most %s agent-months/s"
                        .formatted(
                                figures.bandwidth().copyPerSecond() / GIGA,
                                figures.bandwidth().triadPerSecond() / GIGA,
                                figures.threads(),
                                PureStream.BYTES_PER_AGENT,
                                millions(figures.bound())));
        lines.add("");
        lines.addAll(jobs().lines());
        figures.exponent()
                .ifPresent(exponent -> lines.add("worker phase, time by agents: exponent %.2f".formatted(exponent)));
        lines.add("%d runs at once, a thread each: %.2f times as fast as in turn (arithmetic in registers: %.2f times)"
                .formatted(
                        figures.atOnce().runs(),
                        figures.atOnce().timesAsFast(),
                        figures.atOnce().arithmetic()));
        lines.add("");
        lines.addAll(rules().lines());
        lines.add("both styles ended in the same state: " + (figures.rule().same() ? "yes" : "NO"));
        lines.add("");
        lines.add("heap %.2f GB".formatted(figures.heapBytes() / GIGA)
                + (figures.residentBytes().isPresent()
                        ? ", resident at the peak %.2f GB"
                                .formatted(figures.residentBytes().getAsDouble() / GIGA)
                        : ""));
        return lines;
    }

    private TextTable jobs() {
        TextTable table = new TextTable(
                1,
                List.of(
                        "job",
                        "people per agent",
                        "agents",
                        "ms on 1 thread",
                        "ms on " + figures.threads(),
                        "times as fast",
                        "agent-months/s",
                        "of stream",
                        "of bandwidth"));
        for (Size size : figures.sizes()) {
            table.row(cells("pure stream", size, Double.NaN, size.stream()));
            table.row(cells("worker phase", size, size.workers(), size.workersTogether()));
            table.row(cells("whole month", size, size.month(), size.monthTogether()));
        }
        return table;
    }

    private List<String> cells(String job, Size size, double alone, double together) {
        boolean known = !Double.isNaN(alone);
        return List.of(
                job,
                "%,d".formatted(size.peoplePerAgent()),
                "%,d".formatted(size.agents()),
                known ? "%.2f".formatted(alone * MILLISECONDS) : "-",
                "%.2f".formatted(together * MILLISECONDS),
                known ? "%.2f".formatted(alone / together) : "-",
                millions(size.rate(together)),
                percent(size.shareOfStream(together)),
                percent(size.rate(together) / figures.bound()));
    }

    private TextTable rules() {
        Figures.RuleFigures rule = figures.rule();
        Size last = figures.sizes().get(figures.sizes().size() - 1);
        double slow = rule.rateOfSteppables();
        TextTable table = new TextTable(1, List.of("style", "agents", "agent-months/s", "times as fast"));
        table.row(rule("one rule, a MASON Steppable per agent, 1 thread", rule.agents(), slow, slow));
        table.row(
                rule("the same rule in arrays, 1 thread", rule.agents(), rule.agents() / rule.secondsInArrays(), slow));
        table.row(rule("the model's worker phase, 1 thread", last.agents(), last.rate(last.workers()), slow));
        table.row(rule(
                "the model's worker phase, %d threads".formatted(figures.threads()),
                last.agents(),
                last.rate(last.workersTogether()),
                slow));
        return table;
    }

    private static List<String> rule(String style, int agents, double rate, double slow) {
        return List.of(style, "%,d".formatted(agents), millions(rate), "%.1f".formatted(rate / slow));
    }

    private static String millions(double rate) {
        return "%.2f M".formatted(rate / MILLION);
    }

    private static String percent(double share) {
        return "%.1f %%".formatted(100 * share);
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("threads", figures.threads());
        map.put("copyBytesPerSecond", figures.bandwidth().copyPerSecond());
        map.put("triadBytesPerSecond", figures.bandwidth().triadPerSecond());
        map.put("bytesPerAgentMonth", PureStream.BYTES_PER_AGENT);
        map.put("boundAgentMonthsPerSecond", figures.bound());
        map.put("sizes", figures.sizes().stream().map(this::asMap).toList());
        figures.exponent().ifPresent(exponent -> map.put("exponentOfWorkerPhase", exponent));
        Map<String, Object> atOnce = new LinkedHashMap<>();
        atOnce.put("runs", figures.atOnce().runs());
        atOnce.put("timesAsFast", figures.atOnce().timesAsFast());
        atOnce.put("arithmeticTimesAsFast", figures.atOnce().arithmetic());
        map.put("runsAtOnce", atOnce);
        Figures.RuleFigures rule = figures.rule();
        Map<String, Object> styles = new LinkedHashMap<>();
        styles.put("agents", rule.agents());
        styles.put("steppablesAgentMonthsPerSecond", rule.rateOfSteppables());
        styles.put("arraysAgentMonthsPerSecond", rule.agents() / rule.secondsInArrays());
        styles.put("timesAsFast", rule.gain());
        styles.put("sameState", rule.same());
        map.put("styles", styles);
        map.put("heapBytes", figures.heapBytes());
        figures.residentBytes().ifPresent(bytes -> map.put("residentBytes", bytes));
        return map;
    }

    private Map<String, Object> asMap(Size size) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("peoplePerAgent", size.peoplePerAgent());
        map.put("agents", size.agents());
        map.put("streamSeconds", size.stream());
        map.put("workersSecondsOnOneThread", size.workers());
        map.put("workersSeconds", size.workersTogether());
        map.put("workersAgentMonthsPerSecond", size.rate(size.workersTogether()));
        map.put("workersShareOfStream", size.shareOfStream(size.workersTogether()));
        map.put("workersShareOfBandwidth", size.rate(size.workersTogether()) / figures.bound());
        map.put("monthSecondsOnOneThread", size.month());
        map.put("monthSeconds", size.monthTogether());
        map.put("monthAgentMonthsPerSecond", size.rate(size.monthTogether()));
        return map;
    }
}
