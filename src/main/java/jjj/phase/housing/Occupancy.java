package jjj.phase.housing;

import jjj.base.Fen;
import jjj.world.Accounts;
import jjj.world.Homes;
import jjj.world.Homes.Floor;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Which floor space is lived in.
 * <pre>
 *   occupied = min(stock − unsold, N · h_occ)        h_occ = o · h⁰ · [ (R/R⁰) / (y/y⁰)^η ]^{−ε}
 * </pre>
 * <ul><li>N: urban residents, persons    <li>h⁰: floor per urban resident at the start, m²    <li>o: share
 *     <li>R/R⁰, y/y⁰: rent and income per head over those at the start    <li>η: income elasticity of rents
 *     <li>ε: people live closer where rents have outgrown incomes, and wider where rents fell behind; without this rents
 *     would rise or fall without end while a zone is short or full of homes</ul>
 * People move into empty homes and out of them in the present proportion of owners and tenants; state homes count as
 * lived in first. Source: docs/ODD.md 7.7, with ε added; values: rows {@code housing.occupancy*}.
 */
final class Occupancy {
    private final double occupancyShare;
    private final double rentElasticity;
    private final double incomeElasticity;

    Occupancy(double occupancyShare, double rentElasticity, double incomeElasticity) {
        this.occupancyShare = occupancyShare;
        this.rentElasticity = rentElasticity;
        this.incomeElasticity = incomeElasticity;
    }

    /** h_occ, m² per urban resident. */
    double floorPerHead(double baseFloorPerHead, double rentRatio, double incomeRatio) {
        double dear = StrictMath.log(rentRatio) - incomeElasticity * StrictMath.log(incomeRatio);
        return occupancyShare * baseFloorPerHead * StrictMath.exp(-rentElasticity * dear);
    }

    private double wantedSqm(World world, int zone) {
        Homes homes = world.homes();
        double base = homes.baseRentYuanPerSqmMonth(zone);
        double rentRatio = base > 0 ? homes.rentYuanPerSqmMonth(zone) / base : 1;
        return world.urbanResidents(zone)
                * floorPerHead(homes.baseDemandSqmPerHead(zone), rentRatio, homes.incomeIndex(zone));
    }

    void fill(World world, int zone) {
        Homes homes = world.homes();
        double wanted = wantedSqm(world, zone);
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
        double wanted = wantedSqm(world, zone);
        return stock > 0 ? 1 - Math.min(stock, wanted) / stock : 0;
    }

    /** Tenants of state homes pay their rent to the government's developer. */
    void payStateRents(World world, int zone) {
        int government = world.geography().governmentOf(zone);
        Homes homes = world.homes();
        long let = homes.sqm(zone, Floor.STATE_RENTAL);
        if (let > 0) {
            double wanted = wantedSqm(world, zone);
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
