package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Dots in rows on one axis around zero, with a shaded part from −1 to 1; what lies beyond the axis stands at its end. */
public final class StripPlot implements Drawing {
    private static final double ROW = 26;
    private static final double AXIS_HEIGHT = 24;
    private static final double NAMES = 0.2;
    private static final double DOT = 7;

    private final List<Row> rows;
    private final int most;

    /** Dots of one row, in the order in which they are drawn. */
    public record Row(String label, List<Dot> dots) {
        /** Copies. */
        public Row {
            dots = List.copyOf(dots);
        }
    }

    /** A dot. */
    public record Dot(double value, Color colour) {}

    /** A plot from −{@code most} to {@code most}. */
    public StripPlot(List<Row> rows, int most) {
        this.rows = List.copyOf(rows);
        this.most = most;
    }

    /** Height that suits a number of rows, axis included. */
    public static int heightFor(int rows) {
        return (int) (rows * ROW + AXIS_HEIGHT + 6);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double left = area.getX() + area.getWidth() * NAMES;
        double right = area.getMaxX() - 2 * DOT;
        double bottom = area.getMaxY() - AXIS_HEIGHT;
        g.setColor(Style.GRID);
        g.fill(new Rectangle2D.Double(
                x(-1, left, right), area.getY(), x(1, left, right) - x(-1, left, right), bottom - area.getY()));
        drawAxis(g, left, right, area.getY(), bottom);
        g.setFont(Style.regular(Style.LABEL_SIZE));
        for (int i = 0; i < rows.size(); i++) {
            double middle = area.getY() + ROW * (i + 0.5);
            g.setColor(Style.INK);
            g.drawString(rows.get(i).label(), (float) area.getX(), (float) middle + 4);
            for (Dot dot : rows.get(i).dots()) {
                double at = Math.max(-most, Math.min(most, dot.value()));
                g.setColor(Palette.band(dot.colour(), 0.55));
                g.fill(new Ellipse2D.Double(x(at, left, right) - DOT / 2, middle - DOT / 2, DOT, DOT));
            }
        }
    }

    private void drawAxis(Graphics2D g, double left, double right, double top, double bottom) {
        g.setFont(Style.regular(Style.TICK_SIZE));
        for (int value = -most; value <= most; value++) {
            double x = x(value, left, right);
            g.setColor(value == 0 ? Style.INK : Style.AXIS);
            g.setStroke(new BasicStroke(value == 0 ? 1.2f : 0.6f));
            g.draw(new Line2D.Double(x, top, x, bottom));
            String text = Scale.format(0).format(value);
            g.setColor(Style.SOFT_INK);
            g.drawString(text, (float) (x - Style.width(text, g.getFont()) / 2), (float) bottom + 16);
        }
    }

    private double x(double value, double left, double right) {
        return left + (value + most) / (2 * most) * (right - left);
    }
}
