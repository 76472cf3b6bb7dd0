package jjj.view;

import jjj.model.RegionModel;
import jjj.scenario.Scenario;

/** A scenario that a window watches, in the world of one seed. */
public record Watched(RegionModel model, Scenario scenario, long seed) {
    String name() {
        return scenario.name();
    }
}
