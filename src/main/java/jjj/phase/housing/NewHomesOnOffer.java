package jjj.phase.housing;

import java.util.ArrayList;
import java.util.List;
import jjj.world.HomeProject;
import jjj.world.Homes;
import jjj.world.World;

/**
 * New homes that can be bought in each zone this month: delivered ones and those that may be sold before delivery.
 * Unsold floor space of the start that belongs to no project is offered by the developers of the place.
 */
final class NewHomesOnOffer {
    /** Seller of floor space that belongs to no project. */
    static final int NO_PROJECT = -1;

    private final double fromProgress;
    private final double shareAtMost;
    private final List<List<HomeProject>> delivered = new ArrayList<>();
    private final List<List<HomeProject>> presale = new ArrayList<>();
    private final long[] deliveredSqm;
    private final long[] presaleSqm;
    private final long[] presoldSqm;
    private final long[] withoutProjectSqm;

    NewHomesOnOffer(double fromProgress, double shareAtMost, World world) {
        this.fromProgress = fromProgress;
        this.shareAtMost = shareAtMost;
        int zones = world.geography().zoneCount();
        deliveredSqm = new long[zones];
        presaleSqm = new long[zones];
        presoldSqm = new long[zones];
        withoutProjectSqm = new long[zones];
        for (int zone = 0; zone < zones; zone++) {
            delivered.add(new ArrayList<>());
            presale.add(new ArrayList<>());
        }
        for (HomeProject project : world.land().unsoldProjects()) {
            delivered.get(project.zone()).add(project);
            deliveredSqm[project.zone()] += project.unsoldSqm();
        }
        for (HomeProject project : world.land().homeProjects()) {
            addPresale(project);
        }
        for (int zone = 0; zone < zones; zone++) {
            withoutProjectSqm[zone] = Math.max(0, world.homes().sqm(zone, Homes.Floor.UNSOLD) - deliveredSqm[zone]);
        }
    }

    private void addPresale(HomeProject project) {
        presoldSqm[project.zone()] += project.presoldSqm();
        long open = presaleSqm(project);
        if (open > 0) {
            presale.get(project.zone()).add(project);
            presaleSqm[project.zone()] += open;
        }
    }

    /** What the project may still sell before delivery, m². */
    long presaleSqm(HomeProject project) {
        if (project.heldByState() || project.progress() < fromProgress) {
            return 0;
        }
        return Math.max(0, (long) (project.floorSqm() * shareAtMost) - project.presoldSqm());
    }

    /** Everything that can be bought in the zone, m². */
    long sqm(int zone) {
        return deliveredSqm[zone] + presaleSqm[zone] + withoutProjectSqm[zone];
    }

    /** Sold before and not yet delivered in the zone, m². */
    long presoldSqm(int zone) {
        return presoldSqm[zone];
    }

    /** Takes one part of what is on offer. */
    interface Sale {
        /** Homes of a delivered project. */
        void delivered(HomeProject project, long sqm);

        /** Homes of a project under construction. */
        void presold(HomeProject project, long sqm);

        /** Homes that belong to no project. */
        void withoutProject(long sqm);
    }

    /**
     * Spreads {@code wanted} m² over all offers of the zone in proportion to what each offers, exactly.
     *
     * @param wanted at most {@link #sqm}
     */
    void sell(int zone, long wanted, Sale sale) {
        long total = sqm(zone);
        long before = 0;
        long sold = 0;
        for (HomeProject project : delivered.get(zone)) {
            before += project.unsoldSqm();
            long part = part(wanted, before, total) - sold;
            sold += part;
            sale.delivered(project, part);
        }
        for (HomeProject project : presale.get(zone)) {
            before += presaleSqm(project);
            long part = part(wanted, before, total) - sold;
            sold += part;
            sale.presold(project, part);
        }
        if (sold < wanted) {
            sale.withoutProject(wanted - sold);
        }
    }

    private static long part(long wanted, long upTo, long total) {
        return total == 0 ? 0 : Math.multiplyExact(wanted, upTo) / total;
    }
}
