package jjj.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jjj.base.StateInMemory;
import jjj.measure.Measure;
import jjj.measure.Recorder;
import jjj.scenario.Scenario;
import jjj.world.World;

/**
 * One seed under several scenarios, where the months that they have in common are simulated once. At the first month in
 * which the rules in force differ the state is branched in memory; every scenario's observations are those of a run of
 * its own, to the byte.
 *
 * <p>Scenarios are taken together only if they begin in the same month with the same parameters; {@link Histories} finds
 * how long they have the same rules.
 */
public final class SharedHistory {
    private final RegionModel model;
    private final long seed;
    private final Later later;
    private final Histories histories;

    /** @param later is given what can go on independently of the others */
    public SharedHistory(RegionModel model, long seed, Later later) {
        this.model = model;
        this.seed = seed;
        this.later = later;
        this.histories = model.histories();
    }

    /**
     * One scenario to be run.
     *
     * @param recorder is told its observations
     * @param ended is told that it has come to its end, or why it could not
     */
    public record Member(Scenario scenario, Recorder recorder, Consumer<Optional<Throwable>> ended) {}

    /** A run that several members share for now, and the world in which all began. */
    private record Trunk(RunUnderWay run, Voice voice, StateInMemory opening) {}

    /** Runs all of them: now, or through what {@code later} is given. All must begin alike. */
    public void run(List<Member> members) {
        Scenario first = members.get(0).scenario();
        Trunk trunk;
        try {
            World opening = model.opening(first, seed);
            StateInMemory kept = new StateInMemory(opening::state);
            Voice voice = new Voice();
            trunk = new Trunk(model.under(first, seed, opening, voice), voice, kept);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            members.forEach(member -> member.ended().accept(Optional.of(e)));
            return;
        }
        grow(trunk, members);
    }

    /** Passes the months that all members share, then those of the first; the others part on the way. */
    private void grow(Trunk trunk, List<Member> members) {
        List<Member> sharing = members;
        try {
            while (sharing.size() > 1) {
                int common = commonUntil(sharing);
                trunk.voice.tells(sharing);
                trunk.run.runUntil(common);
                sharing = partings(trunk, sharing, common + 1);
            }
            if (sharing.isEmpty()) {
                return;
            }
            trunk.voice.tells(sharing);
            trunk.run.runToItsEnd();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            sharing.forEach(member -> member.ended().accept(Optional.of(e)));
            return;
        }
        sharing.get(0).ended().accept(Optional.empty());
    }

    /** The last month that all of them have in common. */
    private int commonUntil(List<Member> members) {
        return members.stream()
                .skip(1)
                .mapToInt(member -> lastInCommon(members.get(0), member))
                .min()
                .orElseThrow();
    }

    private int lastInCommon(Member one, Member other) {
        return one.scenario().from() + histories.monthsInCommon(one.scenario(), other.scenario()) - 1;
    }

    /**
     * Sends those that differ from the first in {@code month} on ways of their own; gives those that do not. Where much
     * waits already these are sent too, to go on after the others: then no more than one state waits for all of them.
     */
    private List<Member> partings(Trunk trunk, List<Member> members, int month) {
        List<List<Member>> groups = new ArrayList<>();
        for (Member member : members) {
            groups.stream()
                    .filter(group -> lastInCommon(group.get(0), member) >= month)
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(member);
        }
        StateInMemory now = new StateInMemory(trunk.run::state);
        boolean waits = later.isCrowded();
        for (List<Member> group : groups.subList(waits ? 0 : 1, groups.size())) {
            later.take(new Branch(
                    () -> goOn(group, trunk.opening, now),
                    why -> group.forEach(member -> member.ended().accept(Optional.of(why)))));
        }
        return waits ? List.of() : groups.get(0);
    }

    /** A run of its own: phases begin in the opening world, as ever, and then take over the state of the parting. */
    private void goOn(List<Member> group, StateInMemory opening, StateInMemory now) {
        Scenario scenario = group.get(0).scenario();
        Voice voice = new Voice();
        Trunk trunk;
        try {
            World world = model.frame(scenario, seed);
            opening.read(world::state);
            RunUnderWay run = model.under(scenario, seed, world, voice);
            now.read(run::state);
            trunk = new Trunk(run, voice, opening);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            group.forEach(member -> member.ended().accept(Optional.of(e)));
            return;
        }
        grow(trunk, group);
    }

    /** Speaks to the recorders of all who share a run. */
    private static final class Voice implements Recorder {
        private List<Recorder> heard = List.of();

        void tells(List<Member> members) {
            heard = members.stream().map(Member::recorder).toList();
        }

        @Override
        public void record(int monthIndex, String place, Measure measure, double value) {
            for (Recorder recorder : heard) {
                recorder.record(monthIndex, place, measure, value);
            }
        }
    }
}
