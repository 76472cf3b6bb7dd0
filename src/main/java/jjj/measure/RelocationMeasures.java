package jjj.measure;

import static jjj.measure.Definition.counted;
import static jjj.measure.Definition.of;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import jjj.world.MovedPosts;
import jjj.world.University;
import jjj.world.World;

/** What became of the posts that orders moved, and of their holders. */
final class RelocationMeasures {
    private static final int[] RETENTION_MONTHS = {6, 12, 24, 36, 48, 60, 84, 120};

    private RelocationMeasures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.add(of(
                "postsMoved",
                "posts",
                "posts that orders opened in the place to date",
                "Posts moved by order",
                "疏解迁入岗位",
                Level.GOVERNMENT,
                (world, scope) -> ifMoved(world, scope, (w, g) -> w.movedPosts().opened(g))));
        all.add(of(
                "postsFilled",
                "posts",
                "moved posts whose holder has decided to come, to date",
                "Moved posts taken up by their holders",
                "迁入岗位到岗",
                Level.GOVERNMENT,
                (world, scope) -> ifMoved(world, scope, RelocationMeasures::came)));
        all.add(counted(
                "settledShare",
                "1",
                "moved posts whose holder lives in the new area ÷ moved posts",
                "Settled share of moved posts",
                "迁入岗位定居率",
                Level.GOVERNMENT,
                (world, census, scope) -> Sums.ratio(
                        Sums.governments(world, scope, (w, g) -> census.settledHolders(g)),
                        Sums.governments(world, scope, (w, g) -> w.movedPosts().opened(g)))));
        all.add(counted(
                "movedPostsHeld",
                "persons",
                "people who hold a moved post now",
                "Holders of moved posts",
                "迁入岗位在岗人数",
                Level.GOVERNMENT,
                (world, census, scope) -> ifMoved(world, scope, (w, g) -> census.holdersOfMovedPosts(g))));
        for (MovedPosts.Outcome outcome : MovedPosts.Outcome.values()) {
            all.add(outcome(outcome, "all", MovedPosts.HukouHeld.values()));
            for (MovedPosts.HukouHeld held : MovedPosts.HukouHeld.values()) {
                all.add(outcome(outcome, held.id(), held));
            }
        }
        all.add(of(
                "settledShareExpected",
                "1",
                "mean probability, over decided posts, that the holder settles",
                "Settled share of moved posts, expected",
                "迁入岗位期望落户定居率",
                Level.GOVERNMENT,
                (world, scope) -> Sums.ratio(
                        Sums.governments(world, scope, (w, g) -> w.movedPosts().expectedSettled(g)),
                        decided(world, scope))));
        for (int months : RETENTION_MONTHS) {
            all.add(survival(
                    "retention." + months,
                    "Kaplan–Meier share of takers of moved posts still in a post there after " + months + " months",
                    "Still in a moved post after " + months + " months",
                    "到岗" + months + "个月后仍在岗比例",
                    (world, g) -> world.movedPosts().retention(g, months)));
            all.add(survival(
                    "livingRetention." + months,
                    "Kaplan–Meier share of settled takers of moved posts still living there after " + months
                            + " months",
                    "Still living there after " + months + " months",
                    "定居" + months + "个月后仍居住比例",
                    (world, g) -> world.movedPosts().livingRetention(g, months)));
        }
        all.add(universities(
                "campusesOrdered",
                "universities that have taken an order to come here",
                "Universities under order",
                "受命迁入高校",
                university -> true));
        all.add(universities(
                "campusesKept",
                "of these, universities that keep their old campus",
                "Universities that keep the old campus",
                "保留原校区的高校",
                University::keepsOldCampus));
        all.add(registered(
                "headquarters", "State-firm headquarters registered", "央企总部", (world, g) -> world.movedPosts()
                        .headquarters()));
        all.add(registered(
                "subsidiaries", "State-firm subsidiaries registered", "央企子公司", (world, g) -> world.movedPosts()
                        .subsidiaries()));
        return all;
    }

    private static Definition universities(
            String name, String formula, String english, String chinese, Predicate<University> counts) {
        return of(name, "universities", formula, english, chinese, Level.GOVERNMENT, (world, scope) -> {
            double ordered = 0;
            double counted = 0;
            for (University university : world.universities()) {
                if (university.mode().isPresent() && Arrays.binarySearch(scope.zones(), university.newZone()) >= 0) {
                    ordered++;
                    counted += counts.test(university) ? 1 : 0;
                }
            }
            return ordered > 0 ? counted : Double.NaN;
        });
    }

    /** A count that is not defined where no post has been moved to. */
    private static double ifMoved(World world, Scope scope, Sums.Of count) {
        return Sums.governments(world, scope, (w, g) -> w.movedPosts().opened(g)) > 0
                ? Sums.governments(world, scope, count)
                : Double.NaN;
    }

    private static Definition survival(String name, String formula, String english, String chinese, Sums.Of share) {
        return of(
                name,
                "1",
                formula,
                english,
                chinese,
                Level.GOVERNMENT,
                (world, scope) ->
                        scope.governments().length == 1 ? share.at(world, scope.governments()[0]) : Double.NaN);
    }

    private static Definition registered(String name, String english, String chinese, Sums.Of count) {
        return of(
                name,
                "firms",
                "registered by order to date",
                english,
                chinese,
                Level.GOVERNMENT,
                (world, scope) ->
                        scope.governments().length == 1 && world.movedPosts().opened(scope.governments()[0]) > 0
                                ? count.at(world, scope.governments()[0])
                                : Double.NaN);
    }

    private static double came(World world, int government) {
        double declined = 0;
        for (MovedPosts.HukouHeld held : MovedPosts.HukouHeld.values()) {
            declined += world.movedPosts().decided(government, held, MovedPosts.Outcome.DECLINES);
        }
        return world.movedPosts().decided(government) - declined;
    }

    private static double decided(World world, Scope scope) {
        return Sums.governments(world, scope, (w, g) -> w.movedPosts().decided(g));
    }

    private static Definition outcome(MovedPosts.Outcome outcome, String whose, MovedPosts.HukouHeld... held) {
        return of(
                "outcomeShare." + outcome.id() + "." + whose,
                "1",
                "moved posts with this outcome ÷ moved posts decided, by hukou held (" + whose + ")",
                "Moved posts: " + words(outcome) + (whose.equals("all") ? "" : ", hukou " + whose),
                "迁入岗位：" + wordsChinese(outcome) + (whose.equals("all") ? "" : "（" + whoseChinese(whose) + "）"),
                Level.GOVERNMENT,
                (world, scope) -> outcomeShare(world, scope, outcome, held));
    }

    private static double outcomeShare(
            World world, Scope scope, MovedPosts.Outcome outcome, MovedPosts.HukouHeld[] held) {
        double with = 0;
        double all = 0;
        for (int government : scope.governments()) {
            for (MovedPosts.HukouHeld group : held) {
                with += world.movedPosts().decided(government, group, outcome);
                for (MovedPosts.Outcome any : MovedPosts.Outcome.values()) {
                    all += world.movedPosts().decided(government, group, any);
                }
            }
        }
        return Sums.ratio(with, all);
    }

    private static String words(MovedPosts.Outcome outcome) {
        return switch (outcome) {
            case SETTLES_TRANSFERS -> "settle and transfer hukou";
            case SETTLES_KEEPS -> "settle and keep hukou";
            case COMMUTES_WEEKLY -> "commute weekly";
            case COMMUTES_DAILY -> "commute daily";
            case DECLINES -> "decline";
        };
    }

    private static String wordsChinese(MovedPosts.Outcome outcome) {
        return switch (outcome) {
            case SETTLES_TRANSFERS -> "定居并迁户籍";
            case SETTLES_KEEPS -> "定居、保留户籍";
            case COMMUTES_WEEKLY -> "每周通勤";
            case COMMUTES_DAILY -> "每日通勤";
            case DECLINES -> "不去";
        };
    }

    private static String whoseChinese(String whose) {
        return whose.equals("capital") ? "首都户籍" : "其他户籍";
    }
}
