package jjj.report.page;

import com.samskivert.mustache.Mustache;
import java.util.Map;

/** Fills a page: words of the table by {@code {{#t}}key{{/t}}}, sayings in both languages side by side. */
final class Template {
    private final Phrases phrases;

    Template(Phrases phrases) {
        this.phrases = phrases;
    }

    String fill(String name, Map<String, Object> values) {
        Mustache.Lambda translate = (fragment, out) -> out.write(both(phrases.say(fragment.execute())));
        values.put("t", translate);
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
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
