package jjj.report.page;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.Map;

/** Fills a page: words of the table by {@code {{#t}}key{{/t}}}, sayings in both languages side by side. */
public final class Template {
    private final Phrases phrases;

    /** Fills with these words. */
    public Template(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The page of a name with these values. */
    public String fill(String name, Map<String, Object> values) {
        Mustache.Lambda translate = (fragment, out) -> out.write(both(phrases.say(fragment.execute())));
        values.put("t", translate);
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .withFormatter(value -> value instanceof Said said ? both(said) : String.valueOf(value))
                .compile(Shipped.text(name))
                .execute(values);
    }

    /** A page whose pictures stand in it and whose only script switches the language. */
    public String fillStill(String name, Map<String, Object> values) {
        String script = Shipped.text("still.js").strip();
        String style = Shipped.text("still.css").strip();
        values.put("script", script);
        values.put("style", style);
        values.put(
                "policy",
                ContentPolicy.of(List.of(script), List.of(values.get("fonts").toString(), style)));
        return fill(name, values);
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
