package jjj.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contrasts as the Web Content Accessibility Guidelines 2.1 reckon them, level AA. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9]+):#([0-9a-f]{3,6})");

    @Test
    void wordsAndLinesStandOutInBothThemes() {
        String css = Shipped.text("page.css");
        Map<String, String> light = colours(css.substring(css.indexOf(":root{"), css.indexOf('}')));
        int dark = css.indexOf(":root[data-theme=dark]{");
        for (Map<String, String> theme : List.of(light, colours(css.substring(dark, css.indexOf('}', dark))))) {
            for (String paper : List.of("paper", "wash")) {
                for (String word : List.of("ink", "soft", "link", "more", "less")) {
                    assertThat(contrast(theme, word, paper))
                            .as(word + " on " + paper)
                            .isGreaterThanOrEqualTo(TEXT);
                }
            }
            assertThat(contrast(theme, "more", "morebg")).isGreaterThanOrEqualTo(TEXT);
            assertThat(contrast(theme, "less", "lessbg")).isGreaterThanOrEqualTo(TEXT);
            IntStream.rangeClosed(1, 8)
                    .mapToObj(i -> "s" + i)
                    .forEach(line ->
                            assertThat(contrast(theme, line, "paper")).as(line).isGreaterThanOrEqualTo(SHAPE));
        }
    }

    @Test
    void theColoursOfFiguresInAPageHaveBrothersInTheDark() {
        String css = Shipped.text("page.css");
        int dark = css.indexOf(":root[data-theme=dark]{");
        Map<String, String> theme = colours(css.substring(dark, css.indexOf('}', dark)));
        theme.keySet().stream()
                .filter(name -> name.matches("c[0-9a-f]{6}"))
                .filter(name ->
                        !List.of("cffffff", "ce4e7eb", "cf5f5f2", "ce1e5ea").contains(name))
                .forEach(name ->
                        assertThat(contrast(theme, name, "paper")).as(name).isGreaterThanOrEqualTo(SHAPE));
    }

    private static Map<String, String> colours(String rule) {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(rule).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double contrast(Map<String, String> theme, String one, String other) {
        double a = luminance(theme.get(one)) + 0.05;
        double b = luminance(theme.get(other)) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        String six = colour.length() == 6
                ? colour
                : colour.chars().mapToObj(c -> ("" + (char) c).repeat(2)).reduce("", String::concat);
        double[] parts = IntStream.range(0, 3)
                .mapToDouble(i -> Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0)
                .map(c -> c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
