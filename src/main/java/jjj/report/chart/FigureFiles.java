package jjj.report.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jjj.results.Csv;
import jjj.results.SafeFile;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/** Draws a figure as PNG and SVG and puts its numbers beside it. */
public final class FigureFiles {
    private static final int DOTS_PER_INCH = 300;
    private static final double PNG_SCALE = 2.4; // 900 pixels become 2160: 183 mm, two columns of a journal

    private FigureFiles() {}

    /** Writes {@code id.png}, {@code id.svg} and {@code id.csv}; returns the SVG element. */
    public static String write(Figure figure, Path folder) throws IOException {
        Sheet sheet = new Sheet(figure);
        String svg = svg(figure, sheet);
        SafeFile.write(folder.resolve(figure.id() + ".svg"), standalone(svg));
        SafeFile.write(folder.resolve(figure.id() + ".png"), out -> Png.write(image(sheet), DOTS_PER_INCH, out));
        FigureTable numbers = figure.numbers();
        Csv.write(folder.resolve(figure.id() + ".csv"), numbers.columns(), numbers.rows());
        return svg;
    }

    /** An SVG element for a page that may be dark. */
    public static String inPage(String svg) {
        return SvgText.inPage(svg);
    }

    /** Only the SVG element: the same figure with other words needs an id of its own. */
    public static String drawn(Figure figure) throws IOException {
        return svg(figure, new Sheet(figure));
    }

    /** The fonts of the figures as rules of a style sheet, so that a page shows them as they were measured. */
    public static String fontFaces() {
        return face(Style.REGULAR_FAMILY, "Roboto-Regular.ttf", 400)
                + face(Style.REGULAR_FAMILY, "Roboto-Bold.ttf", 700);
    }

    private static BufferedImage image(Sheet sheet) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(Style.SHEET_WIDTH * PNG_SCALE),
                (int) Math.round(sheet.height() * PNG_SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(PNG_SCALE, PNG_SCALE);
        sheet.draw(g);
        g.dispose();
        return image;
    }

    private static String svg(Figure figure, Sheet sheet) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment("");
        context.setIDGenerator(new PrefixedIds(figure.id()));
        context.setExtensionHandler(new DefaultExtensionHandler());
        context.setPrecision(2);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(Style.SHEET_WIDTH, sheet.height()));
        sheet.draw(g);
        StringWriter text = new StringWriter();
        g.stream(text, true);
        return SvgText.tidy(text.toString(), figure, sheet.height());
    }

    private static String standalone(String svg) {
        int behindTag = svg.indexOf('>') + 1;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.substring(0, behindTag) + "<style>" + fontFaces()
                + "</style>" + svg.substring(behindTag) + "\n";
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String face(String family, String resource, int weight) {
        try (InputStream in = Style.class.getResourceAsStream("/jjj/report/" + resource)) {
            String base64 = Base64.getEncoder().encodeToString(in.readAllBytes());
            return "@font-face{font-family:\"%s\";font-weight:%d;src:url(data:font/ttf;base64,%s)}"
                    .formatted(family, weight, base64);
        } catch (IOException e) {
            throw new IllegalStateException("the program is incomplete: the font " + resource + " cannot be read", e);
        }
    }

    /** Ids that do not clash when several figures stand in one page. */
    private static final class PrefixedIds extends SVGIDGenerator {
        private final String prefix;
        private int next;

        PrefixedIds(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return "%s-%s%d".formatted(prefix, kind, next++);
        }
    }
}
