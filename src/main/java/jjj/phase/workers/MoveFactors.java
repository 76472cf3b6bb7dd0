package jjj.phase.workers;

import jjj.rules.RulesInForce;
import jjj.world.Geography;
import jjj.world.GovernmentInfo;

/**
 * e^{(B − M)/ρ_g} of moving the home between governments, seat to seat: the way, the ties left behind, and what is
 * offered to those who come ({@link SettlementOffer}).
 */
final class MoveFactors {
    private static final int TIES = 12;

    private final MoveCost cost;
    private final Geography geography;
    private final double rho;
    private final int governments;
    private final double[] bareWay;
    private final double[] way;
    private final SettlementOffer offer;
    private final double[] ties = new double[TIES];

    MoveFactors(WorkersParameters parameters, Geography geography) {
        this.cost = parameters.moveCost();
        this.geography = geography;
        this.rho = parameters.nests().government();
        this.governments = geography.governmentCount();
        this.offer = parameters.offer();
        this.bareWay = new double[governments * governments];
        for (int from = 0; from < governments; from++) {
            for (int to = 0; to < governments; to++) {
                bareWay[from * governments + to] = from == to ? 1 : Elementary.exp(-between(from, to) / rho);
            }
        }
        this.way = bareWay.clone();
        for (int type = 0; type < TIES; type++) {
            ties[type] = Elementary.exp(-cost.ties((type & 1) != 0, (type & 2) != 0, type >> 2) / rho);
        }
    }

    /** Takes over what governments offer this month, at the mean wage of their seats. */
    void refresh(RulesInForce rules, CommuteTable commutes) {
        for (int to = 0; to < governments; to++) {
            double wage = commutes.meanWage(geography.governments().get(to).seatZone());
            double factor = Elementary.exp(offer.toOthers(rules, to, wage) / rho);
            for (int from = 0; from < governments; from++) {
                int pair = from * governments + to;
                way[pair] = from == to ? 1 : bareWay[pair] * factor;
            }
        }
    }

    private double between(int from, int to) {
        GovernmentInfo origin = geography.governments().get(from);
        GovernmentInfo target = geography.governments().get(to);
        double km = geography.distanceKm(origin.seatZone(), target.seatZone());
        return cost.way(km, origin.province() != target.province());
    }

    /** Index of the way from a government to the first; those to the others follow. */
    int from(int government) {
        return government * governments;
    }

    /** The way at an index. */
    double way(int index) {
        return way[index];
    }

    /** The ties of a person. */
    double ties(Person person) {
        return ties[(person.tasteClass * 2 + (person.child ? 1 : 0)) * 2 + (person.owner ? 1 : 0)];
    }
}
