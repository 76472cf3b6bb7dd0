package jjj.model;

import jjj.measure.Recorder;
import jjj.region.WorldBuilder;
import jjj.scenario.Scenario;
import jjj.world.World;

/** Simulates worlds of the region; one model serves many runs, also at the same time. */
public final class RegionModel {
    private final WorldBuilder builder;
    private final int personsPerAgent;

    /**
     * A model.
     *
     * @param builder makes opening worlds
     * @param personsPerAgent people that one skilled agent stands for
     */
    public RegionModel(WorldBuilder builder, int personsPerAgent) {
        this.builder = builder;
        this.personsPerAgent = personsPerAgent;
    }

    /**
     * Runs one world under one scenario to its end and tells every observation.
     *
     * @throws RunFailed when something does not balance or cannot be: with month and phase
     */
    public void run(Scenario scenario, long seed, Recorder recorder) {
        World world = builder.build(scenario.parameters(), seed, personsPerAgent, scenario.from());
        new Simulation(world, TheMonth.of(scenario, world, recorder)).runUntil(scenario.until());
    }
}
