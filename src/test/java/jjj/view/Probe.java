package jjj.view;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.SwingUtilities;
import jjj.base.Months;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.WorldBuilder;
import jjj.scenario.Here;
import jjj.scenario.Scenario;
import sim.display.Console;

/** Opens the window on a display, plays some months, says what it sees, and closes it; run as a program of its own. */
final class Probe {
    private Probe() {}

    public static void main(String[] args) throws Exception {
        if (Views.whyNot().isPresent()) {
            System.out.println("no window: " + Views.whyNot().get());
            System.exit(2);
        }
        RegionModel model = new RegionModel(WorldBuilder.of(GridSize.KM10), 2_000);
        List<Watched> two = List.of(watched(model, "land-leasing"), watched(model, "frozen-market"));
        LiveRuns runs = new LiveRuns(two);
        Window window = onEventThread(() -> new Window(runs));
        Console console = onEventThread(() -> new Console(window));
        onEventThread(() -> {
            console.setVisible(true);
            window.goTo(Months.of(2017, 6));
            return true;
        });
        waitFor(runs, Months.of(2017, 6));
        Thread.sleep(500);
        System.out.println("frames " + console.getAllFrames().size());
        System.out.println("month " + Months.text(runs.nextMonth() - 1));
        System.out.println("points " + onEventThread(() -> window.charts().points(LiveValues.Charted.PRICE, 1)));
        for (Layer layer : Layer.values()) {
            onEventThread(() -> {
                window.show(layer);
                return true;
            });
            System.out.println(
                    layer.name() + " colours " + colours(window.maps().get(1)));
        }
        System.out.println(
                "legend of rules " + Layer.RULES.legend(runs.world(1), true).size());
        System.out.println("cell " + new CellFacts(runs.world(0), 100).getZone());
        System.out.println("zone " + (new ZoneFacts(runs.world(0), 0).getResidents() > 0));
        System.out.println("developer " + new DeveloperFacts(runs.world(0), 0).getHomeMarket());
        System.out.println("debt " + (new GovernmentInspected(runs.world(0), 0).getPublicDebtBillionYuan() > 0));
        onEventThread(() -> {
            window.goTo(Months.of(2017, 3));
            return true;
        });
        waitFor(runs, Months.of(2017, 3));
        System.out.println("again " + Months.text(runs.nextMonth() - 1));
        for (int i = 0; i < 100 && console.getPlayState() != Console.PS_PAUSED; i++) {
            Thread.sleep(100);
        }
        onEventThread(() -> {
            console.pressPlay(); // a step, while paused
            return true;
        });
        waitFor(runs, Months.of(2017, 4));
        System.out.println("step " + Months.text(runs.nextMonth() - 1));
        SwingUtilities.invokeLater(console::doClose); // ends the program
        Thread.currentThread().join();
    }

    private static Watched watched(RegionModel model, String name) {
        Scenario scenario = Here.library().resolve(name).scenario();
        return new Watched(model, scenario, 1);
    }

    private static void waitFor(LiveRuns runs, int month) throws InterruptedException {
        for (int i = 0; i < 900 && runs.nextMonth() - 1 != month; i++) {
            Thread.sleep(100);
        }
    }

    private static long colours(RegionMap map) {
        return java.util.stream.IntStream.range(0, map.rows())
                .boxed()
                .flatMap(row -> java.util.stream.IntStream.range(0, map.columns())
                        .mapToObj(column -> map.colourAt(column, row)))
                .distinct()
                .count();
    }

    private static <T> T onEventThread(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }
}
