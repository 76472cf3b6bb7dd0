package jjj.report.chart;

/** Makes the text of a drawn SVG small and fit to stand in a page. */
final class SvgText {
    private SvgText() {}

    static String tidy(String svg, Figure figure, int height) {
        String body = svg.substring(svg.indexOf("<svg"));
        body = body.substring(body.indexOf('>') + 1, body.lastIndexOf("</svg>"));
        String open = ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
                        + "aria-label=\"%s\" font-family=\"Roboto, Arial, Helvetica, sans-serif\">")
                .formatted(Style.SHEET_WIDTH, height, escaped(figure.title()));
        return open + body + "</svg>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
