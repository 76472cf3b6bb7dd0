package jjj.phase.land;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Fen;
import jjj.base.Stream;
import jjj.rules.Bid;
import jjj.rules.BidderKind;
import jjj.rules.LandRule;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.world.Accounts;
import jjj.world.Developer;
import jjj.world.DeveloperCredit;
import jjj.world.World;

/**
 * Who asks for a parcel this month, and what it is worth to them.
 *
 * <p>Private developers look at residential parcels by chance, more often at home; they bid the residual value at their
 * own margin and rate, with an error {@code e^{σn − σ²/2}} of their own for this parcel, central state firms a premium
 * more, if they can pay the first part. Commercial parcels are valued in the same way by several employers of the place,
 * who build for themselves. Industrial parcels are asked for by employers as long as industry wants land there. The
 * government's own developer takes what nobody wanted when it is leaned on, and what a programme allocates to it.
 */
final class Bidding {
    private static final int ANY_MONTH = 0;
    private static final int LEANED_ON = -1;

    private final LandParameters parameters;
    private final World world;
    private final LandValues values;
    private final DeveloperCredit credit;
    private final double buildingYuanPerSqm;
    private final int month;

    Bidding(LandParameters parameters, World world, LandValues values, DeveloperCredit credit, int month) {
        this.parameters = parameters;
        this.world = world;
        this.values = values;
        this.credit = credit;
        this.buildingYuanPerSqm = parameters.buildingCost().yuanPerSqm(month - world.startMonth());
        this.month = month;
    }

    /** All bids for the parcel under the rule, in no order that matters. */
    List<Bid> bids(Parcel parcel, LandRule rule) {
        List<Bid> bids = new ArrayList<>();
        Accounts accounts = world.ledger().accounts();
        if (rule.servesProgramme()) {
            bids.add(new Bid(
                    accounts.stateDeveloper(parcel.government()), BidderKind.STATE_DEVELOPER, parcel.costFen()));
            return bids;
        }
        switch (parcel.use()) {
            case RESIDENTIAL -> addDevelopers(parcel, rule, bids);
            case COMMERCIAL -> addEmployers(parcel, rule, bids);
            case INDUSTRIAL -> addIndustry(parcel, bids);
        }
        boolean wanted = bids.stream().anyMatch(bid -> bid.valueFen() >= parcel.reserveFen());
        if (!wanted && parcel.use() == PlotUse.RESIDENTIAL && leanedOn(parcel, rule)) {
            bids.add(new Bid(
                    accounts.stateDeveloper(parcel.government()), BidderKind.STATE_DEVELOPER, parcel.reserveFen()));
        }
        return bids;
    }

    private void addDevelopers(Parcel parcel, LandRule rule, List<Bid> bids) {
        for (Developer developer : world.developers()) {
            double chance = developer.homeGovernment() == parcel.government()
                    ? parameters.bidding().lookHome()
                    : parameters.bidding().lookElsewhere();
            if (world.draws().uniform(parcel.id(), month, Stream.ATTENTION, developer.index()) < chance) {
                long value = valueFen(
                        parcel,
                        developer.hurdleShareOfPrice(),
                        world.rules().lendingRatePerYear(developer.interestPerYear()),
                        developer.centralStateOwned() ? 1 + parameters.bidding().centralPremium() : 1,
                        developer.index());
                if (value > 0 && credit.fundsFen(developer.account()) >= firstPart(parcel, value, rule)) {
                    bids.add(new Bid(developer.account(), BidderKind.PRIVATE_DEVELOPER, value));
                }
            }
        }
    }

    private void addEmployers(Parcel parcel, LandRule rule, List<Bid> bids) {
        int account = world.ledger().accounts().firms(parcel.government());
        for (int n = 0; n < parameters.bidding().employersAsking(); n++) {
            long value = valueFen(
                    parcel,
                    parameters.bidding().hurdleShare(),
                    world.rules().lendingRatePerYear(parameters.bidding().ratePerYear()),
                    1,
                    world.developers().size() + n);
            if (value > 0 && world.ledger().depositsFen(account) >= firstPart(parcel, value, rule)) {
                bids.add(new Bid(account, BidderKind.EMPLOYER, value));
            }
        }
    }

    private void addIndustry(Parcel parcel, List<Bid> bids) {
        double wanted = world.land().supply().industrialDemandCarriedSqm(parcel.government());
        int account = world.ledger().accounts().firms(parcel.government());
        if (wanted >= parcel.areaSqm()) {
            double share = values.industrialPriceShare(parcel.government());
            bids.add(new Bid(account, BidderKind.EMPLOYER, Fen.times(parcel.costFen(), share)));
        }
    }

    /** What a bidder must have in hand: the part of the price that is due at once. */
    private static long firstPart(Parcel parcel, long valueFen, LandRule rule) {
        return Fen.times(valueFen, rule.priceShare(parcel.use()) * rule.downPaymentShare());
    }

    private boolean leanedOn(Parcel parcel, LandRule rule) {
        int account = world.ledger().accounts().stateDeveloper(parcel.government());
        double drawn = world.draws().uniform(parcel.id(), ANY_MONTH, Stream.ATTENTION, LEANED_ON);
        return drawn < parameters.bidding().supportShare(month)
                && world.ledger().depositsFen(account) >= Fen.times(parcel.reserveFen(), rule.priceShare(parcel.use()));
    }

    private long valueFen(Parcel parcel, double margin, double rate, double premium, int bidder) {
        double perFloor = parameters
                .value()
                .yuanPerFloorSqm(
                        world.homes().priceYuanPerSqm(parcel.zone()),
                        values.expectedGrowthPerYear(parcel.zone()),
                        margin,
                        rate,
                        buildingYuanPerSqm);
        if (!(perFloor > 0)) {
            return 0;
        }
        double sigma = parameters.bidding().errorSigma();
        double n = world.draws().normal(parcel.id(), ANY_MONTH, Stream.VALUATION, bidder);
        double error = StrictMath.exp(sigma * n - sigma * sigma / 2);
        return Fen.ofYuan(parameters.value().floorPerLand() * perFloor * premium * error * parcel.areaSqm());
    }
}
