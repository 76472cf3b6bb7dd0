package jjj.phase.employers;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.EmployerKind;
import jjj.rules.RelocationIncentive;
import jjj.world.Geography;
import jjj.world.Government;
import jjj.world.MovedPosts.Batch;
import jjj.world.Posts;
import jjj.world.Remainders;
import jjj.world.World;

/**
 * State firms answer an offer: as many posts move as find it worth while, to the seat of the government that offers. It
 * owes them a subsidy and refunds of taxes; they invest as firms under order do.
 */
final class VoluntaryMoves {
    private static final int SOE = EmployerKind.SOE.ordinal();

    private final OfferResponse response;
    private final StateInvestment investment;

    VoluntaryMoves(EmployersParameters parameters) {
        this.response = parameters.offer();
        this.investment = new StateInvestment(parameters.state());
    }

    void pass(World world, int month) {
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            int destination = government;
            world.rules().offer(government).incentive().ifPresent(offer -> answer(world, month, destination, offer));
        }
    }

    private void answer(World world, int month, int destination, RelocationIncentive offer) {
        Geography geography = world.geography();
        Posts posts = world.posts();
        double open = 0;
        double output = 0;
        for (int zone : geography.zonesOf(offer.origin())) {
            double here = posts.skilled(posts.slot(zone, SOE));
            open += here;
            output += here * posts.productivityYuanPerYear(posts.slot(zone, SOE)) * posts.outputFactor(zone);
        }
        if (!(open > 0)) {
            return;
        }
        double perPost = output / open * world.national().outputPerPostIndex();
        int zone = geography.governments().get(destination).seatZone();
        double wished = open * response.movesPerMonth(gain(world, destination, offer, perPost));
        long moving = world.remainders()
                .of(Remainders.Of.VOLUNTARY_POSTS, geography.governmentCount())
                .whole(destination, Math.min(wished, open));
        if (moving > 0) {
            MovingPosts.move(world, offer.origin(), zone, SOE, moving);
            Batch batch = new Batch(
                    StateOrders.shortNumber(offer.id()), offer.origin(), zone, SOE, moving, offer.settlementPackage());
            world.movedPosts().open(batch, destination);
            investment.invest(world, offer.origin(), destination, moving);
            promise(world.governments().get(destination), month, offer, moving, perPost);
        }
    }

    private double gain(World world, int destination, RelocationIncentive offer, double outputPerPost) {
        int oldSeat = world.geography().governments().get(offer.origin()).seatZone();
        int newSeat = world.geography().governments().get(destination).seatZone();
        double taxes = world.governments().get(destination).base().taxShareOfGdp();
        return response.gain(
                world.posts().skilledDensity(newSeat) / world.posts().skilledDensity(oldSeat),
                world.homes().rentYuanPerSqmMonth(oldSeat) - world.homes().rentYuanPerSqmMonth(newSeat),
                outputPerPost,
                offer.subsidyYuanPerPost(),
                taxes * offer.taxCutShare(),
                offer.taxCutMonths() / (double) Months.PER_YEAR);
    }

    private static void promise(
            Government government, int month, RelocationIncentive offer, long posts, double outputPerPost) {
        double refundPerMonth =
                government.base().taxShareOfGdp() * offer.taxCutShare() * outputPerPost / Months.PER_YEAR;
        government.changeIncentivesDue(Fen.ofYuan(offer.subsidyYuanPerPost() * posts));
        int months = offer.taxCutMonths();
        government.refunds().promise(Fen.ofYuan(refundPerMonth * months * posts), month, months);
    }
}
