package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** Bars from one value to another under each other, each with an interval of its own: a tornado, or shares. */
public final class RangeBars implements Drawing {
    private static final double ROW = 30;
    private static final double BAR = 11;
    private static final double AXIS_HEIGHT = 24;
    private static final double NAMES = 0.34;
    private static final double WORDS = 0.22;

    private final List<Row> rows;
    private final Scale scale;

    /** A bar; {@code low} and {@code high} are the ends of the interval of {@code to}, both {@code to} if there is none. */
    public record Bar(double from, double to, double low, double high, Color colour) {}

    /** One setting: its bars below each other, and words on the right. */
    public record Row(String label, String words, List<Bar> bars) {
        /** Copies. */
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /** A plot whose axis covers all bars, their intervals and {@code middle}. */
    public RangeBars(List<Row> rows, double middle) {
        this.rows = List.copyOf(rows);
        this.scale = Scale.covering(
                Math.min(middle, ends().min().orElse(middle)),
                Math.max(middle, ends().max().orElse(middle)));
    }

    /** Height that suits a number of rows, axis included. */
    public static int heightFor(int rows) {
        return (int) (rows * ROW + AXIS_HEIGHT + 6);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double left = area.getX() + area.getWidth() * NAMES;
        double right = area.getMaxX() - area.getWidth() * WORDS;
        drawAxis(g, left, right, area.getY(), area.getMaxY() - AXIS_HEIGHT);
        Font font = Style.regular(Style.LABEL_SIZE);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double middle = area.getY() + ROW * (i + 0.5);
            g.setFont(font);
            g.setColor(Style.INK);
            g.drawString(row.label(), (float) area.getX(), (float) middle + 4);
            g.setColor(Style.SOFT_INK);
            g.drawString(row.words(), (float) right + 14, (float) middle + 4);
            for (int b = 0; b < row.bars().size(); b++) {
                double y = middle + (b - (row.bars().size() - 1) / 2.0) * (BAR + 1);
                drawBar(g, row.bars().get(b), left, right, y);
            }
        }
    }

    private void drawBar(Graphics2D g, Bar bar, double left, double right, double y) {
        double from = x(bar.from(), left, right);
        double to = x(bar.to(), left, right);
        g.setColor(bar.colour());
        g.fill(new Rectangle2D.Double(Math.min(from, to), y - BAR / 2, Math.max(0.8, Math.abs(to - from)), BAR));
        g.setColor(Style.INK);
        g.setStroke(new BasicStroke(1.3f));
        g.draw(new Line2D.Double(x(bar.low(), left, right), y, x(bar.high(), left, right), y));
    }

    private void drawAxis(Graphics2D g, double left, double right, double top, double bottom) {
        g.setFont(Style.regular(Style.TICK_SIZE));
        g.setStroke(new BasicStroke(1f));
        for (int i = 0; scale.low() + i * scale.step() <= scale.high() + 1e-9 * scale.step(); i++) {
            double value = scale.low() + i * scale.step();
            boolean zero = Math.abs(value) < scale.step() * 1e-6;
            double x = x(value, left, right);
            g.setColor(zero ? Style.INK : Style.GRID);
            g.draw(new Line2D.Double(x, top, x, bottom));
            String text = scale.format().format(zero ? 0 : value);
            g.setColor(Style.SOFT_INK);
            g.drawString(text, (float) (x - Style.width(text, g.getFont()) / 2), (float) bottom + 16);
        }
    }

    private DoubleStream ends() {
        return rows.stream()
                .flatMap(row -> row.bars().stream())
                .flatMapToDouble(bar -> DoubleStream.of(bar.from(), bar.to(), bar.low(), bar.high()));
    }

    private double x(double value, double left, double right) {
        return left + (value - scale.low()) / (scale.high() - scale.low()) * (right - left);
    }
}
