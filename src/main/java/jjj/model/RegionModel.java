package jjj.model;

import jjj.measure.Recorder;
import jjj.region.WorldBuilder;
import jjj.scenario.Scenario;
import jjj.world.World;

/** Simulates worlds of the region; one model serves many runs, also at the same time. */
public final class RegionModel {
    private final WorldBuilder builder;
    private final int personsPerAgent;
    private final Histories histories;

    /**
     * A model.
     *
     * @param builder makes opening worlds
     * @param personsPerAgent people that one skilled agent stands for
     */
    public RegionModel(WorldBuilder builder, int personsPerAgent) {
        this.builder = builder;
        this.personsPerAgent = personsPerAgent;
        this.histories = new Histories(builder.geography().governmentCount());
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
        return new RunUnderWay(scenario, seed, opening(scenario, seed), recorder);
    }

    /** How long scenarios have the same history. */
    public Histories histories() {
        return histories;
    }

    World opening(Scenario scenario, long seed) {
        return builder.build(scenario.parameters(), seed, personsPerAgent, scenario.from());
    }

    /** A world of the same shape with nothing in it, to be filled with written state. */
    World frame(Scenario scenario, long seed) {
        return builder.frame(scenario.parameters(), seed, personsPerAgent, scenario.from());
    }
}
