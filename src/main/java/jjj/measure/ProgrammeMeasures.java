package jjj.measure;

import static jjj.measure.Definition.of;

import java.util.ArrayList;
import java.util.List;
import jjj.world.Bearer;
import jjj.world.Debts;
import jjj.world.InvestmentSource;
import jjj.world.Programme;
import jjj.world.World;

/** What a designated area's programme built, and who paid. */
final class ProgrammeMeasures {
    private static final double YUAN_PER_BILLION = 1e9;

    private ProgrammeMeasures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.add(programme(
                "investment",
                "investment in designated areas to date, all sources",
                "Cumulative investment",
                "累计投资",
                Programme::investedYuan));
        all.add(programme(
                "unfunded",
                "wished − realised programme to date",
                "Programme not funded",
                "未落实投资",
                Programme::unfundedYuan));
        for (InvestmentSource source : InvestmentSource.values()) {
            all.add(programme(
                    "whoPaid." + source.id(),
                    "investment in designated areas to date from this source",
                    "Paid by "
                            + source.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    "资金来源：" + ChineseKinds.of(source.id()),
                    programme -> programme.paidYuan(source)));
        }
        for (Bearer bearer : Bearer.values()) {
            all.add(borne(bearer));
        }
        all.add(projects(
                "projectsComplete",
                "projects paid for in full",
                "Projects complete",
                "已完成项目",
                Programme::projectsComplete));
        all.add(projects(
                "projectsWaiting",
                "projects wished by now of which nothing is paid",
                "Projects waiting for money",
                "待落实资金项目",
                Programme::projectsWaiting));
        return all;
    }

    /** Something of a programme, CNY. */
    private interface OfProgramme {
        double yuan(Programme programme);
    }

    private static Definition programme(String name, String formula, String english, String chinese, OfProgramme of) {
        return of(
                name,
                "bn CNY",
                formula,
                english,
                chinese,
                Level.GOVERNMENT,
                (world, scope) -> isDesignated(world, scope) ? sum(world, scope, of) / YUAN_PER_BILLION : Double.NaN);
    }

    private static Definition borne(Bearer bearer) {
        return of(
                "whoBears." + bearer.id(),
                "bn CNY",
                "investment in designated areas to date that these have paid or still owe",
                "Borne by " + bearer.name().toLowerCase(java.util.Locale.ROOT),
                "最终承担：" + ChineseKinds.of(bearer.id()),
                Level.GOVERNMENT,
                (world, scope) -> isDesignated(world, scope)
                        ? Sums.governments(world, scope, (w, g) -> new Debts(w).bearsYuan(bearer, g)) / YUAN_PER_BILLION
                        : Double.NaN);
    }

    private static Definition projects(String name, String formula, String english, String chinese, OfProgramme of) {
        return of(
                name,
                "projects",
                formula,
                english,
                chinese,
                Level.GOVERNMENT,
                (world, scope) -> isDesignated(world, scope) ? sum(world, scope, of) : Double.NaN);
    }

    private static boolean isDesignated(World world, Scope scope) {
        return Sums.governments(world, scope, (w, g) -> w.programmes().get(g).wishedYuan()) > 0;
    }

    private static double sum(World world, Scope scope, OfProgramme of) {
        return Sums.governments(
                world, scope, (w, government) -> of.yuan(w.programmes().get(government)));
    }
}
