package jjj.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import jjj.base.Draws;
import jjj.base.Stream;
import jjj.measure.Measure;
import jjj.measure.Measures;
import jjj.results.RunWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Loops that everybody passes every month. Times are those of the whole call: 1,024 draws, a million agents. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
    private static final int BLOCK = 1024;
    private static final int AGENTS = 1_000_000;
    private static final int MONTHS = 228;
    private static final int START = 24_204;

    private final Draws draws = new Draws(1);
    private final long[] ids = new long[BLOCK];
    private final long[] bits = new long[BLOCK];
    private final List<Measure> measures = Measures.all();
    private PureStream stream;
    private RuleInArrays arrays;
    private RuleInSteppables steppables;
    private RunWriter writer;
    private int month;

    /** Everybody is there. */
    @Setup
    public void begin() {
        for (int i = 0; i < BLOCK; i++) {
            ids[i] = i;
        }
        stream = new PureStream(AGENTS);
        arrays = new RuleInArrays(1, AGENTS);
        steppables = new RuleInSteppables(1, AGENTS);
        steppables.start();
        writer = new RunWriter();
    }

    /** The draws of a block. */
    @Benchmark
    public long[] drawsOfABlock() {
        draws.bits(Draws.moment(START + month++, Stream.CONSIDER), ids, 0, BLOCK, bits);
        return bits;
    }

    /** The least that a month of a million can cost. */
    @Benchmark
    public void pureStream() {
        stream.pass();
    }

    /** The rule of the comparison, in arrays. */
    @Benchmark
    public void ruleInArrays() {
        arrays.month(month++);
    }

    /** The same as one Steppable per agent. */
    @Benchmark
    public void ruleInSteppables() {
        steppables.month();
    }

    /** Every measure once: what writing down a month of one place costs. */
    @Benchmark
    public void observationsOfOnePlace() {
        if (month % MONTHS == 0) {
            writer = new RunWriter();
        }
        for (Measure measure : measures) {
            writer.record(START + month % MONTHS, "region", measure, month / 7.0);
        }
        month++;
    }
}
