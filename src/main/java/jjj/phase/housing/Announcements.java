package jjj.phase.housing;

import jjj.base.Months;
import jjj.rules.Announcement;
import jjj.world.Homes;
import jjj.world.World;

/** What this month's announcements add to prices, by zone. */
final class Announcements {
    private final HousingParameters parameters;

    Announcements(HousingParameters parameters) {
        this.parameters = parameters;
    }

    /** a by zone, log. */
    double[] jumps(World world, int month) {
        int zones = world.geography().zoneCount();
        double[] jumps = new double[zones];
        Homes homes = world.homes();
        for (Announcement announcement : world.rules().announcements()) {
            int area = announcement.government();
            homes.announce(area, month);
            int since = month - (int) (parameters.zoneFeverYears() * Months.PER_YEAR) + 1;
            int sequence = homes.announcementsSince(area, since);
            int seat = announcement
                    .zone()
                    .orElse(world.geography().governments().get(area).seatZone());
            double atSeat = AnnouncedJump.inside(announcement, sequence, homes.priceYuanPerSqm(seat));
            for (int zone = 0; zone < zones; zone++) {
                boolean inside = announcement.zone().isPresent()
                        ? zone == seat
                        : world.geography().governmentOf(zone) == area;
                jumps[zone] += inside
                        ? AnnouncedJump.inside(announcement, sequence, homes.priceYuanPerSqm(zone))
                        : parameters
                                .announcedJump()
                                .around(announcement, atSeat, world.geography().distanceKm(seat, zone));
            }
        }
        return jumps;
    }
}
