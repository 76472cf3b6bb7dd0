package jjj.model;

import java.util.List;
import jjj.measure.Observation;
import jjj.measure.Recorder;
import jjj.model.Simulation.NamedPhase;
import jjj.scenario.Scenario;
import jjj.world.World;

/** One month of the region, in order. Read this list and you know the model. */
final class TheMonth {
    private TheMonth() {}

    static List<NamedPhase> of(Scenario scenario, World opening, Recorder recorder) {
        return List.of(
                new NamedPhase("Policy", new Policy(scenario)),
                new NamedPhase("Observation", new Observation(opening, recorder)));
    }
}
