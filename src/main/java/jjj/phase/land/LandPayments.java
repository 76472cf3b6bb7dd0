package jjj.phase.land;

import jjj.base.Fen;
import jjj.rules.Dues;
import jjj.rules.TransferMode;
import jjj.world.Accounts;
import jjj.world.DeveloperCredit;
import jjj.world.LandHolding;
import jjj.world.Ledger;
import jjj.world.Programme;
import jjj.world.Purpose;
import jjj.world.Sector;
import jjj.world.World;

/**
 * Holders pay for land: the first part at the award, the rest in equal parts within the year; whoever lacks the money
 * pays later. Of what exceeds the cost of the land a part is earmarked and passed on at once. A state developer that
 * builds a programme's homes pays its land from a part of the money for these homes beside its own. Source: docs/ODD.md 7.3.
 */
final class LandPayments {
    private final LandParameters.Supply parameters;
    private final World world;
    private final LandValues values;
    private final DeveloperCredit credit;
    private final int month;

    LandPayments(LandParameters parameters, World world, LandValues values, DeveloperCredit credit, int month) {
        this.parameters = parameters.supply();
        this.world = world;
        this.values = values;
        this.credit = credit;
        this.month = month;
    }

    /** Everybody's part that is due this month. */
    void collect() {
        world.land().holdings().forEach(this::collect);
        world.land().builtOnUnpaid().forEach(this::collect);
        world.land().removePaid();
    }

    private void collect(LandHolding holding) {
        if (holding.unpaidFen() > 0) {
            long monthsLeft = Math.max(1, parameters.restPaidMonths() - (month - holding.month()) + 1);
            pay(holding, (holding.unpaidFen() + monthsLeft - 1) / monthsLeft);
        }
    }

    /** Pays up to {@code fen} of what is due on the holding; gives what was paid. */
    long pay(LandHolding holding, long fen) {
        Ledger ledger = world.ledger();
        int receiver = ledger.accounts().government(holding.government());
        long wanted = Math.min(fen, holding.unpaidFen());
        if (holding.mode() == TransferMode.GRANT) {
            return payToBuilder(holding, wanted);
        }
        long paid = ledger.accounts().sector(holding.holder()) == Sector.STATE_DEVELOPERS
                ? payFromState(holding, receiver, wanted)
                : credit.pay(holding.holder(), receiver, wanted, Purpose.LAND_PREMIUM);
        holding.paid(paid);
        earmark(holding.government(), holding.areaSqm(), holding.priceFen(), paid);
        return paid;
    }

    /** Granted land: the builder of the line keeps the cost and its part of what is above, the government gets the rest. */
    private long payToBuilder(LandHolding holding, long wanted) {
        int government = holding.government();
        Ledger ledger = world.ledger();
        int builder = ledger.accounts().stateDeveloper(government);
        long paid = credit.pay(holding.holder(), builder, wanted, Purpose.LAND_PREMIUM);
        holding.paid(paid);
        double above = aboveCost(government, holding.areaSqm(), holding.priceFen());
        Dues.ToBuilder dues = toBuilder(holding);
        long passedOn = Fen.times(paid, above * (1 - dues.builderShare()));
        ledger.pay(builder, ledger.accounts().government(government), passedOn, Purpose.LAND_PREMIUM);
        world.land().transitLines().receive(dues.line(), dues.lineYuan(), government, paid - passedOn);
        earmark(government, passedOn, 1);
        return paid;
    }

    private Dues.ToBuilder toBuilder(LandHolding holding) {
        return world.land()
                .tenures()
                .of(holding.id())
                .filter(tenure -> tenure.dues() instanceof Dues.ToBuilder)
                .map(tenure -> (Dues.ToBuilder) tenure.dues())
                .orElseThrow(
                        () -> new IllegalStateException("parcel %d was granted to no builder".formatted(holding.id())));
    }

    /** Part of a price that is above the cost of the land, 0…1. */
    private double aboveCost(int government, long areaSqm, long priceFen) {
        double cost = values.costYuanPerSqm(government) * areaSqm;
        return Math.max(0, 1 - cost * Fen.PER_YUAN / Math.max(1, priceFen));
    }

    private long payFromState(LandHolding holding, int receiver, long wanted) {
        Programme programme = world.programmes().get(holding.government());
        long inHand = programme.homesInHandFen();
        long own = Math.max(0, world.ledger().depositsFen(holding.holder()) - inHand);
        long fromHomes = Fen.times(inHand, parameters.homesMoneyForLand());
        Purpose purpose = holding.mode() == TransferMode.DIRECT ? Purpose.LAND_AT_COST : Purpose.LAND_PREMIUM;
        long paid = world.ledger().payAtMost(holding.holder(), receiver, Math.min(wanted, own + fromHomes), purpose);
        programme.changeHomesInHand(-Math.max(0, paid - own));
        return paid;
    }

    /** Passes on the earmarked part of what was paid of a price. */
    void earmark(int government, long areaSqm, long priceFen, long paidFen) {
        earmark(government, paidFen, aboveCost(government, areaSqm, priceFen));
    }

    private void earmark(int government, long paidFen, double above) {
        if (above > 0 && paidFen > 0) {
            Ledger ledger = world.ledger();
            Accounts accounts = ledger.accounts();
            int payer = accounts.government(government);
            long total = Fen.times(paidFen, above * parameters.earmarkedShare());
            long toHouseholds = Fen.times(total, parameters.earmarkToHouseholdsShare());
            ledger.pay(payer, accounts.households(government), toHouseholds, Purpose.LAND_EARMARK);
            ledger.pay(payer, accounts.firms(government), total - toHouseholds, Purpose.LAND_EARMARK);
        }
    }
}
