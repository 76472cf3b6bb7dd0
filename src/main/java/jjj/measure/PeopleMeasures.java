package jjj.measure;

import static jjj.measure.Definition.counted;
import static jjj.measure.Definition.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import jjj.rules.EmployerKind;
import jjj.world.World;

/** Who lives and works where. */
final class PeopleMeasures {
    private PeopleMeasures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.add(of(
                "residents",
                "persons",
                "skilled and other residents, without construction crews",
                "Residents",
                "常住人口",
                Level.ZONE,
                (world, scope) -> Sums.zones(world, scope, World::residents)));
        all.add(of(
                "skilled",
                "persons",
                "residents with junior college or more",
                "Skilled residents",
                "大专及以上人口",
                Level.ZONE,
                (world, scope) -> Sums.zones(world, scope, PeopleMeasures::skilled)));
        all.add(of(
                "skilledShare",
                "1",
                "skilled residents ÷ residents",
                "Skilled share of residents",
                "大专及以上人口比重",
                Level.ZONE,
                (world, scope) -> Sums.ratio(
                        Sums.zones(world, scope, PeopleMeasures::skilled),
                        Sums.zones(world, scope, World::residents))));
        all.add(of(
                "crews",
                "persons",
                "temporary construction crews on site",
                "Construction crews",
                "施工人员",
                Level.GOVERNMENT,
                (world, scope) ->
                        Sums.zones(world, scope, (w, zone) -> w.others().crews(zone))));
        all.add(of(
                "displaced",
                "persons",
                "people displaced by expropriation to date",
                "People displaced",
                "征地拆迁人口",
                Level.GOVERNMENT,
                (world, scope) ->
                        Sums.zones(world, scope, (w, zone) -> w.others().displaced(zone))));
        for (EmployerKind kind : EmployerKind.values()) {
            all.add(filled(kind));
        }
        all.add(of(
                "skilledVacancies",
                "1",
                "skilled posts without a holder ÷ skilled posts",
                "Vacant skilled posts",
                "高技能岗位空缺率",
                Level.GOVERNMENT,
                PeopleMeasures::vacancies));
        all.add(of(
                "wage",
                "CNY/year",
                "mean wage of filled skilled posts",
                "Wage of skilled posts",
                "高技能岗位工资",
                Level.GOVERNMENT,
                PeopleMeasures::wage));
        all.add(quality("serviceQuality", "Quality of services", "公共服务质量", world -> world.services()::quality));
        all.add(quality("schoolQuality", "Quality of schools", "学校质量", world -> world.services()::schoolQuality));
        all.add(commuters("daily", false, "Daily commuters from other governments", "跨区日通勤人数"));
        all.add(commuters("weekly", true, "Weekly commuters from other governments", "跨区周通勤人数"));
        all.add(counted(
                "commutersOut",
                "persons",
                "skilled residents who work under another government",
                "Commuters to other governments",
                "跨区外出通勤人数",
                Level.GOVERNMENT,
                (world, census, scope) -> Sums.governments(world, scope, (w, g) -> census.commutersOutOf(g))));
        all.add(counted(
                "localHukouShare",
                "1",
                "skilled residents with the hukou of their government ÷ skilled residents",
                "Skilled residents with local hukou",
                "高技能人口本地户籍比重",
                Level.GOVERNMENT,
                (world, census, scope) -> Sums.ratio(
                        Sums.governments(world, scope, (w, g) -> census.withLocalHukou(g)),
                        Sums.zones(world, scope, PeopleMeasures::skilled))));
        return all;
    }

    private static Definition quality(
            String name, String english, String chinese, Function<World, IntToDoubleFunction> ofZone) {
        return of(
                name,
                "capital 2016 = 1",
                "index, weighted by residents",
                english,
                chinese,
                Level.ZONE,
                (world, scope) -> Sums.ratio(
                        Sums.zones(
                                world,
                                scope,
                                (w, zone) -> w.residents(zone) * ofZone.apply(w).applyAsDouble(zone)),
                        Sums.zones(world, scope, World::residents)));
    }

    private static Definition commuters(String rhythm, boolean weekly, String english, String chinese) {
        return counted(
                "commuters." + rhythm,
                "persons",
                "skilled people who work here and live under another government, " + rhythm,
                english,
                chinese,
                Level.GOVERNMENT,
                (world, census, scope) -> Sums.governments(world, scope, (w, g) -> census.commutersInto(g, weekly)));
    }

    private static double skilled(World world, int zone) {
        return world.workers().personsLivingIn(zone);
    }

    private static Definition filled(EmployerKind kind) {
        String id = kind.name().toLowerCase(Locale.ROOT);
        return of(
                "skilledInPosts." + id,
                "persons",
                "skilled people with a post of this kind of employer, by place of work",
                "Skilled people in posts: " + id,
                "高技能就业（" + ChineseKinds.of(id) + "）",
                Level.GOVERNMENT,
                (world, scope) ->
                        Sums.zones(world, scope, (w, zone) -> w.workers().personsInPosts(zone, kind.ordinal())));
    }

    private static double vacancies(World world, Scope scope) {
        double posts = 0;
        double filled = 0;
        for (int zone : scope.zones()) {
            for (int kind = 0; kind < world.posts().kinds(); kind++) {
                posts += world.posts().skilled(world.posts().slot(zone, kind));
                filled += world.workers().personsInPosts(zone, kind);
            }
        }
        return Sums.ratio(posts - filled, posts);
    }

    private static double wage(World world, Scope scope) {
        double bill = 0;
        double filled = 0;
        for (int zone : scope.zones()) {
            for (int kind = 0; kind < world.posts().kinds(); kind++) {
                double here = world.workers().personsInPosts(zone, kind);
                bill += here * world.posts().wageYuanPerYear(world.posts().slot(zone, kind));
                filled += here;
            }
        }
        return Sums.ratio(bill, filled);
    }
}
