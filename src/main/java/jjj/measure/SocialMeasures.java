package jjj.measure;

import static jjj.measure.Definition.counted;
import static jjj.measure.Definition.of;

import java.util.List;
import jjj.base.Fen;
import jjj.world.Purpose;
import jjj.world.World;

/** What social policy pays and whom it reaches, and whether a place is more than a place to sleep. */
final class SocialMeasures {
    private static final double FEN_PER_MILLION_YUAN = Fen.PER_YUAN * 1e6;
    private static final int YEAR = 12;

    private SocialMeasures() {}

    static List<Definition> all() {
        return List.of(
                counted(
                        "workElsewhereShare",
                        "1",
                        "skilled residents with a post in another zone ÷ skilled residents with a post",
                        "Skilled residents who work in another district or county",
                        "高技能居民跨区县就业比重",
                        Level.ZONE,
                        (world, census, scope) -> Sums.ratio(
                                Sums.zones(world, scope, (w, zone) -> census.workElsewhere(zone)),
                                Sums.zones(world, scope, (w, zone) -> census.withPostLivingIn(zone)))),
                of(
                        "subsidiesPaid",
                        "million CNY/year",
                        "subsidies that the local government paid to settlers, families and employers in 12 months",
                        "Subsidies paid",
                        "地方政府补贴支出",
                        Level.GOVERNMENT,
                        (world, scope) -> world.ledger().monthsOfHistory() < YEAR
                                ? Double.NaN
                                : Sums.governments(world, scope, SocialMeasures::subsidies)),
                of(
                        "familiesExchanging",
                        "families",
                        "poor households with enough points to exchange them this month",
                        "Poor households that exchange points",
                        "兑换积分的贫困户",
                        Level.GOVERNMENT,
                        (world, scope) -> Sums.governments(
                                world, scope, (w, g) -> w.governments().get(g).exchangingFamilies())));
    }

    private static double subsidies(World world, int government) {
        int account = world.ledger().accounts().government(government);
        return -world.ledger().yearFen(account, Purpose.SUBSIDIES) / FEN_PER_MILLION_YUAN;
    }
}
