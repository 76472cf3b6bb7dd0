package jjj.model;

import java.util.ArrayList;
import java.util.List;
import jjj.base.StateStream;
import jjj.rules.RailOpening;
import jjj.scenario.Scenario;
import jjj.world.Phase;
import jjj.world.Programme;
import jjj.world.World;

/** The month begins: counts start anew, the instruments in force write the rules, lines that are open now carry. */
final class Policy implements Phase {
    private final Scenario scenario;
    private int railLinks = -1;

    Policy(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public void run(World world, int month) {
        world.others().beginMonth();
        world.workers().beginMonth();
        world.programmes().forEach(Programme::beginMonth);
        scenario.writeRules(world.rules(), month);
        openRail(world, month);
    }

    private void openRail(World world, int month) {
        List<RailOpening> openings = new ArrayList<>(world.rules().railOpenings());
        openings.addAll(world.land().transitLines().open());
        int links = openings.size();
        if (links != railLinks || world.railNetwork().opensIn(month)) {
            railLinks = links;
            world.travelTime().replace(world.railNetwork().minutes(month, openings));
        }
    }

    @Override
    public void state(StateStream state) {
        railLinks = state.number(railLinks);
    }
}
