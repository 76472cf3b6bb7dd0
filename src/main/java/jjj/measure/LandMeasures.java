package jjj.measure;

import static jjj.measure.Definition.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jjj.base.Fen;
import jjj.rules.LandUse;
import jjj.rules.PlotUse;
import jjj.rules.TransferMode;
import jjj.world.Purpose;
import jjj.world.World;

/** Land converted, transferred, idle, and what it earned. */
final class LandMeasures {
    private static final double SQM_PER_HECTARE = 10_000;
    private static final double SQM_PER_SQKM = 1_000_000;
    private static final double YUAN_PER_BILLION = 1e9;

    private LandMeasures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        for (PlotUse use : PlotUse.values()) {
            all.add(converted(use));
        }
        all.add(of(
                "converted",
                "ha",
                "farmland and rural settlement converted to date, all uses",
                "Land converted",
                "征收转用土地",
                Level.GOVERNMENT,
                (world, scope) -> {
                    double sum = 0;
                    for (PlotUse use : PlotUse.values()) {
                        sum += convertedHectares(world, scope, use);
                    }
                    return sum;
                }));
        for (TransferMode mode : TransferMode.values()) {
            all.add(parcels(mode));
            all.add(transferred(mode));
        }
        all.add(use("farmland", LandUse.FARMLAND, "Farmland", "农用地"));
        all.add(use("leasedIdle", LandUse.LEASED_IDLE, "Land held and not built on", "闲置已出让土地"));
        all.add(use("unsoldLand", LandUse.SERVICED, "Serviced land without a taker", "未出让熟地"));
        all.add(use("residentialLand", LandUse.RESIDENTIAL, "Residential land", "居住用地"));
        all.add(receipts(
                "landReceipts",
                "land premium received by the local government in the last 12 months",
                "Land receipts",
                "土地出让收入",
                Purpose.LAND_PREMIUM));
        all.add(receipts(
                "landRent",
                "rents of leased land and prices of conversion received by the local government in the last 12 months",
                "Land rents and conversions",
                "土地租金与转让收入",
                Purpose.LAND_RENT));
        all.add(receipts(
                "propertyTaxes",
                "yearly taxes on land value and homes received by the local government in the last 12 months",
                "Taxes on land value and homes",
                "地价税与房产税收入",
                Purpose.PROPERTY_TAXES));
        all.add(receipts(
                "ecoCompensation",
                "received (above 0) or paid (below 0) for land kept open and clean air in the last 12 months",
                "Eco-compensation",
                "生态补偿",
                Purpose.ECO_COMPENSATION));
        all.add(of(
                "compensation",
                "bn CNY/year",
                "paid by the local government to people displaced by expropriation in the last 12 months",
                "Compensation of the displaced",
                "征地补偿支出",
                Level.GOVERNMENT,
                (world, scope) -> world.ledger().monthsOfHistory() < 12
                        ? Double.NaN
                        : Sums.governments(
                                world,
                                scope,
                                (w, g) -> -Fen.toBillionYuan(w.ledger()
                                        .yearFen(w.ledger().accounts().government(g), Purpose.COMPENSATION)))));
        all.add(of(
                "landPlanned",
                "ha/year",
                "land that governments plan to supply this year, all uses, after quota and boundary",
                "Land planned",
                "年度供地计划",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(world, scope, (w, g) -> {
                    double sum = 0;
                    for (PlotUse use : PlotUse.values()) {
                        sum += w.land().supply().plannedHectares(g, use);
                    }
                    return sum;
                })));
        all.add(of(
                "landStress",
                "1",
                "budget gap less bonds beyond the quota over income, beyond the ordinary gap, at the year's plan",
                "Fiscal stress behind the land plan",
                "供地财政压力",
                Level.GOVERNMENT,
                (world, scope) -> scope.governments().length == 1
                        ? world.land().supply().stress(scope.governments()[0])
                        : Double.NaN));
        all.add(of(
                "conflictPoints",
                "points",
                "displaced people without a home beyond what a place can resettle in a month, over people for one"
                        + " point, to date",
                "Points of conflict over land",
                "征地冲突点",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(
                        world, scope, (w, g) -> w.land().conflicts().points(g))));
        all.add(of(
                "resettled",
                "persons",
                "displaced people who got a home from the government's developer, to date",
                "Displaced people with a home",
                "已安置人口",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(
                        world, scope, (w, g) -> w.land().conflicts().housed(g))));
        all.add(of(
                "leasesConverted",
                "parcels",
                "leases that the holder converted into the full term, to date",
                "Leases converted",
                "先租后让转出让宗数",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(
                        world, scope, (w, g) -> w.land().tenures().converted(g))));
        all.add(of(
                "leasesReturned",
                "parcels",
                "leases that ended with the return of the land, to date",
                "Leases returned",
                "先租后让收回宗数",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(
                        world, scope, (w, g) -> w.land().tenures().returned(g))));
        all.add(of(
                "transitLine",
                "bn CNY",
                "lines built with granted land to date, at the prices of 2016",
                "Line built with granted land",
                "以地建轨累计投资",
                Level.GOVERNMENT,
                (world, scope) -> Sums.governments(
                                world, scope, (w, g) -> w.land().transitLines().builtYuan(g))
                        / YUAN_PER_BILLION));
        all.add(of(
                "landPrice",
                "CNY/m2 of land",
                "what residential land fetches or would fetch, mean of governments by plan",
                "Price of residential land",
                "居住用地地价",
                Level.GOVERNMENT,
                (world, scope) -> scope.governments().length == 1
                        ? world.land().residentialPriceYuanPerSqm(scope.governments()[0])
                        : Double.NaN));
        all.add(of(
                "industrialLandPrice",
                "CNY/m2 of land",
                "what industrial land is asked for this year: (1 − discount) · cost",
                "Price of industrial land",
                "工业用地地价",
                Level.GOVERNMENT,
                (world, scope) -> scope.governments().length == 1
                        ? world.land().supply().industrialPriceYuanPerSqm(scope.governments()[0])
                        : Double.NaN));
        return all;
    }

    private static Definition receipts(String name, String formula, String english, String chinese, Purpose purpose) {
        return of(
                name,
                "bn CNY/year",
                formula,
                english,
                chinese,
                Level.GOVERNMENT,
                (world, scope) -> world.ledger().monthsOfHistory() < 12
                        ? Double.NaN
                        : Sums.governments(
                                world,
                                scope,
                                (w, g) -> Fen.toBillionYuan(
                                        w.ledger().yearFen(w.ledger().accounts().government(g), purpose))));
    }

    private static Definition converted(PlotUse use) {
        String id = use.name().toLowerCase(Locale.ROOT);
        return of(
                "converted." + id,
                "ha",
                "farmland and rural settlement converted to date for this use",
                "Land converted: " + id,
                "征收转用土地（" + ChineseKinds.of(id) + "）",
                Level.GOVERNMENT,
                (world, scope) -> convertedHectares(world, scope, use));
    }

    private static double convertedHectares(World world, Scope scope, PlotUse use) {
        return Sums.governments(world, scope, (w, g) -> w.land().convertedSqm(g, use)) / SQM_PER_HECTARE;
    }

    private static Definition parcels(TransferMode mode) {
        return of(
                "parcels." + mode.id(),
                "parcels",
                "parcels transferred this way to date",
                "Parcels: " + mode.id(),
                "供地宗数（" + ChineseKinds.of(mode.id()) + "）",
                Level.GOVERNMENT,
                (world, scope) ->
                        Sums.governments(world, scope, (w, g) -> w.land().parcels(g, mode)));
    }

    private static Definition transferred(TransferMode mode) {
        return of(
                "landTransferred." + mode.id(),
                "km2",
                "land transferred this way to date",
                "Land transferred: " + mode.id(),
                "供地面积（" + ChineseKinds.of(mode.id()) + "）",
                Level.GOVERNMENT,
                (world, scope) ->
                        Sums.governments(world, scope, (w, g) -> w.land().transferredSqm(g, mode)) / SQM_PER_SQKM);
    }

    private static Definition use(String name, LandUse use, String english, String chinese) {
        return of(
                name,
                "ha",
                "land in use " + use.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                english,
                chinese,
                Level.ZONE,
                (world, scope) ->
                        Sums.zones(world, scope, (w, zone) -> w.cells().zoneSqm(zone, use)) / SQM_PER_HECTARE);
    }
}
