package jjj.phase.employers;

import jjj.base.Carry;
import jjj.base.Fen;
import jjj.rules.EmployerKind;
import jjj.world.Government;
import jjj.world.Ledger;
import jjj.world.Posts;
import jjj.world.Purpose;
import jjj.world.Remainders;
import jjj.world.World;

/** Wages drift; employers open or close a part of the gap between the posts they have and those they wish. */
final class OrdinaryPosts {
    private static final int FIRST_YEAR = 12;

    private final EmployersParameters parameters;

    OrdinaryPosts(EmployersParameters parameters) {
        this.parameters = parameters;
    }

    void pass(World world, int month) {
        int zones = world.geography().zoneCount();
        WishedPosts wish = parameters.wish();
        double[] demanded = new double[world.geography().governmentCount()];
        for (int government = 0; government < demanded.length; government++) {
            demanded[government] = wish.demanded(realConsumptionOverBase(world, government));
        }
        for (int zone = 0; zone < zones; zone++) {
            payMore(world, zone);
        }
        double[] trends = new double[EmployerKind.count()];
        for (int kind = 0; kind < trends.length; kind++) {
            trends[kind] = wish.trend(EmployerKind.of(kind), month - world.startMonth() + 1);
        }
        double[] pull = parameters.zonePull().factors(world);
        for (int zone = 0; zone < zones; zone++) {
            double productive = wish.productive(world.posts().outputFactor(zone));
            double pulled = pull[world.geography().governmentOf(zone)];
            for (int kind = 0; kind < trends.length; kind++) {
                if (kind != EmployerKind.INNOVATOR.ordinal()) {
                    closeGap(
                            world,
                            zone,
                            EmployerKind.of(kind),
                            trends[kind] * ZonePull.of(EmployerKind.of(kind), pulled),
                            productive,
                            demanded[world.geography().governmentOf(zone)]);
                }
            }
        }
    }

    private void payMore(World world, int zone) {
        Posts posts = world.posts();
        double change = parameters
                .wages()
                .changeLog(
                        world.national().growthPerPostThisMonth(),
                        posts.outputFactorChangeLog(zone),
                        Vacancies.inZone(world, zone).rate());
        double factor = StrictMath.exp(change);
        double trend = world.national().outputPerPostIndex() * posts.outputFactor(zone);
        for (int kind = 0; kind < posts.kinds(); kind++) {
            int slot = posts.slot(zone, kind);
            double wage = posts.wageYuanPerYear(slot) * factor;
            posts.setWage(slot, parameters.wages().held(wage, posts.baseWageYuanPerYear(slot) * trend));
        }
    }

    private void closeGap(World world, int zone, EmployerKind kind, double trend, double productive, double demanded) {
        Posts posts = world.posts();
        int slot = posts.slot(zone, kind.ordinal());
        double now = posts.skilled(slot) + posts.other(slot);
        double base = posts.baseSkilled(slot) + posts.baseOther(slot) + posts.placed(slot);
        double trendWage = posts.baseWageYuanPerYear(slot) * world.national().outputPerPostIndex();
        if (!(base > 0) || !(now > 0) || !(trendWage > 0)) {
            return;
        }
        double wished =
                parameters.wish().of(kind, base, trend, posts.wageYuanPerYear(slot) / trendWage, productive, demanded);
        double change = (wished - now) * parameters.gapClosedPerMonth();
        double skilledShare = posts.skilled(slot) / now;
        change(world, slot, change * skilledShare, change * (1 - skilledShare));
    }

    /** Opens or closes posts, whole ones now, the rest in a later month. */
    static void change(World world, int slot, double skilled, double other) {
        Posts posts = world.posts();
        int slots = world.geography().zoneCount() * posts.kinds();
        Carry ofSkilled = world.remainders().of(Remainders.Of.SKILLED_POSTS, slots);
        Carry ofOther = world.remainders().of(Remainders.Of.OTHER_POSTS, slots);
        posts.changeSkilled(slot, ofSkilled.wholeAtLeast(slot, skilled, -posts.skilled(slot)));
        posts.changeOther(slot, ofOther.wholeAtLeast(slot, other, -posts.other(slot)));
    }

    /**
     * What households spent, and governments out of taxes on homes and land, in the last twelve months over the first year, at
     * the prices of the start. The rest of what governments buy follows output and is in the trend of services.
     */
    private static double realConsumptionOverBase(World world, int government) {
        Ledger ledger = world.ledger();
        Government own = world.governments().get(government);
        int households = ledger.accounts().households(government);
        long taxes = ledger.yearFen(ledger.accounts().government(government), Purpose.PROPERTY_TAXES);
        double spent = Fen.toYuan(taxes - ledger.yearFen(households, Purpose.CONSUMPTION))
                / world.national().outputPerPostIndex();
        if (ledger.monthsOfHistory() < FIRST_YEAR || !(spent > 0)) {
            return 1;
        }
        if (own.baseConsumptionYuan() == 0) {
            own.openConsumption(spent);
        }
        return spent / own.baseConsumptionYuan();
    }
}
