package jjj.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jjj.rules.Places;

/** The project's own scenarios and places, for tests of this package. */
public final class Here {
    static final Path SCENARIOS = Path.of("scenarios");
    static final ParameterTable TABLE = ParameterTable.shipped();
    static final Places PLACES = new Places(
            List.of(
                    place("beijing", "beijing"),
                    place("tianjin", "tianjin"),
                    place("shijiazhuang", "hebei"),
                    place("tangshan", "hebei"),
                    place("qinhuangdao", "hebei"),
                    place("handan", "hebei"),
                    place("xingtai", "hebei"),
                    place("baoding", "hebei"),
                    place("zhangjiakou", "hebei"),
                    place("chengde", "hebei"),
                    place("cangzhou", "hebei"),
                    place("langfang", "hebei"),
                    place("hengshui", "hebei"),
                    place("xiongan", "hebei")),
            List.of(
                    "Beijing Forestry University",
                    "Beijing Jiaotong University",
                    "China University of Geosciences (Beijing)",
                    "Tsinghua University",
                    "University of Science and Technology Beijing"),
            List.of(
                    new Places.Zone("haidian", 0),
                    new Places.Zone("tongzhou", 0),
                    new Places.Zone("baodi", 1),
                    new Places.Zone("binhai", 1)),
            new TreeMap<>(Map.of("capital", 0, "new-area", 13)));
    static final int BEIJING = 0;
    static final int XIONGAN = 13;

    private Here() {}

    public static ScenarioLibrary library() {
        return new ScenarioLibrary(SCENARIOS, PLACES, TABLE);
    }

    /** Reads a file called {@code test.yaml}. */
    static Draft draft(String text) {
        return DraftReader.read("test.yaml", text, PLACES, TABLE);
    }

    private static Places.Government place(String id, String province) {
        return new Places.Government(id, province);
    }
}
