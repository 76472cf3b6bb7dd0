package jjj.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYAreaRenderer2;
import org.jfree.data.xy.CategoryTableXYDataset;

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

    /** The highest stack of these layers. */
    public static double highest(List<Layer> layers) {
        double highest = 0;
        for (int i = 0; i < layers.get(0).values().length; i++) {
            double sum = 0;
            for (Layer layer : layers) {
                sum += Math.max(0, layer.values()[i]);
            }
            highest = Math.max(highest, sum);
        }
        return highest;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double from = Math.floor(Plots.years(months.get(0)) - 1e-9);
        double until = Math.ceil(Plots.years(months.get(months.size() - 1)) - 1e-9);
        XYPlot plot = Plots.overYears(from, until, scale, area.getWidth());
        CategoryTableXYDataset dataset = new CategoryTableXYDataset();
        StackedXYAreaRenderer2 renderer = new StackedXYAreaRenderer2();
        for (int i = 0; i < layers.size(); i++) {
            for (int j = 0; j < months.size(); j++) {
                dataset.add(
                        Plots.years(months.get(j)),
                        Math.max(0, layers.get(i).values()[j]),
                        layers.get(i).label());
            }
            renderer.setSeriesPaint(i, layers.get(i).colour());
            renderer.setSeriesOutlinePaint(i, Style.PAPER);
            renderer.setSeriesOutlineStroke(i, new BasicStroke(0.7f));
        }
        renderer.setOutline(false);
        renderer.setRoundXCoordinates(false);
        plot.setDataset(dataset);
        plot.setRenderer(renderer);
        Plots.draw(plot, g, area);
    }
}
