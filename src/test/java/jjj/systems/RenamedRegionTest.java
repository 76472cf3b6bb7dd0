package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jjj.base.Months;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.Scenario;
import jjj.scenario.ScenarioLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No number knows what a place is called: with every government, province and role of the corridor renamed in its tables, in
 * the evidence and in its scenario, eighteen months give the same numbers to the last bit. The program runs a second time
 * from the renamed tables, in a class loader of its own.
 */
final class RenamedRegionTest {
    private static final String PACK = "corridor";
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Map<String, String> NEW_NAMES = newNames();

    private static Map<String, String> newNames() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("beijing", "zenith");
        names.put("Beijing", "Zenith");
        names.put("北京", "甲城");
        names.put("xiongan", "arcadia");
        names.put("Xiong'an", "Arcadia");
        names.put("雄安", "乙地");
        names.put("baoding", "oldham");
        names.put("Baoding", "Oldham");
        names.put("保定", "丙府");
        names.put("langfang", "ford");
        names.put("Langfang", "Ford");
        names.put("廊坊", "丁府");
        names.put("hebei", "woods");
        names.put("Hebei", "Woods");
        names.put("河北", "戊省");
        return names;
    }

    @Test
    void aRegionWhosePlacesHaveOtherNamesGivesTheSameNumbers(@TempDir Path folder) throws Exception {
        renameFiles(RESOURCES.resolve("evidence"), folder.resolve("evidence"));
        renameFiles(
                RESOURCES.resolve("packs").resolve(PACK),
                folder.resolve("packs").resolve(PACK));
        renameFiles(Path.of("scenarios", PACK), folder.resolve("scenarios"));
        Map<String, Double> expected = new TreeMap<>();
        observe(Path.of("scenarios", PACK).toAbsolutePath().toString())
                .forEach((what, value) -> expected.put(renamed(what), value));

        Map<String, Double> found = observedBy(folder);

        assertThat(found.keySet()).noneMatch(what -> what.contains("beijing") || what.contains("xiongan"));
        assertThat(found).hasSizeGreaterThan(10_000).isEqualTo(expected);
    }

    /** What a run observes, by month, place and measure. */
    private static Map<String, Double> observe(String scenarios) {
        WorldBuilder builder = new WorldBuilder(RegionTables.load(PACK, GridSize.KM10));
        Scenario scenario = new ScenarioLibrary(Path.of(scenarios), builder.places(), ParameterTable.shipped())
                .resolve("baseline", List.of("period.until=2018-06"))
                .scenario();
        Map<String, Double> observed = new TreeMap<>();
        new RegionModel(builder, 1_000)
                .run(
                        scenario,
                        1,
                        (month, place, measure, value) ->
                                observed.put(Months.text(month) + " " + place + " " + measure.name(), value));
        return observed;
    }

    /** The same from renamed tables, which come before those of the program. */
    @SuppressWarnings("unchecked")
    private static Map<String, Double> observedBy(Path folder) throws ReflectiveOperationException, IOException {
        List<URL> paths = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            paths.add(url(path));
        }
        try (URLClassLoader loader =
                new URLClassLoader(paths.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> again = Class.forName(RenamedRegionTest.class.getName(), true, loader);
            Method observe = again.getDeclaredMethod("observe", String.class);
            observe.setAccessible(true);
            return (Map<String, Double>)
                    observe.invoke(null, folder.resolve("scenarios").toString());
        }
    }

    private static URL url(String path) throws MalformedURLException {
        return new File(path).toURI().toURL();
    }

    private static void renameFiles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.writeString(to.resolve(file.getFileName()), renamed(Files.readString(file)));
            }
        }
    }

    private static String renamed(String text) {
        String changed = text;
        for (Map.Entry<String, String> name : NEW_NAMES.entrySet()) {
            changed = changed.replace(name.getKey(), name.getValue());
        }
        return changed;
    }
}
