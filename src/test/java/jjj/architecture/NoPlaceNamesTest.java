package jjj.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jjj.policy.InstrumentType;
import jjj.results.Csv;
import jjj.results.ShownPlaces;
import jjj.rules.Places;
import org.junit.jupiter.api.Test;

/**
 * The code knows no place name: what a place is to the region – its capital, the new area – stands in the region's tables.
 * Comments are not code. Two kinds of text may name places: the examples of instruments, which show what somebody would
 * write about this region, and what the command line says of itself ({@code jjj.cli}).
 */
final class NoPlaceNamesTest {
    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path PAGE = Path.of("src", "main", "resources", "jjj", "report", "page");
    private static final Path HELP = CODE.resolve(Path.of("jjj", "cli"));
    private static final Path REGION = Path.of("src", "main", "resources", "region");
    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    @Test
    void noGovernmentProvinceOrRegionIsNamed() throws IOException {
        Pattern names = Pattern.compile("(?i)(?<![a-z])(" + String.join("|", names()) + ")(?![a-z])");
        TreeMap<String, Set<String>> found = new TreeMap<>();
        for (Path file : program()) {
            Set<String> inFile = new TreeSet<>();
            var matcher = names.matcher(code(file));
            while (matcher.find()) {
                inFile.add(matcher.group());
            }
            if (!inFile.isEmpty()) {
                found.put(file.toString(), inFile);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aNameIsFoundInEitherScript() throws IOException {
        assertThat(names()).contains("beijing", "雄安", "hebei", "河北", "xiong'an", "京津冀", "tianjin", "石家庄");
    }

    @Test
    void placesThatAreShownFirstAreThoseOfTheRegionsTables() throws IOException {
        assertThat(role(Places.NEW_AREA)).isEqualTo(ShownPlaces.NEW_AREA.id());
        assertThat(role(Places.CAPITAL)).isEqualTo(ShownPlaces.CAPITAL.id());
        Set<String> governments = new TreeSet<>();
        for (Csv.Row row : Csv.read(REGION.resolve("governments.csv"))) {
            governments.add(row.text("id"));
        }
        assertThat(ShownPlaces.compared()).extracting(ShownPlaces.Shown::id).isSubsetOf(governments);
    }

    /** All Java, and the scripts of the page that are ours. */
    private static List<Path> program() throws IOException {
        try (Stream<Path> java = Files.walk(CODE);
                Stream<Path> page = Files.list(PAGE)) {
            return Stream.concat(
                            java.filter(file -> file.toString().endsWith(".java") && !file.startsWith(HELP)),
                            page.filter(file -> file.toString().endsWith(".js")
                                    && !file.getFileName().toString().startsWith("echarts")))
                    .toList();
        }
    }

    private static String role(String role) throws IOException {
        return Csv.read(REGION.resolve("roles.csv")).stream()
                .filter(row -> row.text("role").equals(role))
                .map(row -> row.text("place"))
                .findFirst()
                .orElseThrow();
    }

    /** What a file says without comments and without examples of instruments. */
    private static String code(Path file) {
        try {
            String text = COMMENTS.matcher(Files.readString(file)).replaceAll("");
            text = JOINED.matcher(text).replaceAll("");
            for (InstrumentType type : InstrumentType.all()) {
                text = text.replace(type.example().substring(type.name().length()), "");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of governments, provinces and the region: ids, English and Chinese, without the word for what they are. */
    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Csv.Row row : Csv.read(REGION.resolve("governments.csv"))) {
            names.add(row.text("id"));
            names.add(row.text("province"));
            add(names, row.text("name_en"), row.text("name_zh"));
        }
        for (Csv.Row row : Csv.read(REGION.resolve("roles.csv"))) {
            if (row.text("role").equals("name") && !row.text("place").equals("region")) {
                add(names, row.text("of"), row.text("note"));
            } else if (row.text("role").equals("name")) {
                names.add(row.text("of").toLowerCase(java.util.Locale.ROOT));
                names.add(row.text("note"));
            }
        }
        return names;
    }

    private static void add(Set<String> names, String english, String chinese) {
        names.add(english.replaceAll(" (New Area|\\(.*)$", "").toLowerCase(java.util.Locale.ROOT));
        names.add(chinese.replaceAll("(市.*|省|新区)$", ""));
    }
}
