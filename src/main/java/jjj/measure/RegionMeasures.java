package jjj.measure;

import static jjj.measure.Definition.of;

import java.util.List;
import jjj.base.Fen;
import jjj.world.Debts;
import jjj.world.Geography;
import jjj.world.Purpose;
import jjj.world.World;

/** Disparity between places, what they can pay, what they share; the air. */
final class RegionMeasures {
    private static final double POOR = 0.4;
    private static final int YEAR = 12;

    private RegionMeasures() {}

    static List<Definition> all() {
        return List.of(
                of(
                        "theilCounties",
                        "1",
                        "Σ (Yz/Y)·ln[(Yz/Y)/(Nz/N)] over county-level zones",
                        "Disparity of output per head between counties (Theil)",
                        "县际人均产出泰尔指数",
                        Level.REGION,
                        RegionMeasures::theil),
                of(
                        "povertyBelt",
                        "persons",
                        "residents of provincial zones that touch a metropolis and have less than 40 % of the region's"
                                + " output per head",
                        "People of the poverty belt",
                        "环京津贫困带人口",
                        Level.GOVERNMENT,
                        RegionMeasures::povertyBelt),
                of(
                        "access",
                        "persons",
                        "Σ S·e^(−m/60) of the skilled people whom a resident can reach in m minutes, mean over residents",
                        "Access to skilled people",
                        "人才可达性",
                        Level.ZONE,
                        (world, scope) ->
                                mean(world, scope, (w, zone) -> w.posts().skilledAccess(zone))),
                of(
                        "pm25",
                        "ug/m3",
                        "fine particles, weighted by residents",
                        "Fine particles (PM2.5)",
                        "细颗粒物浓度",
                        Level.ZONE,
                        (world, scope) ->
                                mean(world, scope, (w, zone) -> w.services().pm25(zone))),
                of(
                        "fiscalCapacity",
                        "CNY/year",
                        "(tax + transfers + land receipts of 12 months) ÷ residents",
                        "Fiscal capacity per resident",
                        "人均综合财力",
                        Level.GOVERNMENT,
                        (world, scope) -> perResident(world, scope, RegionMeasures::capacityFen)),
                of(
                        "theilCapacity",
                        "1",
                        "Σ (Fg/F)·ln[(Fg/F)/(Ng/N)] over local governments, F fiscal capacity of 12 months",
                        "Disparity of fiscal capacity per head (Theil)",
                        "人均财力泰尔指数",
                        Level.REGION,
                        RegionMeasures::theilCapacity),
                of(
                        "sharedTaxes",
                        "bn CNY/year",
                        "received from other local governments less paid to them in 12 months: pools, parks, levies",
                        "Shared taxes, net",
                        "政府间税收分享净额",
                        Level.GOVERNMENT,
                        (world, scope) -> hasYear(world)
                                ? Sums.governments(world, scope, RegionMeasures::sharedFen) / Fen.PER_BILLION_YUAN
                                : Double.NaN),
                of(
                        "jointWorks",
                        "bn CNY",
                        "what a joint authority has paid for here to date",
                        "Works of the joint authority",
                        "区域机构投入",
                        Level.GOVERNMENT,
                        (world, scope) -> Sums.governments(world, scope, (w, g) -> w.governments()
                                        .get(g)
                                        .jointWorksYuan())
                                * Fen.PER_YUAN
                                / Fen.PER_BILLION_YUAN));
    }

    private static double mean(World world, Scope scope, Sums.Of ofZone) {
        return Sums.ratio(
                Sums.zones(world, scope, (w, zone) -> w.residents(zone) * ofZone.at(w, zone)),
                Sums.zones(world, scope, World::residents));
    }

    private static double theil(World world, Scope scope) {
        double output = Sums.zones(world, scope, (w, zone) -> w.posts().zoneOutputYuanPerYear(zone));
        double people = Sums.zones(world, scope, World::residents);
        double sum = 0;
        for (int zone : scope.zones()) {
            sum += share(world.posts().zoneOutputYuanPerYear(zone) / output, world.residents(zone) / people);
        }
        return sum;
    }

    private static double theilCapacity(World world, Scope scope) {
        if (!hasYear(world)) {
            return Double.NaN;
        }
        double capacity = Sums.governments(world, scope, RegionMeasures::capacityFen);
        double people = Sums.zones(world, scope, World::residents);
        double sum = 0;
        for (int government : scope.governments()) {
            sum += share(capacityFen(world, government) / capacity, world.governmentResidents(government) / people);
        }
        return sum;
    }

    private static double share(double part, double people) {
        return part > 0 && people > 0 ? part * StrictMath.log(part / people) : 0;
    }

    private static double povertyBelt(World world, Scope scope) {
        Geography geography = world.geography();
        double output = 0;
        double people = 0;
        for (int zone = 0; zone < geography.zoneCount(); zone++) {
            output += world.posts().zoneOutputYuanPerYear(zone);
            people += world.residents(zone);
        }
        double line = POOR * output / people;
        double sum = 0;
        for (int zone : scope.zones()) {
            double residents = world.residents(zone);
            if (geography.touchesMetropolis(zone) && world.posts().zoneOutputYuanPerYear(zone) < line * residents) {
                sum += residents;
            }
        }
        return sum;
    }

    private static double perResident(World world, Scope scope, Sums.Of fen) {
        return hasYear(world)
                ? Sums.ratio(
                        Sums.governments(world, scope, fen) / Fen.PER_YUAN, Sums.zones(world, scope, World::residents))
                : Double.NaN;
    }

    private static double capacityFen(World world, int government) {
        Debts debts = new Debts(world);
        return (double) debts.taxFen(government)
                + debts.transfersFen(government)
                + debts.landReceiptsFen(government)
                + sharedFen(world, government);
    }

    private static double sharedFen(World world, int government) {
        return world.ledger().yearFen(world.ledger().accounts().government(government), Purpose.TAX_BASE_SHARING);
    }

    private static boolean hasYear(World world) {
        return world.ledger().monthsOfHistory() >= YEAR;
    }
}
