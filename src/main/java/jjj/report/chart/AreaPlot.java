package jjj.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeriesCollection;

/** Kinds that add up, stacked over time. */
public final class AreaPlot implements Drawing {
    private final List<Integer> months;
    private final List<Layer> layers;
    private final Scale scale;

    /** A plot with room up to {@code most}, so that plots beside each other can be compared. */
    public AreaPlot(List<Integer> months, List<Layer> layers, double most) {
        this.months = List.copyOf(months);
        this.layers = List.copyOf(layers);
        this.scale = Scale.covering(0, most);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double from = Math.floor(Plots.years(months.get(0)) - 1e-9);
        double until = Math.ceil(Plots.years(months.get(months.size() - 1)) - 1e-9);
        XYPlot plot = Plots.overYears(from, until, scale, area.getWidth());
        plot.setDataset(new XYSeriesCollection());
        Rectangle2D inside = Plots.draw(plot, g, area);
        double[] floor = new double[months.size()];
        for (Layer layer : layers) {
            double[] top = floor.clone();
            for (int i = 0; i < top.length; i++) {
                top[i] += Math.max(0, layer.values()[i]);
            }
            Path2D shape = shape(inside, from, until, floor, top);
            g.setColor(layer.colour());
            g.fill(shape);
            g.setColor(Style.PAPER);
            g.setStroke(Style.HAIR);
            g.draw(shape);
            floor = top;
        }
    }

    /** What lies between two lines; one shape, where JFreeChart would draw one for each month, with seams. */
    private Path2D shape(Rectangle2D inside, double from, double until, double[] floor, double[] top) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < top.length; i++) {
            double x = x(inside, from, until, i);
            if (i == 0) {
                path.moveTo(x, y(inside, top[i]));
            } else {
                path.lineTo(x, y(inside, top[i]));
            }
        }
        for (int i = top.length - 1; i >= 0; i--) {
            path.lineTo(x(inside, from, until, i), y(inside, floor[i]));
        }
        path.closePath();
        return path;
    }

    private double x(Rectangle2D inside, double from, double until, int i) {
        return inside.getX() + (Plots.years(months.get(i)) - from) / (until - from) * inside.getWidth();
    }

    private double y(Rectangle2D inside, double value) {
        return inside.getMaxY() - (value - scale.low()) / (scale.high() - scale.low()) * inside.getHeight();
    }
}
