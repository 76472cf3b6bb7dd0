package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** Points in a plane: a setting across, an outcome upwards. */
public final class DotCloud implements Drawing {
    private static final double DOT = 5.5;
    private static final double BOTTOM = 20;
    private static final double INSET = 8;

    private final List<Dot> dots;
    private final Scale across;
    private final Scale up;
    private final List<String> words;

    /** A point and its colour. */
    public record Dot(double x, double y, Color colour) {}

    /**
     * A cloud with all dots inside.
     *
     * @param ofAll dots whose heights the upright axis covers, so that clouds side by side compare
     * @param words what whole numbers across stand for; empty for numbers
     */
    public DotCloud(List<Dot> dots, List<Dot> ofAll, List<String> words) {
        this.dots = List.copyOf(dots);
        this.words = List.copyOf(words);
        double[] xs = dots.stream().mapToDouble(Dot::x).toArray();
        double[] ys = ofAll.stream().mapToDouble(Dot::y).toArray();
        this.across = words.isEmpty() ? scale(xs) : new Scale(-0.5, words.size() - 0.5, 1);
        this.up = scale(ys);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double left = area.getX() + up.labelWidth() + 8;
        double bottom = area.getMaxY() - BOTTOM;
        Rectangle2D inner = new Rectangle2D.Double(
                left, area.getY() + INSET, area.getMaxX() - INSET - left, bottom - area.getY() - INSET);
        drawGrid(g, inner);
        for (Dot dot : dots) {
            g.setColor(Palette.band(dot.colour(), 0.6));
            g.fill(new Ellipse2D.Double(x(dot.x(), inner) - DOT / 2, y(dot.y(), inner) - DOT / 2, DOT, DOT));
        }
    }

    private void drawGrid(Graphics2D g, Rectangle2D inner) {
        g.setFont(Style.regular(Style.TICK_SIZE));
        g.setStroke(new BasicStroke(1f));
        for (int i = 0; up.low() + i * up.step() <= up.high() + 1e-9 * up.step(); i++) {
            double value = up.low() + i * up.step();
            boolean zero = Math.abs(value) < up.step() * 1e-6;
            double y = y(value, inner);
            g.setColor(zero ? Style.INK : Style.GRID);
            g.draw(new Line2D.Double(inner.getX(), y, inner.getMaxX(), y));
            String text = up.format().format(zero ? 0 : value);
            g.setColor(Style.SOFT_INK);
            g.drawString(text, (float) (inner.getX() - 6 - Style.width(text, g.getFont())), (float) y + 4);
        }
        double first = Math.ceil(across.low() / across.step() - 1e-9) * across.step();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; first + i * across.step() <= across.high() + 1e-9 * across.step(); i++) {
            double value = first + i * across.step();
            String text = words.isEmpty() ? across.format().format(value) : words.get((int) Math.round(value));
            double x = x(value, inner);
            double width = Style.width(text, g.getFont());
            if (x - width / 2 > free) {
                g.drawString(text, (float) (x - width / 2), (float) inner.getMaxY() + 16);
                free = x + width / 2 + 6;
            }
        }
    }

    private static Scale scale(double[] values) {
        return Scale.within(
                DoubleStream.of(values).min().orElse(0),
                DoubleStream.of(values).max().orElse(1));
    }

    private double x(double value, Rectangle2D inner) {
        return inner.getX() + (value - across.low()) / (across.high() - across.low()) * inner.getWidth();
    }

    private double y(double value, Rectangle2D inner) {
        return inner.getMaxY() - (value - up.low()) / (up.high() - up.low()) * inner.getHeight();
    }
}
