package jjj.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines over time with light bands, on a common scale if there are several plots. */
public final class LinePlot implements Drawing {
    private static final double BAND = 0.2;

    private final List<TimeLine> lines;
    private final Scale scale;

    private LinePlot(List<TimeLine> lines, Scale scale) {
        this.lines = List.copyOf(lines);
        this.scale = scale;
    }

    /** A plot whose scale covers its own lines. */
    public static LinePlot of(List<TimeLine> lines) {
        return new LinePlot(lines, covering(lines));
    }

    /** A plot whose scale covers its own lines and zero. */
    public static LinePlot aroundZero(List<TimeLine> lines) {
        Scale own = covering(lines);
        return new LinePlot(lines, Scale.covering(Math.min(0, own.low()), Math.max(0, own.high())));
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        int first = lines.stream().mapToInt(line -> line.months().get(0)).min().orElseThrow();
        int last = lines.stream()
                .mapToInt(line -> line.months().get(line.months().size() - 1))
                .max()
                .orElseThrow();
        XYPlot plot = Plots.overYears(
                Math.floor(Plots.years(first) - 1e-9), Math.ceil(Plots.years(last) - 1e-9), scale, area.getWidth());
        plot.setDataset(dataset());
        plot.setRenderer(renderer());
        Plots.draw(plot, g, area);
    }

    private YIntervalSeriesCollection dataset() {
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        for (int i = 0; i < lines.size(); i++) {
            TimeLine line = lines.get(i);
            YIntervalSeries series = new YIntervalSeries(i);
            for (int j = 0; j < line.values().length; j++) {
                double x = Plots.years(line.months().get(j));
                series.add(x, line.values()[j], line.low()[j], line.high()[j]);
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    private DeviationRenderer renderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1f);
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, lines.get(i).colour());
            renderer.setSeriesStroke(i, Style.LINE);
            renderer.setSeriesFillPaint(i, Palette.band(lines.get(i).colour(), BAND));
        }
        return renderer;
    }

    private static Scale covering(List<TimeLine> lines) {
        double least = lines.stream()
                .flatMapToDouble(line -> DoubleStream.concat(Arrays.stream(line.low()), Arrays.stream(line.values())))
                .min()
                .orElse(0);
        double most = lines.stream()
                .flatMapToDouble(line -> DoubleStream.concat(Arrays.stream(line.high()), Arrays.stream(line.values())))
                .max()
                .orElse(1);
        return Scale.covering(least, most);
    }
}
