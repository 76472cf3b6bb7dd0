package jjj.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jjj.world.GovernmentInfo;
import jjj.world.World;

/** Who settles with a moved post, and where skilled people live and work. */
final class MovementMeasures {
    /** What a government is among the places between which people are counted. */
    private enum Among {
        CAPITAL("capital", "the capital", "首都"),
        METROPOLIS("metropolis", "another metropolis", "其他直辖市"),
        NEW_AREA("newArea", "the new area", "新区"),
        REST("rest", "the rest of the region", "区域其他地区");

        private final String id;
        private final String english;
        private final String chinese;

        Among(String id, String english, String chinese) {
            this.id = id;
            this.english = english;
            this.chinese = chinese;
        }

        static Among of(GovernmentInfo government) {
            if (government.newArea()) {
                return NEW_AREA;
            }
            return switch (government.province()) {
                case CAPITAL -> CAPITAL;
                case METROPOLIS -> METROPOLIS;
                case DIVIDED -> REST;
            };
        }
    }

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("hukou.capital", "现为首都户籍"),
            Map.entry("hukou.local", "现为本地户籍"),
            Map.entry("hukou.other", "现为其他户籍"),
            Map.entry("education.college", "大专"),
            Map.entry("education.bachelor", "本科"),
            Map.entry("education.postgraduate", "研究生"),
            Map.entry("age.under30", "30岁以下"),
            Map.entry("age.from30to44", "30–44岁"),
            Map.entry("age.from45", "45岁及以上"),
            Map.entry("family.noChild", "家中无子女"),
            Map.entry("family.smallChild", "有学龄前子女"),
            Map.entry("family.schoolChild", "有学龄子女"),
            Map.entry("family.grownChild", "子女已成年"));

    private MovementMeasures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        for (int group = 0; group < MovedPostGroups.IDS.size(); group++) {
            all.add(settled(MovedPostGroups.IDS.get(group), group));
        }
        for (Among home : Among.values()) {
            for (Among work : Among.values()) {
                if (home != work) {
                    all.add(flow(home, work));
                }
            }
        }
        return all;
    }

    private static Definition settled(String id, int group) {
        return Definition.counted(
                "settledOf." + id,
                "1",
                "of the holders of moved posts in this group now, those who live there (" + id + ")",
                "Holders of moved posts who live there: " + words(id),
                "迁入岗位在岗者定居比例：" + CHINESE.get(id),
                Level.GOVERNMENT,
                (world, census, scope) -> Sums.ratio(
                        Sums.governments(world, scope, (w, g) -> census.groups().settled(g, group)),
                        Sums.governments(world, scope, (w, g) -> census.groups().holders(g, group))));
    }

    private static Definition flow(Among home, Among work) {
        return Definition.counted(
                "flow." + home.id + "." + work.id,
                "persons",
                "skilled people who live in the first place and work in the second, daily and weekly commuters",
                "Live in " + home.english + ", work in " + work.english,
                home.chinese + "居住、" + work.chinese + "工作",
                Level.REGION,
                (world, census, scope) -> flow(world, census, scope, home, work));
    }

    private static double flow(World world, WorkerCensus census, Scope scope, Among home, Among work) {
        if (scope.governments().length < world.geography().governmentCount()) {
            return Double.NaN;
        }
        double persons = 0;
        for (GovernmentInfo from : world.geography().governments()) {
            for (GovernmentInfo to : world.geography().governments()) {
                if (Among.of(from) == home && Among.of(to) == work) {
                    persons += census.commuters(from.index(), to.index());
                }
            }
        }
        return persons;
    }

    private static String words(String id) {
        return switch (id) {
            case "hukou.local" -> "local hukou now";
            case "hukou.capital" -> "hukou of the capital now";
            case "hukou.other" -> "other hukou now";
            case "education.college" -> "junior college";
            case "education.bachelor" -> "bachelor";
            case "education.postgraduate" -> "postgraduate";
            case "age.under30" -> "under 30";
            case "age.from30to44" -> "aged 30–44";
            case "age.from45" -> "aged 45 and over";
            case "family.noChild" -> "no child at home";
            case "family.smallChild" -> "child below school age";
            case "family.schoolChild" -> "child of school age";
            default -> "children grown up";
        };
    }
}
