package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** What all plots have in common: light grid, no boxes, the same room for the labels of the axes. */
final class Plots {
    private static final double LEFT = 34;
    private static final double BOTTOM = 22;
    private static final double MONTHS = 12;

    private Plots() {}

    /** A plot over years with these bounds. */
    static XYPlot overYears(double from, double until, Scale scale, double width) {
        XYPlot plot = new XYPlot();
        plot.setOrientation(PlotOrientation.VERTICAL);
        plot.setDomainAxis(years(from, until, width));
        plot.setRangeAxis(scale.axis());
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRenderer(new XYLineAndShapeRenderer(true, false)); // without one there is no grid
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Style.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setRangeZeroBaselineVisible(scale.low() < 0 && scale.high() >= 0);
        plot.setRangeZeroBaselinePaint(Style.INK);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1.2f));
        plot.setFixedRangeAxisSpace(space(true, Math.max(LEFT, scale.labelWidth() + 8)));
        plot.setFixedDomainAxisSpace(space(false, BOTTOM));
        strip(plot);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(7, 0, 0, 13)); // half of the topmost and rightmost label
        return plot;
    }

    static void strip(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
    }

    /** Draws the plot and returns the rectangle between its axes. */
    static Rectangle2D draw(Plot plot, Graphics2D g, Rectangle2D area) {
        JFreeChart chart = new JFreeChart(null, Style.regular(Style.LABEL_SIZE), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setTextAntiAlias(true);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(g, area, info);
        Style.prepare(g);
        return info.getPlotInfo().getDataArea();
    }

    /** A month as a point on the axis of years: its end, so that December 2035 is 2036.0. */
    static double years(int month) {
        return (month + 1) / MONTHS;
    }

    static AxisSpace space(boolean left, double room) {
        AxisSpace space = new AxisSpace();
        if (left) {
            space.setLeft(room);
        } else {
            space.setBottom(room);
        }
        return space;
    }

    private static NumberAxis years(double from, double until, double width) {
        double span = until - from;
        double most = Math.max(2, width / 48);
        double step = span / most <= 1 ? 1 : span / most <= 2 ? 2 : span / most <= 5 ? 5 : 10;
        NumberAxis axis = new NumberAxis();
        axis.setRange(new Range(from, until), true, false);
        axis.setTickUnit(new NumberTickUnit(step, new java.text.DecimalFormat("0")));
        axis.setTickLabelFont(Style.regular(Style.TICK_SIZE));
        axis.setTickLabelPaint(Style.SOFT_INK);
        axis.setTickMarkPaint(Style.AXIS);
        axis.setAxisLinePaint(Style.AXIS);
        axis.setAxisLineStroke(new BasicStroke(1f));
        axis.setTickMarkOutsideLength(4);
        axis.setTickMarkInsideLength(0);
        return axis;
    }
}
