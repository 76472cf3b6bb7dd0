package jjj.view;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import jjj.base.Months;
import sim.display.Console;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;

/** The displays of a console: a map for each run and one of their difference, and the charts. */
public final class Window extends GUIState {
    private static final int MAP_HEIGHT = 560;
    private static final int LEGEND_HEIGHT = 84;
    private static final int SWATCH = 13;
    private static final int SCROLL_BAR = 24;
    private static final int MONTH_WIDTH = 108;

    private final transient LiveRuns runs;
    private final transient List<RegionMap> maps = new ArrayList<>();
    private final transient List<Display2D> displays = new ArrayList<>();
    private final transient List<JPanel> legends = new ArrayList<>();
    private final transient JLabel month = new JLabel();
    private transient LiveCharts charts;
    private int nextX;

    Window(LiveRuns runs) {
        super(runs);
        this.runs = runs;
    }

    /** The name in the console's title; MASON looks for it. */
    public static String getName() {
        return "jjj: land finance and relocation";
    }

    /** The text of the console's first page; MASON looks for it. */
    public static Object getInfo() {
        return "<h2>Land finance and relocation in a region of cities</h2><p>Press play. One step is one month. Choose the layer"
                + " of the map above it; double-click a square to inspect its cell, zone, government and a developer of"
                + " that market. <b>Go to</b> a month plays up to it; an earlier one starts again.</p>";
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        for (int run = 0; run < runs.count(); run++) {
            add(new RegionMap(runs, run, false), controller);
        }
        if (runs.count() == 2) {
            add(new RegionMap(runs, 0, true), controller);
        }
        charts = new LiveCharts(runs);
        charts.frame().setLocation(nextX, 0);
        controller.registerFrame(charts.frame());
        addControls();
        charts.frame().setVisible(true);
        refresh();
    }

    private void add(RegionMap map, Controller controller) {
        String title = map.title();
        double scale = (double) MAP_HEIGHT / map.rows();
        Display2D display = new Display2D(map.columns() * scale, map.rows() * scale, this);
        display.setBackdrop(Color.WHITE);
        display.attach(map, title);
        JFrame frame = display.createFrame();
        frame.setTitle(title);
        JPanel legend = new JPanel(new FlowLayout(FlowLayout.LEFT, 10, 2));
        legend.setPreferredSize(new Dimension(1, LEGEND_HEIGHT));
        frame.getContentPane().add(legend, BorderLayout.SOUTH);
        controller.registerFrame(frame);
        frame.pack();
        frame.setSize(frame.getWidth() + SCROLL_BAR, frame.getHeight() + SCROLL_BAR);
        frame.setLocation(nextX, 0);
        nextX += frame.getWidth();
        frame.setVisible(true);
        maps.add(map);
        displays.add(display);
        legends.add(legend);
    }

    private void addControls() {
        JComboBox<Layer> layers = new JComboBox<>(Layer.values());
        layers.addActionListener(event -> show((Layer) layers.getSelectedItem()));
        JTextField target = new JTextField(Months.text(runs.lastMonth()), 7);
        JButton go = new JButton("Go to");
        go.addActionListener(event -> goTo(target.getText()));
        JPanel controls = new JPanel(new FlowLayout(FlowLayout.LEFT));
        month.setPreferredSize(new Dimension(MONTH_WIDTH, month.getFont().getSize() + 8));
        controls.add(month);
        controls.add(layers);
        controls.add(go);
        controls.add(target);
        charts.frame().add(controls, BorderLayout.NORTH);
        charts.frame().pack();
    }

    /** Shows a layer on all maps. */
    void show(Layer layer) {
        maps.forEach(map -> map.show(layer));
        refresh();
    }

    private void goTo(String text) {
        try {
            goTo(Months.of(YearMonth.parse(text.strip())));
        } catch (DateTimeException e) {
            month.setText("  not a month: " + text);
        }
    }

    /** Plays up to a month and pauses; an earlier month starts again. */
    void goTo(int target) {
        Console console = (Console) controller;
        if (target < runs.nextMonth()) {
            console.pressStop();
        }
        console.setWhenShouldPause((long) target - runs.firstMonth() + 1);
        if (console.getPlayState() == Console.PS_PAUSED) {
            console.pressPause();
        } else {
            console.pressPlay();
        }
    }

    @Override
    public void start() {
        super.start();
        displays.forEach(Display2D::reset);
        refresh();
        scheduleRepeatingImmediatelyAfter(state -> {
            maps.forEach(RegionMap::refresh);
            SwingUtilities.invokeLater(this::refreshWords);
        });
    }

    @Override
    public void quit() {
        super.quit();
        displays.forEach(display -> display.getFrame().dispose());
        charts.frame().dispose();
    }

    private void refresh() {
        maps.forEach(RegionMap::refresh);
        refreshWords();
        displays.forEach(Display2D::repaint);
    }

    private void refreshWords() {
        int passed = runs.nextMonth() - 1;
        month.setText(
                "  " + (passed < runs.firstMonth() ? "before " + Months.text(runs.firstMonth()) : Months.text(passed)));
        charts.refresh();
        for (int i = 0; i < maps.size(); i++) {
            JPanel legend = legends.get(i);
            legend.removeAll();
            legend.add(new JLabel(maps.get(i).layer() + ":"));
            for (Layer.Entry entry : maps.get(i).legend()) {
                JPanel swatch = new JPanel();
                swatch.setBackground(entry.colour());
                swatch.setBorder(BorderFactory.createLineBorder(Color.GRAY));
                swatch.setPreferredSize(new Dimension(SWATCH, SWATCH));
                JPanel line = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 0));
                line.add(swatch);
                line.add(new JLabel(entry.words()));
                legend.add(line);
            }
            legend.revalidate();
            legend.repaint();
        }
    }

    /** Where the screen is free below the maps. */
    int below() {
        return displays.get(0).getFrame().getHeight();
    }

    List<RegionMap> maps() {
        return maps;
    }

    LiveCharts charts() {
        return charts;
    }

    LiveRuns runs() {
        return runs;
    }
}
