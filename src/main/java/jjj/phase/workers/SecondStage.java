package jjj.phase.workers;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.Geography;

/**
 * What somebody changes who does not stay: down the nests, at each level a {@link Race} with one keyed draw per
 * alternative, so that a change of one alternative leaves alone whoever does not take it or leave it.
 *
 * <pre>  chosen = argmin_a ( −ln u(i, t, level, a) / e^{I_a/ρ} ) = argmax_a ( I_a/ρ − ln(−ln u) ) </pre>
 *
 * Source: docs/ODD.md 7.6, Draws.
 */
final class SecondStage {
    private static final int LEVEL = 1 << 16;
    private static final int BRANCH = 1 << 12;

    private final Geography geography;
    private final Prospects prospects;
    private final Person person;
    private final Offered offered;
    private final CommuteTable commutes;
    private final HomeTable homes;
    private final HukouTable hukous;
    private final int kinds;
    private final long[] governmentMarks;
    private final long[] zoneMarks;
    private final Race race = new Race();

    private long key;

    SecondStage(Situation situation, Prospects prospects, Offered offered) {
        this.geography = situation.geography;
        this.prospects = prospects;
        this.person = prospects.person;
        this.offered = offered;
        this.commutes = situation.commutes;
        this.homes = situation.homes;
        this.hukous = situation.hukous;
        this.kinds = situation.kinds;
        this.governmentMarks = marks(2, geography.governmentCount());
        this.zoneMarks = marks(3, geography.zoneCount());
    }

    /** Marks of the draws of a level that has many alternatives, by branch and alternative. */
    private static long[] marks(int level, int alternatives) {
        long[] marks = new long[Prospects.BRANCHES * alternatives];
        for (int index = 0; index < marks.length; index++) {
            marks[index] = Draws.mark(index(level, index / alternatives, index % alternatives));
        }
        return marks;
    }

    private static long index(int level, int branch, int alternative) {
        return (long) level * LEVEL + (long) branch * BRANCH + alternative;
    }

    /** Draws what the person under consideration changes, and notes it. */
    void choose(Draws keyed, int now, Applications applications) {
        key = keyed.key(person.id, now, Stream.TASTE);
        switch (branch()) {
            case Prospects.LEAVE -> applications.leave(person.worker);
            case Prospects.POST ->
                applications.change(person.worker, offerForPost(), Applications.NONE, Applications.NONE, false);
            case Prospects.BOTH -> {
                int slot = offerForBoth();
                home(slot, slot / kinds, Prospects.BOTH, applications);
            }
            default -> home(Applications.NONE, commutes.row(person.workZone), Prospects.HOME, applications);
        }
    }

    private double drawn(int level, int branch, int alternative) {
        return Draws.indexed(key, index(level, branch, alternative));
    }

    private int branch() {
        race.begin(Prospects.LEAVE);
        for (int branch = 0; branch < Prospects.BRANCHES; branch++) {
            race.enter(branch, prospects.weight[branch], drawn(1, 0, branch));
        }
        return race.winner();
    }

    private int offerForBoth() {
        race.begin(offered.slot(0));
        for (int number = 0; number < offered.count(); number++) {
            int slot = offered.slot(number);
            race.enter(slot, offered.bothWeight(number), drawn(2, Prospects.BOTH, slot));
        }
        return race.winner();
    }

    private int offerForPost() {
        int government = governmentForPost();
        race.begin(offered.slot(0));
        for (int number = 0; number < offered.count(); number++) {
            if (offered.government(number) == government) {
                int slot = offered.slot(number);
                race.enter(slot, offered.postWeight(number), drawn(3, Prospects.POST, slot));
            }
        }
        return race.winner();
    }

    private int governmentForPost() {
        race.begin(-1);
        for (int number = 0; number < offered.count(); number++) {
            int government = offered.government(number);
            race.enter(government, offered.groupWeight(government), drawn(2, Prospects.POST, government));
        }
        return race.winner();
    }

    /** The home of somebody who settles where the post has moved to: noted as zone and tenure. */
    void settle(Draws keyed, int now, int government, int workRow, boolean transfer, Applications to) {
        key = keyed.key(person.id, now, Stream.TASTE);
        int zone = zone(government, workRow, Prospects.HOME);
        to.settle(person.worker, zone, tenure(zone, workRow, Prospects.HOME), transfer);
    }

    private void home(int slot, int workRow, int branch, Applications applications) {
        int government = government(workRow, branch);
        int zone = zone(government, workRow, branch);
        int tenure = tenure(zone, workRow, branch);
        boolean transfer = government != person.hukou && transfers(government, branch);
        applications.change(person.worker, slot, zone, tenure, transfer);
    }

    private int government(int workRow, int branch) {
        int governments = geography.governmentCount();
        race.begin(person.homeGovernment);
        for (int government = 0; government < governments; government++) {
            double weight = prospects.governmentWeight(government, workRow);
            if (weight > 0) {
                long mark = governmentMarks[branch * governments + government];
                race.enter(government, weight, Draws.marked(key, mark));
            }
        }
        return race.winner();
    }

    private int zone(int government, int workRow, int branch) {
        int first = branch * geography.zoneCount();
        int until = commutes.until(workRow, government);
        int variant = homes.variant(person.homeType, government);
        double affordable = homes.affordable(workRow);
        race.begin(person.homeZone);
        for (int place = commutes.from(workRow, government); place < until; place++) {
            int zone = commutes.homeAt(place);
            double weight = commutes.weightAt(place) * homes.weight(zone, variant, affordable);
            race.enter(zone, weight, Draws.marked(key, zoneMarks[first + zone]));
        }
        return race.winner();
    }

    private int tenure(int zone, int workRow, int branch) {
        race.begin(HomeTable.RENT);
        for (int tenure = 0; tenure < HomeTable.TENURES; tenure++) {
            double weight = homes.tenureWeight(zone, tenure, workRow, person.homeType);
            race.enter(tenure, weight, drawn(4, branch, tenure));
        }
        return race.winner();
    }

    private boolean transfers(int government, int branch) {
        race.begin(0);
        race.enter(0, hukous.keepWeight(person.hukouType, government), drawn(5, branch, 0));
        race.enter(1, hukous.transferWeight(person.hukouType, government), drawn(5, branch, 1));
        return race.winner() == 1;
    }
}
