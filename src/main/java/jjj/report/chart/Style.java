package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Fonts, greys and strokes of every figure. The fonts are shipped, so a chart looks the same on every machine. */
public final class Style {
    /** Width of every figure. */
    public static final int SHEET_WIDTH = 900;

    static final Color INK = new Color(0x1F2933);
    static final Color SOFT_INK = new Color(0x52606D);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color AXIS = new Color(0x9AA5B1);
    static final Color PAPER = Color.WHITE;

    static final String REGULAR_FAMILY = "Roboto";
    static final String BOLD_FAMILY = "Roboto Bold";
    static final float TITLE_SIZE = 19;
    static final float SUBTITLE_SIZE = 13;
    static final float HEADING_SIZE = 13;
    static final float LABEL_SIZE = 12;
    static final float TICK_SIZE = 11.5f;
    static final float NOTE_SIZE = 10.5f;
    static final float MAP_LABEL_SIZE = 9.5f;

    static final BasicStroke HAIR = new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private static final FontRenderContext MEASURE = new FontRenderContext(new AffineTransform(), true, true);

    private static final int FIRST_SQUARE = 0x2E80;
    private static final int LAST_SQUARE = 0xFFEF;

    private Style() {}

    /** The fonts, read once. */
    private static final class Fonts {
        static final Font REGULAR = read("Roboto-Regular.ttf");
        static final Font BOLD = read("Roboto-Bold.ttf");

        private static Font read(String name) {
            try (InputStream in = Style.class.getResourceAsStream("/jjj/report/" + name)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, in);
                return font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("the program is incomplete: the font " + name + " cannot be read", e);
            }
        }
    }

    static Font regular(float size) {
        return Fonts.REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        return Fonts.BOLD.deriveFont(size);
    }

    /** Width of a line; a Chinese sign, which the shipped fonts lack and a page takes from the reader's, is a square. */
    static double width(String text, Font font) {
        String narrow = text.codePoints()
                .filter(letter -> !isSquare(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        long squares = text.codePoints().filter(Style::isSquare).count();
        return font.getStringBounds(narrow, MEASURE).getWidth() + squares * font.getSize2D();
    }

    /** Chinese signs and their punctuation. */
    static boolean isSquare(int letter) {
        return letter >= FIRST_SQUARE && letter <= LAST_SQUARE;
    }

    /** Smooth edges and lengths that do not depend on the screen. */
    static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
