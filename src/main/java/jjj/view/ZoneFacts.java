package jjj.view;

import jjj.world.Homes;
import jjj.world.World;

/** A county-level zone for MASON's inspector, which reads the getters. */
public final class ZoneFacts {
    private final World world;
    private final int zone;

    ZoneFacts(World world, int zone) {
        this.world = world;
        this.zone = zone;
    }

    /** Its names. */
    public String getName() {
        return world.geography().zones().get(zone).nameEnglish() + " / "
                + world.geography().zones().get(zone).nameChinese();
    }

    /** Residents, persons. */
    public long getResidents() {
        return world.residents(zone);
    }

    /** Skilled residents, persons. */
    public long getSkilled() {
        return world.workers().personsLivingIn(zone);
    }

    /** Home price, CNY/m². */
    public double getHomePriceYuanPerSqm() {
        return world.homes().priceYuanPerSqm(zone);
    }

    /** Rent, CNY/m² a month. */
    public double getRentYuanPerSqmMonth() {
        return world.homes().rentYuanPerSqmMonth(zone);
    }

    /** Floor space of homes, m². */
    public long getHomesSqm() {
        return world.homes().stockSqm(zone);
    }

    /** Floor space that builders hold unsold, m². */
    public long getUnsoldSqm() {
        return world.homes().sqm(zone, Homes.Floor.UNSOLD);
    }
}
