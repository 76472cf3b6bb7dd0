package jjj.model;

import java.util.concurrent.atomic.AtomicReference;
import jjj.base.Crew;
import jjj.base.Months;
import jjj.measure.Recorder;
import jjj.region.WorldBuilder;
import jjj.scenario.Scenario;
import jjj.world.World;

/** Simulates worlds of the region; one model serves many runs, also at the same time. */
public final class RegionModel {
    private final WorldBuilder builder;
    private final int personsPerAgent;
    private final Histories histories;
    private final PhaseWatch watch;
    private final Crew crew;

    /**
     * A model.
     *
     * @param builder makes opening worlds
     * @param personsPerAgent people that one skilled agent stands for
     */
    public RegionModel(WorldBuilder builder, int personsPerAgent) {
        this(
                builder,
                personsPerAgent,
                new Histories(builder.geography().governmentCount()),
                PhaseWatch.NONE,
                Crew.ALONE);
    }

    private RegionModel(WorldBuilder builder, int personsPerAgent, Histories histories, PhaseWatch watch, Crew crew) {
        this.builder = builder;
        this.personsPerAgent = personsPerAgent;
        this.histories = histories;
        this.watch = watch;
        this.crew = crew;
    }

    /** The same model, with somebody who sees every step of its runs. */
    public RegionModel watchedBy(PhaseWatch other) {
        return new RegionModel(builder, personsPerAgent, histories, other, crew);
    }

    /** The same model, with a crew among which each of its runs shares out its work; no result knows of it. */
    public RegionModel helpedBy(Crew other) {
        return new RegionModel(builder, personsPerAgent, histories, watch, other);
    }

    /**
     * Runs one world under one scenario to its end and tells every observation.
     *
     * @throws RunFailed when something does not balance or cannot be: with month and phase
     */
    public void run(Scenario scenario, long seed, Recorder recorder) {
        begin(scenario, seed, recorder).runToItsEnd();
    }

    /** A run that stands before its first month. */
    public RunUnderWay begin(Scenario scenario, long seed, Recorder recorder) {
        return under(scenario, seed, opening(scenario, seed), recorder);
    }

    /** How much memory a world of this scenario takes. */
    public WorldSize size(Scenario scenario) {
        double years = (double) (scenario.until() - Months.of(2016, 12)) / Months.PER_YEAR;
        int cells = builder.geography().grid().size();
        return WorldSize.of(builder.skilledPeople(), years, personsPerAgent, cells);
    }

    /** How long scenarios have the same history. */
    public Histories histories() {
        return histories;
    }

    World opening(Scenario scenario, long seed) {
        AtomicReference<World> opening = new AtomicReference<>();
        watch.take(
                PhaseWatch.OPENING,
                () -> opening.set(builder.build(scenario.parameters(), seed, personsPerAgent, scenario.from())));
        return opening.get();
    }

    /** A run that goes on from a world. */
    RunUnderWay under(Scenario scenario, long seed, World world, Recorder recorder) {
        return new RunUnderWay(scenario, seed, world, recorder, watch, crew);
    }

    /** A world of the same shape with nothing in it, to be filled with written state. */
    World frame(Scenario scenario, long seed) {
        return builder.frame(scenario.parameters(), seed, personsPerAgent, scenario.from());
    }
}
