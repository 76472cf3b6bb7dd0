package jjj.report.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the text of a drawn SVG small and fit to stand in a page. */
final class SvgText {
    private static final String FALLBACK = "Roboto,Arial,Helvetica,sans-serif";
    private static final String DEFAULTS = "fill:#000;stroke:#000;stroke-linecap:square;stroke-miterlimit:10;"
            + "font-size:12px;text-rendering:geometricPrecision;font-family:" + FALLBACK;
    private static final Pattern BEFORE_BRACKET = Pattern.compile("\\s*\\n\\s*(/?>)");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Pattern STYLE = Pattern.compile(" style=\"[^\"]*\"");
    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");
    private static final Pattern COLOUR = Pattern.compile("(fill|stroke):(#[0-9a-f]{6}|#000|white|black)(?=[;\"])");
    private static final String END = "</svg>";

    private SvgText() {}

    static String tidy(String svg, Figure figure, int height) {
        String closed = BEFORE_BRACKET.matcher(svg).replaceAll("$1");
        int root = closed.indexOf("<svg");
        String body = closed.substring(closed.indexOf('>', root) + 1, closed.lastIndexOf(END));
        String open = ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                        + "viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" style=\"%s\">")
                .formatted(Style.SHEET_WIDTH, height, escaped(figure.title()), DEFAULTS);
        return open + shorter(body) + END;
    }

    /** The same for a page, where every colour may have another in the dark. */
    static String inPage(String svg) {
        return COLOUR.matcher(svg).replaceAll(found -> {
            String six =
                    switch (found.group(2)) {
                        case "white" -> "ffffff";
                        case "black", "#000" -> "000000";
                        default -> found.group(2).substring(1);
                    };
            return found.group(1) + ":var(--c" + six + ",#" + six + ")";
        });
    }

    private static String shorter(String body) {
        String bare = body.lines().map(SvgText::bare).collect(Collectors.joining("\n"));
        String text = STYLE.matcher(bare).replaceAll(style -> Matcher.quoteReplacement(tight(style.group())));
        String coloured = RGB.matcher(text).replaceAll(SvgText::hexadecimal);
        return PATH.matcher(coloured).replaceAll(path -> " d=\"" + SvgPath.compact(path.group(1)) + "\"");
    }

    /** A line without what says nothing: line by line, since most have no wide letters and are searched quickly. */
    private static String bare(String line) {
        return line.replace("<!---->", "")
                .replace("<defs id=\"genericDefs\"/>", "")
                .replace(" xml:space=\"preserve\"", "")
                .replace("text-rendering:geometricPrecision;", "")
                .replace("font-family:'" + Style.BOLD_FAMILY + "'", "font-weight:700")
                .replace("font-family:'" + Style.REGULAR_FAMILY + "'", "font-weight:400")
                .replace(" style=\"\"", "");
    }

    private static String tight(String style) {
        return style.replace("; ", ";").replace(";\"", "\"");
    }

    private static String hexadecimal(java.util.regex.MatchResult rgb) {
        return Matcher.quoteReplacement("#%02x%02x%02x"
                .formatted(
                        Integer.parseInt(rgb.group(1)),
                        Integer.parseInt(rgb.group(2)),
                        Integer.parseInt(rgb.group(3))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
