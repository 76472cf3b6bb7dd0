package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Lying bars made of parts that add up, each part labelled where there is room. */
public final class BarPlot implements Drawing {
    private static final double BAR_HEIGHT = 26;
    private static final double AXIS_HEIGHT = 22;
    private static final double DARK = 0.58;

    private final List<Bar> bars;
    private final Scale scale;
    private final int decimals;
    private final double labelWidth;
    private final boolean totals;

    /** A part of a bar. */
    public record Part(String label, Color colour, double value) {}

    /** A bar with its name on the left. */
    public record Bar(String label, List<Part> parts) {
        /** Copies. */
        public Bar {
            parts = List.copyOf(parts);
        }

        double total() {
            return parts.stream().mapToDouble(Part::value).sum();
        }
    }

    /**
     * Bars on an axis from 0 to {@code most}.
     *
     * @param decimals of the numbers in the bars
     * @param totals whether the sum stands behind each bar
     */
    public BarPlot(List<Bar> bars, double most, int decimals, boolean totals) {
        this.bars = List.copyOf(bars);
        this.scale = Scale.covering(0, most);
        this.decimals = decimals;
        this.totals = totals;
        this.labelWidth = bars.stream()
                        .mapToDouble(bar -> Style.width(bar.label(), Style.regular(Style.LABEL_SIZE)))
                        .max()
                        .orElse(0)
                + 10;
    }

    /** Height that suits a number of bars, axis included. */
    public static int heightFor(int bars) {
        return (int) (bars * (BAR_HEIGHT + 10) + AXIS_HEIGHT + 8);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double left = area.getX() + labelWidth;
        double right = area.getMaxX() - (totals ? 52 : 8);
        double bottom = area.getMaxY() - AXIS_HEIGHT;
        drawAxis(g, left, right, area.getY(), bottom);
        double step = (bottom - area.getY()) / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            double height = Math.min(BAR_HEIGHT, step * 0.72);
            drawBar(g, bars.get(i), left, right, area.getY() + step * (i + 0.5) - height / 2, height);
        }
        g.setColor(Style.AXIS);
        g.setStroke(new BasicStroke(1f));
        g.draw(new Line2D.Double(left, area.getY(), left, bottom));
    }

    private void drawAxis(Graphics2D g, double left, double right, double top, double bottom) {
        g.setFont(Style.regular(Style.TICK_SIZE));
        g.setStroke(new BasicStroke(1f));
        for (int i = 0; scale.low() + i * scale.step() <= scale.high() * (1 + 1e-9); i++) {
            double value = scale.low() + i * scale.step();
            double x = x(value, left, right);
            g.setColor(Style.GRID);
            g.draw(new Line2D.Double(x, top, x, bottom));
            g.setColor(Style.SOFT_INK);
            centred(g, scale.format().format(value), x, bottom + 15);
        }
    }

    private void drawBar(Graphics2D g, Bar bar, double left, double right, double top, double height) {
        Font label = Style.regular(Style.LABEL_SIZE);
        double base = top + height / 2 + 4.2;
        g.setFont(label);
        g.setColor(Style.INK);
        g.drawString(bar.label(), (float) (left - 10 - Style.width(bar.label(), label)), (float) base);
        double done = 0;
        for (Part part : bar.parts()) {
            double from = x(done, left, right);
            double to = x(done + part.value(), left, right);
            done += part.value();
            if (to - from > 0.05) {
                drawPart(g, part, new Rectangle2D.Double(from, top, to - from, height), base);
            }
        }
        if (totals) {
            g.setFont(Style.bold(Style.LABEL_SIZE));
            g.setColor(Style.INK);
            g.drawString(
                    Scale.format(decimals).format(bar.total()), (float) x(bar.total(), left, right) + 6, (float) base);
        }
    }

    private void drawPart(Graphics2D g, Part part, Rectangle2D box, double base) {
        g.setColor(part.colour());
        g.fill(box);
        g.setColor(Style.PAPER);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Line2D.Double(box.getMaxX(), box.getY(), box.getMaxX(), box.getMaxY()));
        String number = Scale.format(decimals).format(part.value());
        Font font = Style.regular(Style.TICK_SIZE);
        if (Style.width(number, font) + 6 < box.getWidth()) {
            g.setFont(font);
            g.setColor(lightness(part.colour()) < DARK ? Style.PAPER : Style.INK);
            centred(g, number, box.getCenterX(), base);
        }
    }

    private double x(double value, double left, double right) {
        return left + (value - scale.low()) / (scale.high() - scale.low()) * (right - left);
    }

    private static void centred(Graphics2D g, String text, double x, double base) {
        g.drawString(text, (float) (x - Style.width(text, g.getFont()) / 2), (float) base);
    }

    private static double lightness(Color colour) {
        return (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
    }
}
