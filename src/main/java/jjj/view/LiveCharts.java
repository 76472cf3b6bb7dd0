package jjj.view;

import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import jjj.view.LiveValues.Charted;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A window with a chart for each of the few measures of the new area, a line for each run. */
final class LiveCharts {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 185;
    private static final Color[] COLOURS = {new Color(0x0072B2), new Color(0xC44F00)};
    private static final float LINE = 2.2f;

    private final LiveRuns runs;
    private final JFrame frame = new JFrame("jjj: the new area month by month");
    private final List<XYSeriesCollection> charts = new ArrayList<>();

    LiveCharts(LiveRuns runs) {
        this.runs = runs;
        JPanel all = new JPanel(new GridLayout(0, 1));
        frame.setLayout(new BorderLayout());
        for (Charted charted : LiveValues.charts()) {
            XYSeriesCollection lines = new XYSeriesCollection();
            for (int run = 0; run < runs.count(); run++) {
                lines.addSeries(new XYSeries(runs.name(run)));
            }
            charts.add(lines);
            all.add(new ChartPanel(
                    chart(charted, lines), WIDTH, HEIGHT, 200, 120, 4000, 4000, true, false, false, false, true, true));
        }
        frame.add(all, BorderLayout.CENTER);
        frame.pack();
    }

    JFrame frame() {
        return frame;
    }

    /** Draws what has been recorded; on the event thread. */
    void refresh() {
        for (Charted charted : LiveValues.charts()) {
            for (int run = 0; run < runs.count(); run++) {
                XYSeries line = charts.get(charted.ordinal()).getSeries(run);
                line.setNotify(false);
                line.clear();
                runs.values(run).tell(charted, (year, value) -> line.add(year.doubleValue(), value));
                line.setNotify(true);
            }
        }
    }

    /** How many points a chart's line has. */
    int points(Charted charted, int run) {
        return charts.get(charted.ordinal()).getSeries(run).getItemCount();
    }

    private JFreeChart chart(Charted charted, XYSeriesCollection lines) {
        JFreeChart chart = ChartFactory.createXYLineChart(
                charted.title(), null, null, lines, PlotOrientation.VERTICAL, runs.count() > 1, true, false);
        chart.getTitle().setFont(chart.getTitle().getFont().deriveFont(13f));
        chart.setBackgroundPaint(Color.WHITE);
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(new Color(0xD9DEE4));
        plot.setDomainGridlinesVisible(false);
        plot.setOutlineVisible(false);
        for (int run = 0; run < runs.count(); run++) {
            plot.getRenderer().setSeriesPaint(run, COLOURS[run % COLOURS.length]);
            plot.getRenderer().setSeriesStroke(run, new BasicStroke(LINE));
        }
        plot.setNoDataMessage(charted.untilThen());
        plot.setInsets(new RectangleInsets(4, 4, 4, 20)); // half of the last year
        NumberAxis values = (NumberAxis) plot.getRangeAxis();
        values.setAutoRangeMinimumSize(1);
        values.setAutoRangeIncludesZero(true);
        values.setRangeType(RangeType.POSITIVE);
        values.setAutoRange(true);
        NumberAxis years = (NumberAxis) plot.getDomainAxis();
        years.setNumberFormatOverride(new java.text.DecimalFormat("0"));
        years.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        years.setRange(runs.firstMonth() / 12.0, (runs.lastMonth() + 1) / 12.0);
        return chart;
    }
}
