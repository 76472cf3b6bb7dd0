package jjj.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import jjj.model.RegionModel;
import jjj.model.RunUnderWay;
import jjj.region.GridSize;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.ScenarioLibrary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One month after the other of the real model, every phase. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 60)
@Measurement(iterations = 120)
public class MonthBenchmark {
    /** People that one agent stands for. */
    @Param({"1000", "100"})
    private int peoplePerAgent;

    private RunUnderWay run;

    /** The world of seed 1. */
    @Setup
    public void begin() {
        WorldBuilder builder = WorldBuilder.of(GridSize.KM5);
        ScenarioLibrary library =
                new ScenarioLibrary(Path.of("scenarios").toAbsolutePath(), builder.places(), ParameterTable.shipped());
        run = new RegionModel(builder, peoplePerAgent)
                .begin(library.resolve("frozen-market").scenario(), 1, (month, place, measure, value) -> {});
    }

    /** The next month. */
    @Benchmark
    public void month() {
        run.runUntil(run.nextMonth());
    }
}
