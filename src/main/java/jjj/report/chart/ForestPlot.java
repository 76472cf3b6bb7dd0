package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** Differences under each other with their intervals: a full dot where zero is outside, a ring where it is not. */
public final class ForestPlot implements Drawing {
    private static final double ROW = 25;
    private static final double AXIS_HEIGHT = 24;
    private static final double NAMES = 0.36;
    private static final double WORDS = 0.27;

    private final List<Row> rows;
    private final Scale scale;

    /**
     * A difference.
     *
     * @param label what differs, and where
     * @param words the difference in its own unit, with its interval
     * @param value the difference on the axis
     * @param low lower end of the interval
     * @param high upper end of the interval
     * @param settled whether zero is outside
     */
    public record Row(
            String label, String words, Color colour, double value, double low, double high, boolean settled) {}

    /** A plot whose axis covers all intervals and zero. */
    public ForestPlot(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.scale = Scale.covering(
                Math.min(0, ends().min().orElse(0)), Math.max(0, ends().max().orElse(1)));
    }

    /** Height that suits a number of rows, axis included. */
    public static int heightFor(int rows) {
        return (int) (rows * ROW + AXIS_HEIGHT + 6);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double left = area.getX() + area.getWidth() * NAMES;
        double right = area.getMaxX() - area.getWidth() * WORDS;
        double bottom = area.getMaxY() - AXIS_HEIGHT;
        drawAxis(g, left, right, area.getY(), bottom);
        for (int i = 0; i < rows.size(); i++) {
            double middle = area.getY() + ROW * (i + 0.5);
            drawWords(g, rows.get(i), area, right, middle);
            drawInterval(g, rows.get(i), left, right, middle);
        }
    }

    private void drawAxis(Graphics2D g, double left, double right, double top, double bottom) {
        g.setFont(Style.regular(Style.TICK_SIZE));
        for (int i = 0; scale.low() + i * scale.step() <= scale.high() + 1e-9 * scale.step(); i++) {
            double value = scale.low() + i * scale.step();
            boolean zero = Math.abs(value) < scale.step() * 1e-6;
            double x = x(value, left, right);
            g.setColor(zero ? Style.INK : Style.GRID);
            g.setStroke(new BasicStroke(zero ? 1.2f : 1f));
            g.draw(new Line2D.Double(x, top, x, bottom));
            String text = (value > 0 && !zero ? "+" : "") + scale.format().format(zero ? 0 : value);
            g.setColor(Style.SOFT_INK);
            g.drawString(text, (float) (x - Style.width(text, g.getFont()) / 2), (float) bottom + 16);
        }
    }

    private static void drawWords(Graphics2D g, Row row, Rectangle2D area, double right, double middle) {
        Font font = Style.regular(Style.LABEL_SIZE);
        g.setFont(font);
        g.setColor(Style.INK);
        g.drawString(row.label(), (float) area.getX(), (float) middle + 4);
        g.setColor(row.settled() ? Style.INK : Style.SOFT_INK);
        g.drawString(row.words(), (float) right + 16, (float) middle + 4);
    }

    private void drawInterval(Graphics2D g, Row row, double left, double right, double middle) {
        double x = x(row.value(), left, right);
        g.setColor(row.colour());
        g.setStroke(Style.LINE);
        g.draw(new Line2D.Double(x(row.low(), left, right), middle, x(row.high(), left, right), middle));
        Ellipse2D dot = new Ellipse2D.Double(x - 4.5, middle - 4.5, 9, 9);
        g.setColor(row.settled() ? row.colour() : Style.PAPER);
        g.fill(dot);
        g.setColor(row.colour());
        g.setStroke(new BasicStroke(1.8f));
        g.draw(dot);
    }

    private DoubleStream ends() {
        return rows.stream().flatMapToDouble(row -> DoubleStream.of(row.low(), row.value(), row.high()));
    }

    private double x(double value, double left, double right) {
        return left + (value - scale.low()) / (scale.high() - scale.low()) * (right - left);
    }
}
