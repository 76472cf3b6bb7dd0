package jjj.phase.workers;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.Geography;
import jjj.world.World;

/**
 * What somebody changes who does not stay: Gumbel-max down the nests, one keyed draw per alternative, so that a change of
 * one alternative leaves alone whoever does not take it or leave it.
 *
 * <pre>  chosen = argmax_a ( I_a/ρ − ln(−ln u(i, t, level, a)) ) </pre>
 *
 * Source: docs/ODD.md 7.6, Draws.
 */
final class SecondStage {
    private static final int LEVEL = 1 << 16;
    private static final int BRANCH = 1 << 12;

    private final Geography geography;
    private final Prospects prospects;
    private final CommuteTable commutes;
    private final HomeTable homes;
    private final HukouTable hukous;
    private final Nests nests;
    private final int kinds;

    private long key;

    SecondStage(
            WorkersParameters parameters,
            World world,
            Prospects prospects,
            CommuteTable commutes,
            HomeTable homes,
            HukouTable hukous) {
        this.geography = world.geography();
        this.prospects = prospects;
        this.commutes = commutes;
        this.homes = homes;
        this.hukous = hukous;
        this.nests = parameters.nests();
        this.kinds = world.posts().kinds();
    }

    /** Draws what the person under consideration changes, and notes it. */
    void choose(Draws keyed, int now, Applications applications) {
        key = keyed.key(prospects.person.id, now, Stream.TASTE);
        switch (branch()) {
            case Prospects.LEAVE -> applications.leave(prospects.person.worker);
            case Prospects.POST -> {
                int offer = offerForPost();
                applications.change(
                        prospects.person.worker,
                        prospects.offerSlot[offer],
                        Applications.NONE,
                        Applications.NONE,
                        false);
            }
            case Prospects.BOTH -> {
                int offer = offerForBoth();
                int slot = prospects.offerSlot[offer];
                home(slot, slot / kinds, Prospects.BOTH, applications);
            }
            default -> home(Applications.NONE, commutes.row(prospects.person.workZone), Prospects.HOME, applications);
        }
    }

    private double gumbel(int level, int branch, int alternative) {
        long index = (long) level * LEVEL + (long) branch * BRANCH + alternative;
        return Elementary.gumbel(Draws.indexed(key, index));
    }

    private int branch() {
        int best = Prospects.LEAVE;
        double most = Double.NEGATIVE_INFINITY;
        for (int branch = 0; branch < Prospects.BRANCHES; branch++) {
            double value = prospects.branch[branch] + gumbel(1, 0, branch);
            if (value > most) {
                most = value;
                best = branch;
            }
        }
        return best;
    }

    private int offerForBoth() {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int offer = 0; offer < prospects.offered; offer++) {
            double value = prospects.bothValue[offer] + gumbel(2, Prospects.BOTH, prospects.offerSlot[offer]);
            if (value > most) {
                most = value;
                best = offer;
            }
        }
        return best;
    }

    private int offerForPost() {
        int government = governmentForPost();
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int offer = 0; offer < prospects.offered; offer++) {
            int slot = prospects.offerSlot[offer];
            if (geography.governmentOf(slot / kinds) == government) {
                double value = prospects.postValue[offer] / nests.zone() + gumbel(3, Prospects.POST, slot);
                if (value > most) {
                    most = value;
                    best = offer;
                }
            }
        }
        return best;
    }

    private int governmentForPost() {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int offer = 0; offer < prospects.offered; offer++) {
            int government = geography.governmentOf(prospects.offerSlot[offer] / kinds);
            double value =
                    prospects.postInclusive(government) / nests.government() + gumbel(2, Prospects.POST, government);
            if (value > most) {
                most = value;
                best = government;
            }
        }
        return best;
    }

    /** The home of somebody who settles where the post has moved to: noted as zone and tenure. */
    void settle(Draws keyed, int now, int government, int workRow, boolean transfer, Applications to) {
        key = keyed.key(prospects.person.id, now, Stream.TASTE);
        int zone = zone(government, workRow, Prospects.HOME);
        to.settle(prospects.person.worker, zone, tenure(zone, workRow, Prospects.HOME), transfer);
    }

    private void home(int slot, int workRow, int branch, Applications applications) {
        int government = government(workRow, branch);
        int zone = zone(government, workRow, branch);
        int tenure = tenure(zone, workRow, branch);
        boolean transfer = government != prospects.person.hukou && transfers(government, branch);
        applications.change(prospects.person.worker, slot, zone, tenure, transfer);
    }

    private int government(int workRow, int branch) {
        int best = prospects.person.homeGovernment;
        double most = Double.NEGATIVE_INFINITY;
        for (int government = 0; government < geography.governmentCount(); government++) {
            double weight = prospects.governmentWeight(government, workRow);
            if (weight > 0) {
                double value = Elementary.log(weight) + gumbel(2, branch, government);
                if (value > most) {
                    most = value;
                    best = government;
                }
            }
        }
        return best;
    }

    private int zone(int government, int workRow, int branch) {
        int best = prospects.person.homeZone;
        double most = Double.NEGATIVE_INFINITY;
        int until = commutes.until(workRow, government);
        for (int place = commutes.from(workRow, government); place < until; place++) {
            int zone = commutes.homeAt(place);
            double value =
                    homes.zoneValue(place, government, workRow, prospects.person.homeType) + gumbel(3, branch, zone);
            if (value > most) {
                most = value;
                best = zone;
            }
        }
        return best;
    }

    private int tenure(int zone, int workRow, int branch) {
        int best = HomeTable.RENT;
        double most = Double.NEGATIVE_INFINITY;
        for (int tenure = 0; tenure < HomeTable.TENURES; tenure++) {
            double value =
                    homes.tenureValue(zone, tenure, workRow, prospects.person.homeType) + gumbel(4, branch, tenure);
            if (value > most) {
                most = value;
                best = tenure;
            }
        }
        return best;
    }

    private boolean transfers(int government, int branch) {
        double keep = hukous.keep(prospects.person.hukouType, government) / nests.tenure() + gumbel(5, branch, 0);
        double transfer =
                hukous.transfer(prospects.person.hukouType, government) / nests.tenure() + gumbel(5, branch, 1);
        return transfer > keep;
    }

    /** Whether the present post is reached weekly from the present home: drawn by the nest of commuting. */
    boolean commutesWeekly(Draws keyed, int now) {
        key = keyed.key(prospects.person.id, now, Stream.TASTE);
        return commutesWeekly(prospects.person.homeZone, prospects.person.workZone);
    }

    private boolean commutesWeekly(int home, int work) {
        double daily = commutes.daily(home, work) / nests.commute() + gumbel(6, 0, 0);
        double weekly =
                commutes.weekly(home, work, prospects.person.tasteClass, prospects.person.child) / nests.commute()
                        + gumbel(6, 0, 1);
        return weekly > daily;
    }
}
