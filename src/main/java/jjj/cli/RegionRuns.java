package jjj.cli;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jjj.base.Crew;
import jjj.experiment.RunsOneSeed;
import jjj.experiment.ScenarioCase;
import jjj.measure.Recorder;
import jjj.model.Histories;
import jjj.model.Later;
import jjj.model.PhaseWatch;
import jjj.model.RegionModel;
import jjj.model.SharedHistory;
import jjj.model.WorldSize;
import jjj.scenario.Scenario;

/** The region's model, as experiments use it. */
final class RegionRuns implements RunsOneSeed {
    private final RegionModel model;
    private final Map<String, Scenario> scenarios;

    /** @param scenarios by their resolved form */
    RegionRuns(RegionModel model, Map<String, Scenario> scenarios) {
        this.model = model;
        this.scenarios = Map.copyOf(scenarios);
    }

    @Override
    public void run(ScenarioCase scenario, long seed, Recorder recorder) {
        model.run(scenario(scenario), seed, recorder);
    }

    @Override
    public OptionalInt monthsInCommon(ScenarioCase one, ScenarioCase other) {
        return Histories.beginAlike(scenario(one), scenario(other))
                ? OptionalInt.of(model.histories().monthsInCommon(scenario(one), scenario(other)))
                : OptionalInt.empty();
    }

    @Override
    public void runTogether(List<Member> members, long seed, Later later) {
        new SharedHistory(model, seed, later)
                .run(members.stream()
                        .map(member -> new SharedHistory.Member(
                                scenario(member.scenario()), member.recorder(), member.ended()))
                        .toList());
    }

    @Override
    public WorldSize size(ScenarioCase scenario) {
        return model.size(scenario(scenario));
    }

    @Override
    public RunsOneSeed watchedBy(PhaseWatch watch) {
        return new RegionRuns(model.watchedBy(watch), scenarios);
    }

    @Override
    public RunsOneSeed helpedBy(Crew crew) {
        return new RegionRuns(model.helpedBy(crew), scenarios);
    }

    private Scenario scenario(ScenarioCase scenario) {
        Scenario found = scenarios.get(scenario.resolved());
        if (found == null) {
            throw new IllegalStateException("no scenario " + scenario.name() + " was read");
        }
        return found;
    }
}
