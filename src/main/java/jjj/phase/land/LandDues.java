package jjj.phase.land;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.Dues;
import jjj.rules.LandUse;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.world.Accounts;
import jjj.world.DeveloperCredit;
import jjj.world.HomeProject;
import jjj.world.Homes;
import jjj.world.LandHolding;
import jjj.world.LandTenure;
import jjj.world.LandTenures;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * What is owed for land after the award: rents of leases with their conversion or return, and taxes on land value.
 * <pre>
 *   rent or tax a month = rate/12 · assessed value now          assessed = max(residual value, cost), industrial: cost·(1 − δ)
 *   set price           = assessed value at the award · (1 + index)^years
 * </pre>
 * Land for homes is converted when they are delivered and the promised part of them is sold; other land at the end of
 * the lease if it is built on and the promised part of the posts of its zone is filled. A holder converts as long as
 * land is worth the set price, and goes on renting otherwise. Where the promise is broken at the end, or more than a
 * year's rent is overdue, the land returns: homes that are still unsold are let by the state, other land is offered
 * again, and rent that is overdue is lost. Homes that are sold stay with their buyers; where all are sold nothing can
 * return, and the holder goes on owing what is overdue. A land-value tax is paid by the holder until the land is built
 * on and homes are sold, then by households (homes) or firms. What the builder of a line keeps of a price is known until
 * the price is paid. Source: docs/ODD.md 7.3.
 */
final class LandDues {
    private final LandParameters.Supply parameters;
    private final ReturnedLand returned;

    LandDues(LandParameters.Supply parameters, ReturnedLand returned) {
        this.parameters = parameters;
        this.returned = returned;
    }

    /** Collects the month's dues; {@code payments} passes on what is earmarked. */
    void collect(World world, LandValues values, DeveloperCredit credit, LandPayments payments, int month) {
        LandTenures tenures = world.land().tenures();
        if (tenures.open().isEmpty()) {
            return;
        }
        Holders holders = new Holders(world);
        for (LandTenure tenure : tenures.open()) {
            if (tenure.ended()) {
                continue;
            }
            if (!tenure.builtOn() && !holders.holds(tenure)) {
                tenure.end();
            } else if (tenure.dues() instanceof Dues.Tax tax) {
                collectTax(world, tenure, tax, values, credit, holders);
            } else if (tenure.dues() instanceof Dues.Rent rent) {
                collectRent(world, tenure, rent, values, credit, payments, month);
                decide(world, tenure, rent, values, holders, month);
            } else if (holders.paid(tenure)) {
                tenure.end();
            }
        }
        world.land().removeEnded();
        world.land().removeSoldOut();
        tenures.removeEnded();
    }

    /** What holders still hold and owe: land not built on, homes not yet sold, prices not yet paid. */
    private static final class Holders {
        private final SortedMap<Long, LandHolding> holdings = new TreeMap<>();
        private final SortedMap<Long, HomeProject> projects = new TreeMap<>();
        private final SortedSet<Long> unpaid = new TreeSet<>();

        Holders(World world) {
            for (LandHolding holding : world.land().holdings()) {
                holdings.put(holding.id(), holding);
                noteUnpaid(holding);
            }
            world.land().builtOnUnpaid().forEach(this::noteUnpaid);
            world.land().homeProjects().forEach(project -> projects.put(project.id(), project));
            world.land().unsoldProjects().forEach(project -> projects.put(project.id(), project));
        }

        private void noteUnpaid(LandHolding holding) {
            if (holding.unpaidFen() > 0) {
                unpaid.add(holding.id());
            }
        }

        /** The parcel while nothing or only a part of it is built on. */
        Optional<LandHolding> holding(LandTenure tenure) {
            return Optional.ofNullable(holdings.get(tenure.parcel().id()));
        }

        /** The homes of the parcel while they are built or for sale. */
        Optional<HomeProject> project(LandTenure tenure) {
            return Optional.ofNullable(projects.get(tenure.parcel().id()));
        }

        boolean holds(LandTenure tenure) {
            return holding(tenure)
                    .map(holding -> holding.holder() == tenure.holder())
                    .orElse(false);
        }

        /** Whether the whole price is paid. */
        boolean paid(LandTenure tenure) {
            return !unpaid.contains(tenure.parcel().id());
        }

        /** Homes of the parcel that are sold, 0…1; 0 before they are complete. */
        double soldShare(LandTenure tenure) {
            return project(tenure).map(Holders::soldShare).orElse(1.0);
        }

        private static double soldShare(HomeProject project) {
            return project.complete() ? 1 - (double) project.unsoldSqm() / Math.max(1, project.floorSqm()) : 0;
        }
    }

    /** Assessed value of a parcel now, fen. */
    static long assessedFen(LandValues values, Parcel parcel) {
        double cost = values.costYuanPerSqm(parcel.government());
        double perSqm = parcel.use() == PlotUse.INDUSTRIAL
                ? cost * values.industrialPriceShare(parcel.government())
                : Math.max(cost, values.yuanPerLandSqm(parcel.zone()));
        return Fen.ofYuan(perSqm * parcel.areaSqm());
    }

    private static void collectTax(
            World world, LandTenure tenure, Dues.Tax tax, LandValues values, DeveloperCredit credit, Holders holders) {
        Parcel parcel = tenure.parcel();
        Accounts accounts = world.ledger().accounts();
        int payer = tenure.holder();
        if (tenure.builtOn() && parcel.use() != PlotUse.RESIDENTIAL) {
            payer = accounts.firms(parcel.government());
        } else if (tenure.builtOn() && holders.soldShare(tenure) >= 1) {
            payer = accounts.households(parcel.government());
        }
        long due = Fen.times(assessedFen(values, parcel), tax.ratePerYear() / Months.PER_YEAR);
        credit.pay(payer, accounts.government(parcel.government()), due, Purpose.PROPERTY_TAXES);
    }

    private void collectRent(
            World world,
            LandTenure tenure,
            Dues.Rent rent,
            LandValues values,
            DeveloperCredit credit,
            LandPayments payments,
            int month) {
        Parcel parcel = tenure.parcel();
        if (!tenure.converting()) {
            long due = Fen.times(assessedFen(values, parcel), rent.ratePerYear() / Months.PER_YEAR);
            tenure.changeOwed(due);
        }
        long months =
                tenure.converting() ? Math.max(1, parameters.restPaidMonths() - (month - tenure.convertedIn()) + 1) : 1;
        long paid = credit.pay(
                tenure.holder(),
                world.ledger().accounts().government(parcel.government()),
                (tenure.owedFen() + months - 1) / months,
                Purpose.LAND_RENT);
        tenure.changeOwed(-paid);
        if (tenure.converting()) {
            payments.earmark(parcel.government(), parcel.areaSqm(), setPriceFen(tenure, rent, month), paid);
            if (tenure.owedFen() == 0) {
                tenure.end();
            }
        }
    }

    /** The set price in a month, fen. */
    static long setPriceFen(LandTenure tenure, Dues.Rent rent, int month) {
        double years = (month - tenure.month()) / (double) Months.PER_YEAR;
        return Fen.times(tenure.parcel().assessedFen(), StrictMath.pow(1 + rent.indexPerYear(), years));
    }

    private void decide(World world, LandTenure tenure, Dues.Rent rent, LandValues values, Holders holders, int month) {
        if (tenure.converting() || tenure.ended()) {
            return;
        }
        long now = assessedFen(values, tenure.parcel());
        boolean inArrears = tenure.owedFen() > Fen.times(now, rent.ratePerYear());
        boolean over = inArrears || month - tenure.month() >= rent.months();
        boolean kept = !inArrears && kept(world, tenure, rent, holders);
        boolean tested = tenure.parcel().use() == PlotUse.RESIDENTIAL ? over || kept : over;
        if (!tested) {
            return;
        }
        if (!kept) {
            takeBack(world, tenure, values, holders, month);
        } else if (now >= setPriceFen(tenure, rent, month)) {
            tenure.convert(setPriceFen(tenure, rent, month), month);
            world.land().tenures().countConverted(tenure.parcel().government());
        }
    }

    private static boolean kept(World world, LandTenure tenure, Dues.Rent rent, Holders holders) {
        if (!tenure.builtOn()) {
            return false;
        }
        return tenure.parcel().use() == PlotUse.RESIDENTIAL
                ? holders.soldShare(tenure) >= rent.promisedShare()
                : filledShare(world, tenure.parcel().zone()) >= rent.promisedShare();
    }

    /** Posts of a zone that are filled, 0…1. */
    private static double filledShare(World world, int zone) {
        double posts = 0;
        double filled = 0;
        for (int kind = 0; kind < world.posts().kinds(); kind++) {
            int slot = world.posts().slot(zone, kind);
            posts += world.posts().skilled(slot) + world.posts().other(slot);
            filled += world.workers().personsInPosts(zone, kind) + world.posts().otherFilled(slot);
        }
        return posts > 0 ? filled / posts : 0;
    }

    /**
     * Takes back what can return: homes that are not sold are let by the state, land without homes is offered again. Land
     * under homes that are sold never returns; where all are sold what is overdue stays owed.
     */
    private void takeBack(World world, LandTenure tenure, LandValues values, Holders holders, int month) {
        Parcel parcel = tenure.parcel();
        Optional<HomeProject> project = holders.project(tenure);
        if (project.isPresent() && !project.get().complete()) {
            return;
        }
        Optional<LandHolding> holding = holders.holding(tenure);
        boolean homes = tenure.builtOn() && parcel.use() == PlotUse.RESIDENTIAL;
        if (homes && project.isEmpty() && holding.isEmpty()) {
            return;
        }
        tenure.end();
        world.land().tenures().countReturned(parcel.government());
        project.ifPresent(its -> {
            long unsold = its.unsoldSqm();
            its.sell(unsold);
            world.homes().shift(parcel.zone(), Homes.Floor.UNSOLD, Homes.Floor.STATE_RENTAL, unsold);
        });
        if (holding.isPresent()) {
            returned.offerAgain(
                    world, values, parcel, LandUse.LEASED_IDLE, holding.get().leftSqm(), month);
            holding.get().giveBack();
        } else if (!homes) {
            returned.offerAgain(world, values, parcel, parcel.use().built(), parcel.areaSqm(), month);
        }
    }
}
