package jjj.measure;

import static jjj.measure.Definition.counted;
import static jjj.measure.Definition.of;

import java.util.List;
import jjj.rules.EmployerKind;
import jjj.world.Innovators;
import jjj.world.Posts;
import jjj.world.World;

/** How well small innovative firms live, and where they gather. */
final class InnovationMeasures {
    private static final int YEARS = 5;
    private static final int INNOVATOR = EmployerKind.INNOVATOR.ordinal();

    private InnovationMeasures() {}

    static List<Definition> all() {
        return List.of(
                of(
                        "survival5",
                        "1",
                        "Π over ages 0…4 of (1 − closures ÷ firm-months)^12, of the last years, fading",
                        "Innovators alive after five years",
                        "创新企业五年存活率",
                        Level.ZONE,
                        InnovationMeasures::survival),
                of(
                        "spillover",
                        "1",
                        "Σ innovator posts · research staff in reach ÷ the same at the start",
                        "Spill-over of research",
                        "科研溢出",
                        Level.GOVERNMENT,
                        (world, scope) -> Sums.ratio(
                                Sums.zones(world, scope, InnovationMeasures::spillover),
                                Sums.zones(world, scope, InnovationMeasures::baseSpillover))),
                counted(
                        "technopole",
                        "0 to 100",
                        "geometric mean of a zone's four shares of the best zone's value: innovators per skilled"
                                + " resident, survival5, diversity of employers within reach, research staff within"
                                + " reach; best zone of a place",
                        "Technopole index",
                        "科技极指数",
                        Level.ZONE,
                        InnovationMeasures::technopole));
    }

    /** Survival as a life table of the firms observed; NaN where an age was not observed. */
    private static double survival(World world, Scope scope) {
        return survival(world.innovators(), scope.zones());
    }

    static double survival(Innovators firms, int[] zones) {
        double alive = 1;
        for (int age = 0; age < YEARS; age++) {
            double months = 0;
            double closed = 0;
            for (int zone : zones) {
                months += firms.firmMonths(zone, age);
                closed += firms.closures(zone, age);
            }
            if (!(months > 0)) {
                return Double.NaN;
            }
            alive *= twelfthPower(1 - closed / months);
        }
        return alive;
    }

    /** x¹²: a year of months. By products, since every zone asks every month. */
    private static double twelfthPower(double x) {
        double fourth = x * x * x * x;
        return fourth * fourth * fourth;
    }

    private static double spillover(World world, int zone) {
        Posts posts = world.posts();
        int slot = posts.slot(zone, INNOVATOR);
        return (posts.skilled(slot) + posts.other(slot)) * posts.researchStaff(zone);
    }

    private static double baseSpillover(World world, int zone) {
        Posts posts = world.posts();
        int slot = posts.slot(zone, INNOVATOR);
        return (posts.baseSkilled(slot) + posts.baseOther(slot)) * posts.baseResearchStaff(zone);
    }

    private static double technopole(World world, WorkerCensus census, Scope scope) {
        double best = 0;
        for (int zone : scope.zones()) {
            best = Math.max(best, census.technopole(zone));
        }
        return 100 * best;
    }

    /** The geometric mean of every zone, 0…1. */
    static double[] technopoles(World world) {
        double[][] indicators = indicators(world);
        double[] highest = new double[indicators.length];
        for (int i = 0; i < highest.length; i++) {
            for (double value : indicators[i]) {
                highest[i] = Math.max(highest[i], value);
            }
        }
        double[] means = new double[indicators[0].length];
        for (int zone = 0; zone < means.length; zone++) {
            double product = 1;
            for (int i = 0; i < highest.length; i++) {
                product *= highest[i] > 0 ? indicators[i][zone] / highest[i] : 0;
            }
            means[zone] = StrictMath.pow(product, 1.0 / highest.length);
        }
        return means;
    }

    private static double[][] indicators(World world) {
        int zones = world.geography().zoneCount();
        double[][] indicators = new double[4][zones];
        int[] one = {0};
        for (int zone = 0; zone < zones; zone++) {
            one[0] = zone;
            double survival = survival(world.innovators(), one);
            double skilled = world.workers().personsLivingIn(zone);
            indicators[0][zone] = skilled > 0 ? world.innovators().firms(zone) / skilled : 0;
            indicators[1][zone] = Double.isNaN(survival) ? 0 : survival;
            indicators[2][zone] = 1 - world.posts().concentration(zone);
            indicators[3][zone] = world.posts().researchStaff(zone);
        }
        return indicators;
    }
}
