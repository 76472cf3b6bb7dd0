package jjj.phase.land;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.rules.Award;
import jjj.rules.Dues;
import jjj.rules.LandRule;
import jjj.rules.LandUse;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.world.DeveloperCredit;
import jjj.world.LandHolding;
import jjj.world.LandSupply;
import jjj.world.LandTenure;
import jjj.world.Phase;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * The month's land: in January the year's plan and the discounts on industrial land; every month payments that are due,
 * idle land, new parcels, and the land rule's decision on each parcel. Source: docs/ODD.md 7.3.
 */
public final class LandAllocation implements Phase {
    private static final int JANUARY = 1;

    private final LandParameters parameters;
    private final YearPlan plan;
    private final IndustrialCompetition competition;
    private final ConversionOrder order;
    private final Expropriation expropriation;
    private final ParcelMaker parcels;
    private final ReturnedLand returned;
    private final IdleHoldings idleHoldings;
    private final LandDues dues;
    private final TransitBuilders builders;

    /** Land of a run that begins with {@code initial}. */
    public LandAllocation(LandParameters parameters, World initial) {
        this.parameters = parameters;
        this.plan = new YearPlan(parameters, initial);
        this.competition = new IndustrialCompetition(parameters, initial, plan);
        this.order = new ConversionOrder(initial, parameters.supply().builtUpCellShare());
        this.expropriation = new Expropriation(parameters.supply(), order);
        this.parcels = new ParcelMaker(parameters.supply(), expropriation, new OpenLand(initial));
        this.returned = new ReturnedLand(parameters.supply(), order);
        this.idleHoldings = new IdleHoldings(returned);
        this.dues = new LandDues(parameters.supply(), returned);
        this.builders = new TransitBuilders(parameters);
    }

    /** With the values of the parameter table. */
    public static LandAllocation from(ParameterSource source, World initial) {
        return new LandAllocation(LandParameters.from(source), initial);
    }

    @Override
    public void run(World world, int month) {
        LandValues values = new LandValues(parameters, world, month);
        if (Months.monthOfYear(month) == JANUARY || month == world.startMonth()) {
            plan.make(world, month);
            competition.compete(world, values, revenues(world));
        }
        DeveloperCredit credit = new DeveloperCredit(parameters.credit(), world);
        LandPayments payments = new LandPayments(parameters, world, values, credit, month);
        payments.collect();
        idleHoldings.check(world, values, month);
        dues.collect(world, values, credit, payments, month);
        Bidding bidding = new Bidding(parameters, world, values, credit, month);
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            askForIndustry(world, government);
            for (PlotUse use : PlotUse.values()) {
                offer(world, government, use, month, new Desk(values, bidding, payments, credit));
            }
            payArrears(world, government);
            world.land().setResidentialPrice(government, values.governmentValue(government));
        }
        builders.build(world, month);
        parameters.conflicts().count(world);
    }

    /** What the month's decisions look at. */
    private record Desk(LandValues values, Bidding bidding, LandPayments payments, DeveloperCredit credit) {}

    private static double[] revenues(World world) {
        double[] revenues = new double[world.geography().governmentCount()];
        for (int government = 0; government < revenues.length; government++) {
            var its = world.governments().get(government);
            revenues[government] = its.base().taxShareOfGdp() * its.gdpYuanLastYear();
        }
        return revenues;
    }

    private static void askForIndustry(World world, int government) {
        LandSupply supply = world.land().supply();
        double year = supply.industrialDemandSqmPerYear(government);
        double room = year - supply.industrialDemandCarriedSqm(government);
        supply.changeIndustrialDemand(government, Math.min(year / Months.PER_YEAR, Math.max(0, room)));
    }

    private void offer(World world, int government, PlotUse use, int month, Desk desk) {
        LandSupply supply = world.land().supply();
        List<Parcel> made = parcels.make(world, desk.values(), government, use, month);
        List<Parcel> onOffer = new ArrayList<>();
        for (Parcel parcel : supply.takeUnsold(government, use)) {
            onOffer.add(returned.atTodaysCost(parcel, parcel.areaSqm(), desk.values(), month));
        }
        onOffer.addAll(made);
        LandRule inForce = world.rules().land(government, use);
        for (Parcel offered : onOffer) {
            LandRule rule = TransitBuilders.ruleFor(world, inForce, offered);
            Parcel parcel = offered.assessedAt(LandDues.assessedFen(desk.values(), offered));
            Award award = rule.award(parcel, desk.bidding().bids(parcel, rule));
            if (award instanceof Award.Granted granted) {
                grant(world, parcel, rule, granted, desk, month);
            } else {
                supply.offerAgain(offered);
            }
        }
        world.land().setUnsold(government, use, supply.unsoldSqm(government, use));
    }

    private void grant(World world, Parcel parcel, LandRule rule, Award.Granted granted, Desk desk, int month) {
        if (!(rule.dues() instanceof Dues.None)) {
            world.land().tenures().add(new LandTenure(parcel, granted.holder(), rule.dues(), month));
        }
        LandHolding holding = new LandHolding(
                parcel.id(),
                granted.holder(),
                parcel.government(),
                parcel.zone(),
                parcel.use(),
                granted.mode(),
                parcel.areaSqm(),
                granted.priceFen(),
                granted.priceFen(),
                parcel.month());
        world.cells()
                .convertInZone(order.cellsOf(parcel.zone()), LandUse.SERVICED, LandUse.LEASED_IDLE, parcel.areaSqm());
        world.land().award(holding);
        desk.credit().bought(granted.holder(), granted.priceFen());
        desk.payments().pay(holding, Fen.times(granted.priceFen(), granted.downPaymentShare()));
        if (parcel.use() == PlotUse.INDUSTRIAL) {
            LandSupply supply = world.land().supply();
            supply.changeIndustrialDemand(parcel.government(), -parcel.areaSqm());
            supply.addIndustrialLoss(
                    parcel.government(), Fen.toYuan(parcel.costFen() - rule.agreedFen(parcel, granted)));
        }
    }

    /** Compensation for a programme's land is paid as the state developer's money for it comes in. */
    private void payArrears(World world, int government) {
        LandSupply supply = world.land().supply();
        long arrears = supply.arrearsFen(government);
        if (arrears > 0) {
            int account = world.ledger().accounts().government(government);
            long received = Math.max(
                    0,
                    world.ledger().flowFen(account, Purpose.LAND_PREMIUM)
                            + world.ledger().flowFen(account, Purpose.LAND_AT_COST));
            long own = Fen.times(
                    Math.max(0, world.ledger().depositsFen(account)),
                    parameters.supply().arrearsFromDeposits());
            long paid = expropriation.pay(world, government, Math.min(arrears, received + own));
            supply.changeArrears(government, -paid);
        }
    }
}
