package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Curves over months since something began, from 0 to a given height. */
public final class CurvePlot implements Drawing {
    private static final double BAND = 0.2;
    private static final int YEAR = 12;

    private final List<Curve> curves;
    private final double most;

    /** A point with its band. */
    public record Point(int months, double value, double low, double high) {}

    /** A curve. */
    public record Curve(Color colour, List<Point> points) {
        /** Copies. */
        public Curve {
            points = List.copyOf(points);
        }
    }

    /** A plot of these curves on an axis from 0 to {@code most}. */
    public CurvePlot(List<Curve> curves, double most) {
        this.curves = List.copyOf(curves);
        this.most = most;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        int last = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToInt(Point::months)
                .max()
                .orElse(YEAR);
        XYPlot plot = Plots.overYears(0, 1, Scale.covering(0, most), area.getWidth());
        plot.setDomainAxis(months(last));
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1f);
        for (int i = 0; i < curves.size(); i++) {
            YIntervalSeries series = new YIntervalSeries(i);
            curves.get(i).points().forEach(p -> series.add(p.months(), p.value(), p.low(), p.high()));
            dataset.addSeries(series);
            renderer.setSeriesPaint(i, curves.get(i).colour());
            renderer.setSeriesStroke(i, Style.LINE);
            renderer.setSeriesFillPaint(i, Palette.band(curves.get(i).colour(), BAND));
        }
        plot.setDataset(dataset);
        plot.setRenderer(renderer);
        Plots.draw(plot, g, area);
    }

    private static NumberAxis months(int last) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(new Range(0, last), true, false);
        axis.setTickUnit(new NumberTickUnit(last > 5 * YEAR ? 2 * YEAR : YEAR, new DecimalFormat("0")));
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
