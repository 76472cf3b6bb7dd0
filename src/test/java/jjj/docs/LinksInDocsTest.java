package jjj.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jjj.scenario.Parameter;
import jjj.scenario.ParameterTable;
import org.junit.jupiter.api.Test;

/** What the pages point to is there. */
final class LinksInDocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern QUOTED_NAME = Pattern.compile("`([a-z]+\\.[A-Za-z0-9]+)`");

    @Test
    void everyLinkedFileAndPictureIsThere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : Pages.all()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .forEach(target -> {
                        String file = target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
                        boolean elsewhere = file.startsWith("http") || file.isEmpty();
                        if (!elsewhere
                                && !Files.exists(page.resolveSibling(file).normalize())) {
                            broken.add(page + " -> " + target);
                        }
                    });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyLinkedHeadingIsThere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : Pages.all()) {
            for (String target : LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .toList()) {
                int hash = target.indexOf('#');
                boolean here = hash >= 0 && !target.startsWith("http");
                if (here && !headings(page, target.substring(0, hash)).contains(target.substring(hash + 1))) {
                    broken.add(page + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Headings of a linked page, or of the page itself, as they stand in a link. */
    private static List<String> headings(Path page, String file) throws IOException {
        Path linked = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.readAllLines(linked).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .toList();
    }

    @Test
    void everyParameterNamedInADocumentIsInTheTable() throws IOException {
        Set<String> names =
                ParameterTable.shipped().all().stream().map(Parameter::name).collect(Collectors.toSet());
        Set<String> groups =
                names.stream().map(name -> name.substring(0, name.indexOf('.'))).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (Path page : Pages.all()) {
            QUOTED_NAME
                    .matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> groups.contains(name.substring(0, name.indexOf('.'))))
                    .filter(name -> !names.contains(name))
                    .forEach(name -> unknown.add(page + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }
}
