package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A simulated line with its band, and published points with what counts as agreement. */
public final class PublishedPlot implements Drawing {
    private static final double BAND = 0.25;
    private static final double DOT = 7;

    private final TimeLine simulated;
    private final List<Point> published;

    /** A published figure: its month, its value and the ends of its tolerance. */
    public record Point(int month, double value, double low, double high) {}

    /** A plot whose scale covers the line, its band and the points. */
    public PublishedPlot(TimeLine simulated, List<Point> published) {
        this.simulated = simulated;
        this.published = List.copyOf(published);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        int first = Math.min(
                simulated.months().get(0),
                published.stream().mapToInt(Point::month).min().orElse(Integer.MAX_VALUE));
        int last = Math.max(
                simulated.months().get(simulated.months().size() - 1),
                published.stream().mapToInt(Point::month).max().orElse(0));
        XYPlot plot = Plots.overYears(
                Math.floor(Plots.years(first) - 0.3), Math.ceil(Plots.years(last) + 0.3), scale(), area.getWidth());
        plot.setDataset(0, line());
        plot.setRenderer(0, lineRenderer());
        plot.setDataset(1, points());
        plot.setRenderer(1, pointRenderer());
        Plots.draw(plot, g, area);
    }

    private Scale scale() {
        double[] all = DoubleStream.concat(
                        DoubleStream.concat(Arrays.stream(simulated.low()), Arrays.stream(simulated.high())),
                        published.stream().flatMapToDouble(p -> DoubleStream.of(p.low(), p.value(), p.high())))
                .toArray();
        return Scale.covering(
                Arrays.stream(all).min().orElse(0), Arrays.stream(all).max().orElse(1));
    }

    private YIntervalSeriesCollection line() {
        YIntervalSeries series = new YIntervalSeries("simulated");
        for (int i = 0; i < simulated.values().length; i++) {
            series.add(
                    Plots.years(simulated.months().get(i)),
                    simulated.values()[i],
                    simulated.low()[i],
                    simulated.high()[i]);
        }
        return of(series);
    }

    private YIntervalSeriesCollection points() {
        YIntervalSeries series = new YIntervalSeries("published");
        published.forEach(point -> series.add(Plots.years(point.month()), point.value(), point.low(), point.high()));
        return of(series);
    }

    private static YIntervalSeriesCollection of(YIntervalSeries series) {
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        dataset.addSeries(series);
        return dataset;
    }

    private DeviationRenderer lineRenderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1f);
        renderer.setSeriesPaint(0, simulated.colour());
        renderer.setSeriesStroke(0, Style.LINE);
        renderer.setSeriesFillPaint(0, Palette.band(simulated.colour(), BAND));
        return renderer;
    }

    private static XYErrorRenderer pointRenderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setSeriesPaint(0, Style.INK);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setErrorStroke(new BasicStroke(1f));
        renderer.setCapLength(4);
        return renderer;
    }
}
