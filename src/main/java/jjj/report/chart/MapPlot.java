package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The region with its zones in colours, borders, sea, seats of the prefectures and a scale bar. */
public final class MapPlot implements Drawing {
    private static final double BAR_KM = 100;
    private static final double[][] SIDES = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};

    private final Atlas atlas;
    private final Map<String, Color> colours;
    private final boolean names;

    /** A map; zones without a colour are grey. {@code names}: whether the seats are named. */
    public MapPlot(Atlas atlas, Map<String, Color> colours, boolean names) {
        this.atlas = atlas;
        this.colours = new LinkedHashMap<>(colours);
        this.names = names;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double scale = Math.min(
                area.getWidth() / atlas.bounds().getWidth(),
                area.getHeight() / atlas.bounds().getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        place.scale(scale, scale);
        g.setColor(Palette.OTHER_LAND);
        Shape frame = place.createTransformedShape(atlas.bounds());
        g.fill(frame);
        g.setColor(Palette.SEA);
        g.fill(place.createTransformedShape(atlas.sea()));
        drawZones(g, place);
        stroke(g, place.createTransformedShape(atlas.zoneBorders()), new Color(255, 255, 255, 130), 0.4f);
        stroke(g, place.createTransformedShape(atlas.governmentBorders()), new Color(0x3E4C59), 0.8f);
        stroke(g, place.createTransformedShape(atlas.coastAndRim()), new Color(0x323F4B), 1.0f);
        drawSeats(g, place, frame.getBounds2D());
        drawScaleBar(g, frame.getBounds2D(), scale);
    }

    /** Height of a map that is {@code width} wide. */
    public static int heightFor(Atlas atlas, double width) {
        return (int)
                Math.ceil(width * atlas.bounds().getHeight() / atlas.bounds().getWidth());
    }

    private void drawZones(Graphics2D g, AffineTransform place) {
        atlas.shapes(zone -> colours.getOrDefault(zone, Palette.NOTHING)).forEach((colour, shape) -> {
            g.setColor(colour);
            g.fill(place.createTransformedShape(shape));
        });
    }

    private static void stroke(Graphics2D g, Shape shape, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        g.draw(shape);
    }

    private void drawSeats(Graphics2D g, AffineTransform place, Rectangle2D frame) {
        Font font = Style.regular(Style.MAP_LABEL_SIZE);
        List<Rectangle2D> taken = new ArrayList<>();
        for (Atlas.Seat seat : atlas.seats()) {
            double[] at = {seat.x(), seat.y()};
            place.transform(at, 0, at, 0, 1);
            taken.add(new Rectangle2D.Double(at[0] - 3, at[1] - 3, 6, 6));
            g.setColor(Style.PAPER);
            g.fill(new Ellipse2D.Double(at[0] - 2.6, at[1] - 2.6, 5.2, 5.2));
            g.setColor(Style.INK);
            g.fill(new Ellipse2D.Double(at[0] - 1.7, at[1] - 1.7, 3.4, 3.4));
        }
        if (!names) {
            return;
        }
        g.setFont(font);
        for (Atlas.Seat seat : atlas.seats()) {
            double[] at = {seat.x(), seat.y()};
            place.transform(at, 0, at, 0, 1);
            nameBeside(g, shortName(seat.name()), font, at, frame, taken);
        }
    }

    /** Without what stands in brackets and without "New Area". */
    private static String shortName(String name) {
        return name.replaceAll(" \\(.*\\)| New Area", "");
    }

    /** Puts a name on the first side of its dot where it meets no other name or dot. */
    private static void nameBeside(
            Graphics2D g, String name, Font font, double[] at, Rectangle2D frame, List<Rectangle2D> taken) {
        double width = Style.width(name, font) + 4;
        double height = 11;
        for (double[] side : SIDES) {
            double x = at[0] - width / 2 + side[0] * (width / 2 + 4);
            double y = at[1] - height / 2 + side[1] * (height / 2 + (side[0] == 0 ? 4 : 2));
            Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
            if (frame.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                g.setColor(new Color(255, 255, 255, 190));
                g.fill(box);
                g.setColor(Style.INK);
                g.drawString(name, (float) x + 2, (float) (y + height - 2.4));
                return;
            }
        }
    }

    private void drawScaleBar(Graphics2D g, Rectangle2D frame, double scale) {
        double length = BAR_KM / atlas.cellKm() * scale;
        double right = frame.getMaxX() - 10;
        double y = frame.getMaxY() - 10;
        g.setColor(Style.INK);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(right - length, y, right, y));
        g.draw(new Line2D.Double(right - length, y - 3, right - length, y));
        g.draw(new Line2D.Double(right, y - 3, right, y));
        g.setFont(Style.regular(Style.MAP_LABEL_SIZE));
        String text = "100 km";
        g.drawString(text, (float) (right - length / 2 - Style.width(text, g.getFont()) / 2), (float) y - 4);
    }
}
