package jjj.phase.employers;

import jjj.rules.EmployerKind;
import jjj.rules.InvitedPlatforms;
import jjj.world.World;

/** Technology platforms come in the month for which they are invited, to the seat of the government. */
record PlatformArrival(double skilledShare) {
    void pass(World world, int month) {
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            InvitedPlatforms invited = world.rules().platforms(government);
            if (invited.count() > 0 && month == Math.max(invited.from(), world.startMonth())) {
                int seat = world.geography().governments().get(government).seatZone();
                long all = (long) invited.count() * invited.postsEach();
                long skilled = Math.round(skilledShare * all);
                world.posts().place(world.posts().slot(seat, EmployerKind.PLATFORM.ordinal()), skilled, all - skilled);
            }
        }
    }
}
