package jjj.phase.housing;

import jjj.base.Fen;
import jjj.world.Accounts;
import jjj.world.Homes;
import jjj.world.Homes.Floor;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Which floor space is lived in: {@code occupied = min(stock − unsold, N · h_occ)}, h_occ = o · h⁰. People move into
 * empty homes and out of them in the present proportion of owners and tenants; state homes count as lived in first.
 * <ul><li>N: urban residents, persons    <li>h⁰: floor per urban resident at the start, m²    <li>o: share</ul>
 * Source: model.md 6.6; values: row {@code housing.occupancyShare}.
 */
final class Occupancy {
    private final double occupancyShare;

    Occupancy(double occupancyShare) {
        this.occupancyShare = occupancyShare;
    }

    void fill(World world, int zone) {
        Homes homes = world.homes();
        double wanted = world.urbanResidents(zone) * homes.baseDemandSqmPerHead(zone) * occupancyShare;
        long state = homes.sqm(zone, Floor.STATE_RENTAL) + homes.sqm(zone, Floor.SHARED_OWNERSHIP);
        long owners = homes.sqm(zone, Floor.OWNER_OCCUPIED);
        long tenants = homes.sqm(zone, Floor.PRIVATE_RENTED);
        long missing = (long) wanted - state - owners - tenants;
        double ownersShare = owners + tenants > 0 ? (double) owners / (owners + tenants) : 1;
        if (missing > 0) {
            long moving = Math.min(missing, homes.sqm(zone, Floor.VACANT));
            long toOwners = (long) (moving * ownersShare);
            homes.shift(zone, Floor.VACANT, Floor.OWNER_OCCUPIED, toOwners);
            homes.shift(zone, Floor.VACANT, Floor.PRIVATE_RENTED, moving - toOwners);
        } else {
            long leaving = Math.min(-missing, owners + tenants);
            long fromOwners = Math.min(owners, (long) (leaving * ownersShare));
            homes.shift(zone, Floor.OWNER_OCCUPIED, Floor.VACANT, fromOwners);
            homes.shift(zone, Floor.PRIVATE_RENTED, Floor.VACANT, leaving - fromOwners);
        }
    }

    /** Empty over all floor space, 0…1; state homes that nobody needs count as empty. */
    double vacancy(World world, int zone) {
        Homes homes = world.homes();
        double stock = homes.stockSqm(zone);
        double wanted = world.urbanResidents(zone) * homes.baseDemandSqmPerHead(zone) * occupancyShare;
        return stock > 0 ? 1 - Math.min(stock, wanted) / stock : 0;
    }

    /** Tenants of state homes pay their rent to the government's developer. */
    void payStateRents(World world, int zone) {
        int government = world.geography().governmentOf(zone);
        Homes homes = world.homes();
        long let = homes.sqm(zone, Floor.STATE_RENTAL);
        if (let > 0) {
            double wanted = world.urbanResidents(zone) * homes.baseDemandSqmPerHead(zone) * occupancyShare;
            double livedIn = Math.min(let, wanted);
            double share = world.rules().housing(government).stateRentShareOfMarket();
            Accounts accounts = world.ledger().accounts();
            world.ledger()
                    .payAtMost(
                            accounts.households(government),
                            accounts.stateDeveloper(government),
                            Fen.ofYuan(livedIn * homes.rentYuanPerSqmMonth(zone) * share),
                            Purpose.RENTS);
        }
    }
}
