package jjj.report.page;

import com.samskivert.mustache.Mustache;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jjj.report.chart.FigureFiles;

/**
 * Fills a page: words of the table by {@code {{#t}}key{{/t}}}, sayings in both languages side by side. All pages have one
 * style, one switch of languages and one of themes, and a policy that lets nothing else run.
 */
public final class Template {
    private static final List<String> STILL_WORDS =
            List.of("language", "theme.dark", "theme.light", "table", "controls");

    private final Phrases phrases;

    /** Fills with these words. */
    public Template(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A page whose script draws from {@code data} with the chart library. */
    String live(String name, Map<String, Object> values, String data) {
        return page(name, values, data, Shipped.text(Shipped.CHARTS).strip(), "page.js");
    }

    /** A page whose figures stand in it: they are read in either language, saved, and shown as tables. */
    public String still(String name, Map<String, Object> values, List<StillFigure> figures) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "words",
                STILL_WORDS.stream()
                        .collect(Collectors.toMap(key -> key, phrases::say, (a, b) -> a, LinkedHashMap::new)));
        Map<String, Object> tables = new LinkedHashMap<>();
        figures.forEach(figure -> tables.put(figure.id(), figure.table()));
        data.put("figures", tables);
        return page(name, values, JsonText.of(data), "", "still.js");
    }

    private String page(String name, Map<String, Object> values, String data, String library, String script) {
        String fonts = FigureFiles.fontFaces();
        String style = Shipped.text("page.css").strip();
        String scripts = (Shipped.text("shared.js") + Shipped.text(script)).strip();
        values.put("fonts", fonts);
        values.put("style", style);
        values.put("library", library);
        values.put("script", scripts);
        values.put("data", data);
        values.put(
                "policy",
                ContentPolicy.of(
                        Stream.of(library, scripts)
                                .filter(text -> !text.isEmpty())
                                .toList(),
                        List.of(fonts, style)));
        return filled(name, values);
    }

    private String filled(String name, Map<String, Object> values) {
        Mustache.Lambda translate = (fragment, out) -> out.write(both(phrases.say(fragment.execute())));
        values.put("t", translate);
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .withLoader(part -> new StringReader(Shipped.text(part + ".mustache")))
                .withFormatter(value -> value instanceof Said said ? both(said) : String.valueOf(value))
                .compile(Shipped.text(name))
                .execute(values);
    }

    /** Both languages as they stand in a page, of which it shows one. */
    static String both(Said said) {
        return said.en().equals(said.zh())
                ? escaped(said.en())
                : "<span lang=\"en\">" + escaped(said.en()) + "</span><span lang=\"zh\">" + escaped(said.zh())
                        + "</span>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
