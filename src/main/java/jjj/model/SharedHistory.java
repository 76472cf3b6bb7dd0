package jjj.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jjj.base.StateInMemory;
import jjj.measure.Measure;
import jjj.measure.Recorder;
import jjj.rules.RulesInForce;
import jjj.scenario.Scenario;
import jjj.world.World;

/**
 * One seed under several scenarios, where the months that they have in common are simulated once. At the first month in
 * which the rules in force differ the state is branched in memory; every scenario's observations are those of a run of
 * its own, to the byte.
 *
 * <p>Scenarios are taken together only if they begin in the same month with the same parameters. Two months are the same
 * if every rule that could be in force is equal ({@link RulesInForce#everything()}): phases see nothing else of a
 * scenario.
 */
public final class SharedHistory {
    private final RegionModel model;
    private final long seed;
    private final Consumer<Runnable> later;

    /**
     * @param later is given what can go on independently of the others, also at the same time; each must be run once
     */
    public SharedHistory(RegionModel model, long seed, Consumer<Runnable> later) {
        this.model = model;
        this.seed = seed;
        this.later = later;
    }

    /**
     * One scenario to be run.
     *
     * @param recorder is told its observations
     * @param ended is told that it has come to its end, or why it could not
     */
    public record Member(Scenario scenario, Recorder recorder, Consumer<Optional<Throwable>> ended) {}

    /** A member on its way. */
    private record Branch(Member member, RunUnderWay run, Voice voice) {}

    /** How many months two scenarios have in common from their start; 0 if they do not begin alike. */
    public static int monthsInCommon(Scenario one, Scenario other, int governments) {
        if (one.from() != other.from() || !one.parameters().values().equals(other.parameters().values())) {
            return 0;
        }
        RulesInForce ofOne = new RulesInForce(governments);
        RulesInForce ofOther = new RulesInForce(governments);
        int month = one.from();
        while (month <= Math.min(one.until(), other.until())) {
            one.writeRules(ofOne, month);
            other.writeRules(ofOther, month);
            if (!ofOne.everything().equals(ofOther.everything())) {
                break;
            }
            month++;
        }
        return month - one.from();
    }

    /** Runs all of them: now, or through what {@code later} is given. All must begin alike. */
    public void run(List<Member> members) {
        List<Branch> branches = new ArrayList<>();
        World opening = model.opening(members.get(0).scenario(), seed);
        for (Member member : members) {
            Voice voice = new Voice();
            branches.add(new Branch(member, new RunUnderWay(member.scenario(), seed, opening, voice), voice));
        }
        grow(branches);
    }

    /** The first one's run stands where all of them are; the others' runs only wait for its state. */
    private void grow(List<Branch> branches) {
        Branch first = branches.get(0);
        try {
            while (branches.size() > 1) {
                int common = commonUntil(branches);
                first.voice.tells(branches);
                first.run.runUntil(common);
                branches = partings(branches, common + 1);
            }
            first.voice.tells(branches);
            first.run.runToItsEnd();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            for (Branch branch : branches) {
                branch.member.ended().accept(Optional.of(e));
            }
            return;
        }
        first.member.ended().accept(Optional.empty());
    }

    /** The last month that all of them have in common. */
    private int commonUntil(List<Branch> branches) {
        Scenario first = branches.get(0).member.scenario();
        return branches.stream()
                .skip(1)
                .mapToInt(branch -> lastInCommon(first, branch.member.scenario()))
                .min()
                .orElseThrow();
    }

    private int lastInCommon(Scenario one, Scenario other) {
        return one.from() + monthsInCommon(one, other, model.governments()) - 1;
    }

    /** Sends those that differ from the first in {@code month} on ways of their own; gives those that do not. */
    private List<Branch> partings(List<Branch> branches, int month) {
        Map<Integer, List<Branch>> groups = new LinkedHashMap<>();
        for (Branch branch : branches) {
            groups.computeIfAbsent(groupOf(branch, groups, month), key -> new ArrayList<>())
                    .add(branch);
        }
        StateInMemory kept = new StateInMemory(branches.get(0).run::state);
        List<Branch> stay = groups.remove(0);
        for (List<Branch> group : groups.values()) {
            later.accept(() -> goOn(group, kept));
        }
        return stay;
    }

    private int groupOf(Branch branch, Map<Integer, List<Branch>> groups, int month) {
        for (Map.Entry<Integer, List<Branch>> group : groups.entrySet()) {
            Scenario head = group.getValue().get(0).member.scenario();
            if (lastInCommon(head, branch.member.scenario()) >= month) {
                return group.getKey();
            }
        }
        return groups.size();
    }

    private void goOn(List<Branch> group, StateInMemory kept) {
        List<Branch> moved = new ArrayList<>(group);
        try {
            Branch head = group.get(0);
            RunUnderWay run = head.run.in(model.frame(head.member.scenario(), seed));
            kept.read(run::state);
            moved.set(0, new Branch(head.member, run, head.voice));
        } catch (RuntimeException | OutOfMemoryError e) {
            group.forEach(branch -> branch.member.ended().accept(Optional.of(e)));
            return;
        }
        grow(moved);
    }

    /** Speaks to the recorders of all who share a run. */
    private static final class Voice implements Recorder {
        private List<Recorder> heard = List.of();

        void tells(List<Branch> branches) {
            heard = branches.stream().map(branch -> branch.member.recorder()).toList();
        }

        @Override
        public void record(int monthIndex, String place, Measure measure, double value) {
            for (Recorder recorder : heard) {
                recorder.record(monthIndex, place, measure, value);
            }
        }
    }
}
