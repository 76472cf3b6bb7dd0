package jjj.experiment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import jjj.base.Crew;
import jjj.measure.Recorder;
import jjj.model.Later;
import jjj.model.PhaseWatch;
import jjj.model.WorldSize;

/** Simulates one world under one scenario, or under several. Called from several threads at once, for different runs. */
@FunctionalInterface
public interface RunsOneSeed {
    /** Runs to the end and tells every observation; the same arguments give the same observations. */
    void run(ScenarioCase scenario, long seed, Recorder recorder);

    /**
     * One of the scenarios that are run on the same seed.
     *
     * @param recorder is told its observations
     * @param ended is told once that it has come to its end, or why it could not
     */
    record Member(ScenarioCase scenario, Recorder recorder, Consumer<Optional<Throwable>> ended) {}

    /**
     * How many months two scenarios have in common from their start, so that they need be simulated only once; empty if
     * they do not begin in the same world.
     */
    default OptionalInt monthsInCommon(ScenarioCase one, ScenarioCase other) {
        return OptionalInt.empty();
    }

    /** How much memory a world of this scenario takes; a model that needs none to speak of says so. */
    default WorldSize size(ScenarioCase scenario) {
        return WorldSize.NONE;
    }

    /** The same, with somebody who sees every step that it takes; a model without steps shows none. */
    default RunsOneSeed watchedBy(PhaseWatch watch) {
        return this;
    }

    /** The same, with a crew among which a run may share out its work; a model that does not share does all alone. */
    default RunsOneSeed helpedBy(Crew crew) {
        return this;
    }

    /**
     * Runs scenarios that begin in the same world; what each is told is what {@link #run} would tell it.
     *
     * @param later is given what can go on independently
     */
    default void runTogether(List<Member> members, long seed, Later later) {
        throw new UnsupportedOperationException("nothing is in common");
    }
}
