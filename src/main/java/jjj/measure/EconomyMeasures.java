package jjj.measure;

import static jjj.measure.Definition.of;

import java.util.Arrays;
import java.util.List;
import jjj.world.World;

/** Output, innovators, diversity, disparity. */
final class EconomyMeasures {
    private static final double YUAN_PER_BILLION = 1e9;

    private EconomyMeasures() {}

    static List<Definition> all() {
        return List.of(
                of(
                        "gdp",
                        "bn CNY/year",
                        "output at this month's yearly rate",
                        "Output (GDP)",
                        "地区生产总值",
                        Level.ZONE,
                        (world, scope) -> output(world, scope) / YUAN_PER_BILLION),
                of(
                        "gdpPerHead",
                        "CNY/year",
                        "output ÷ residents",
                        "Output per head",
                        "人均地区生产总值",
                        Level.ZONE,
                        (world, scope) -> Sums.ratio(output(world, scope), Sums.zones(world, scope, World::residents))),
                of(
                        "innovators",
                        "firms",
                        "private innovative firms alive",
                        "Private innovators",
                        "民营创新企业",
                        Level.ZONE,
                        (world, scope) -> Sums.zones(
                                world, scope, (w, zone) -> w.innovators().firms(zone))),
                of(
                        "innovatorEntry",
                        "firms",
                        "firms that entered to date",
                        "Innovators entered",
                        "创新企业进入",
                        Level.GOVERNMENT,
                        (world, scope) -> Sums.zones(
                                world, scope, (w, zone) -> w.innovators().entries(zone))),
                of(
                        "innovatorExit",
                        "firms",
                        "firms that closed or left to date",
                        "Innovators closed",
                        "创新企业退出",
                        Level.GOVERNMENT,
                        (world, scope) -> Sums.zones(
                                world, scope, (w, zone) -> w.innovators().exits(zone))),
                of(
                        "diversity",
                        "1",
                        "1 − Σ s², s the shares of employer kinds in the place's skilled posts",
                        "Diversity of employers",
                        "就业多样性",
                        Level.GOVERNMENT,
                        EconomyMeasures::diversity),
                of(
                        "theil",
                        "1",
                        "Σ (Yg/Y)·ln[(Yg/Y)/(Ng/N)] over local governments",
                        "Disparity of output per head (Theil)",
                        "人均产出泰尔指数",
                        Level.REGION,
                        EconomyMeasures::theil),
                of(
                        "rankSize",
                        "1",
                        "minus the slope of ln(rank − ½) on ln population over local governments",
                        "Rank–size coefficient",
                        "位序—规模系数",
                        Level.REGION,
                        EconomyMeasures::rankSize));
    }

    private static double output(World world, Scope scope) {
        return Sums.zones(world, scope, (w, zone) -> w.posts().zoneOutputYuanPerYear(zone));
    }

    private static double diversity(World world, Scope scope) {
        double[] posts = new double[world.posts().kinds()];
        for (int zone : scope.zones()) {
            for (int kind = 0; kind < posts.length; kind++) {
                posts[kind] += world.posts().skilled(world.posts().slot(zone, kind));
            }
        }
        double sum = Arrays.stream(posts).sum();
        double squares = 0;
        for (double count : posts) {
            squares += count * count;
        }
        return 1 - Sums.ratio(squares, sum * sum);
    }

    private static double theil(World world, Scope scope) {
        double output = output(world, scope);
        double people = Sums.zones(world, scope, World::residents);
        double sum = 0;
        for (int government : scope.governments()) {
            double share = 0;
            for (int zone : world.geography().zonesOf(government)) {
                share += world.posts().zoneOutputYuanPerYear(zone) / output;
            }
            sum += share * StrictMath.log(share / (world.governmentResidents(government) / people));
        }
        return sum;
    }

    private static double rankSize(World world, Scope scope) {
        double[] sizes = Arrays.stream(scope.governments())
                .mapToDouble(world::governmentResidents)
                .sorted()
                .toArray();
        int n = sizes.length;
        double[] x = new double[n];
        double[] y = new double[n];
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < n; i++) {
            x[i] = StrictMath.log(sizes[i]);
            y[i] = StrictMath.log(n - i - 0.5);
            meanX += x[i] / n;
            meanY += y[i] / n;
        }
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < n; i++) {
            covariance += (x[i] - meanX) * (y[i] - meanY);
            variance += (x[i] - meanX) * (x[i] - meanX);
        }
        return -Sums.ratio(covariance, variance);
    }
}
