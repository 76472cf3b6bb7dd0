package jjj.phase.workers;

import jjj.world.Geography;
import jjj.world.GovernmentInfo;

/** e^{−M/ρ_g} of moving the home between governments, seat to seat: the way, and the ties left behind. */
final class MoveFactors {
    private static final int TIES = 12;

    private final MoveCost cost;
    private final Geography geography;
    private final double rho;
    private final int governments;
    private final double[] way;
    private final double[] ties = new double[TIES];

    MoveFactors(WorkersParameters parameters, Geography geography) {
        this.cost = parameters.moveCost();
        this.geography = geography;
        this.rho = parameters.nests().government();
        this.governments = geography.governmentCount();
        this.way = new double[governments * governments];
        for (int from = 0; from < governments; from++) {
            for (int to = 0; to < governments; to++) {
                way[from * governments + to] = from == to ? 1 : Elementary.exp(-between(from, to) / rho);
            }
        }
        for (int type = 0; type < TIES; type++) {
            ties[type] = Elementary.exp(-cost.ties((type & 1) != 0, (type & 2) != 0, type >> 2) / rho);
        }
    }

    private double between(int from, int to) {
        GovernmentInfo origin = geography.governments().get(from);
        GovernmentInfo target = geography.governments().get(to);
        double km = geography.distanceKm(origin.seatZone(), target.seatZone());
        return cost.way(km, origin.province() != target.province());
    }

    /** The way from one government to another. */
    double way(int from, int to) {
        return way[from * governments + to];
    }

    /** The ties of a person. */
    double ties(Person person) {
        return ties[(person.tasteClass * 2 + (person.child ? 1 : 0)) * 2 + (person.owner ? 1 : 0)];
    }
}
