package jjj.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the project and what can be found on them. */
final class Pages {
    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("docs");
    private static final Path GUIDE = DOCS.resolve("guide");
    private static final String CALL = "./jjj ";
    private static final Pattern CODE_SPAN = Pattern.compile("`(\\./jjj [^`]+)`");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern SCENARIO = Pattern.compile("```yaml\\n(?s:(.*?))```");
    private static final Pattern NAME = Pattern.compile("(?m)^name: (\\S+)");

    private Pages() {}

    /** A command as it stands on a page. */
    record Shown(String where, List<String> words) {
        @Override
        public String toString() {
            return where + " " + String.join(" ", words);
        }
    }

    /** README and all pages under docs. */
    static List<Path> all() throws IOException {
        return with(DOCS);
    }

    /** README and the guide. */
    static List<Path> forUsers() throws IOException {
        return with(GUIDE);
    }

    private static List<Path> with(Path folder) throws IOException {
        List<Path> pages = new ArrayList<>(List.of(README));
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    /** Every call of {@code ./jjj} in a block of code or between back quotes, without what follows in the shell. */
    static List<Shown> commands() throws IOException {
        List<Shown> commands = new ArrayList<>();
        for (Path page : forUsers()) {
            List<String> lines = Files.readAllLines(page);
            boolean block = false;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                String where = page + ":" + (i + 1);
                if (line.startsWith("```")) {
                    block = !block;
                } else if (!block) {
                    CODE_SPAN.matcher(line).results().forEach(span -> commands.add(shown(where, span.group(1))));
                } else if (line.strip().startsWith(CALL)) {
                    commands.add(shown(where, line.strip()));
                }
            }
        }
        return commands;
    }

    private static Shown shown(String where, String call) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(call.substring(CALL.length()));
        while (matcher.find()) {
            String bare = matcher.group(3);
            if (bare != null && (bare.startsWith("#") || bare.startsWith(">") || bare.equals("|"))) {
                break;
            }
            words.add(Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                    .filter(word -> word != null)
                    .findFirst()
                    .orElseThrow());
        }
        return new Shown(where, List.copyOf(words));
    }

    /** Writes every whole scenario shown on a page into a folder, under its name. */
    static void writeScenarios(Path folder) throws IOException {
        for (Path page : forUsers()) {
            Matcher matcher = SCENARIO.matcher(Files.readString(page));
            while (matcher.find()) {
                String text = matcher.group(1);
                Matcher name = NAME.matcher(text);
                if (name.find()) {
                    Files.writeString(folder.resolve(name.group(1) + ".yaml"), text);
                }
            }
        }
    }
}
