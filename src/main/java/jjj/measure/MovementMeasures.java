package jjj.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jjj.world.GovernmentInfo;
import jjj.world.World;

/** Who settles with a moved post, and where skilled people live and work. */
final class MovementMeasures {
    private static final String REST = "restOfHebei";

    /** The places between which people are counted, in both languages; every other government is the rest of Hebei. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "beijing",
            List.of("Beijing", "北京"),
            "tianjin",
            List.of("Tianjin", "天津"),
            "xiongan",
            List.of("Xiong'an", "雄安"),
            REST,
            List.of("rest of Hebei", "河北其他"));

    private static final List<String> ORDER = List.of("beijing", "tianjin", "xiongan", REST);

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("hukou.beijing", "北京户籍"),
            Map.entry("hukou.local", "本地户籍"),
            Map.entry("hukou.other", "其他户籍"),
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
        for (String home : ORDER) {
            for (String work : ORDER) {
                if (!home.equals(work)) {
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
                "转移岗位在岗者定居比例：" + CHINESE.get(id),
                Level.GOVERNMENT,
                (world, census, scope) -> Sums.ratio(
                        Sums.governments(world, scope, (w, g) -> census.groups().settled(g, group)),
                        Sums.governments(world, scope, (w, g) -> census.groups().holders(g, group))));
    }

    private static Definition flow(String home, String work) {
        return Definition.counted(
                "flow." + home + "." + work,
                "persons",
                "skilled people who live in the first place and work in the second, daily and weekly commuters",
                "Live in " + PLACES.get(home).get(0) + ", work in "
                        + PLACES.get(work).get(0),
                PLACES.get(home).get(1) + "居住、" + PLACES.get(work).get(1) + "工作",
                Level.REGION,
                (world, census, scope) -> flow(world, census, scope, home, work));
    }

    private static double flow(World world, WorkerCensus census, Scope scope, String home, String work) {
        if (scope.governments().length < world.geography().governmentCount()) {
            return Double.NaN;
        }
        double persons = 0;
        for (GovernmentInfo from : world.geography().governments()) {
            for (GovernmentInfo to : world.geography().governments()) {
                if (place(from).equals(home) && place(to).equals(work)) {
                    persons += census.commuters(from.index(), to.index());
                }
            }
        }
        return persons;
    }

    private static String place(GovernmentInfo government) {
        return PLACES.containsKey(government.id()) ? government.id() : REST;
    }

    private static String words(String id) {
        return switch (id) {
            case "hukou.local" -> "local hukou";
            case "hukou.beijing" -> "Beijing hukou";
            case "hukou.other" -> "other hukou";
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
