package jjj.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jjj.measure.Level;
import jjj.measure.Measure;
import jjj.measure.Recorder;
import jjj.results.Csv;
import jjj.results.ResultFolder;
import jjj.results.SafeFile;
import jjj.results.ScenarioNote;

/** A world of one place and one measure, to test experiments without simulating. */
final class FakeWorld {
    static final Measure PRICE = new Measure("price", "CNY/m2", "a number", "Price", "价格", Level.REGION);
    static final int FIRST_MONTH = 2017 * 12;
    static final int MONTHS = 24;

    /** Every run that was simulated, in no particular order. */
    final List<String> simulated = Collections.synchronizedList(new ArrayList<>());

    static ScenarioCase scenario(String name) {
        return new ScenarioCase(
                new ScenarioNote(name, name, "", "what if?", "", List.of()),
                new ScenarioCase.Period(YearMonth.of(2017, 1), YearMonth.of(2018, 12)),
                "name: " + name,
                List.of(new ScenarioCase.Origin(name + ".yaml", name)));
    }

    static Plan plan(Plan.Purpose purpose, String seeds, String... names) {
        return new Plan(
                purpose,
                List.of(names).stream().map(FakeWorld::scenario).toList(),
                Seeds.of(seeds, List.of()),
                new Settings(100, 5, Optional.empty(), List.of()),
                new TreeMap<>(Map.of("version", "test")));
    }

    /** Observes a price that depends on scenario, seed and month only. */
    void run(ScenarioCase scenario, long seed, Recorder recorder) {
        simulated.add(scenario.name() + " " + seed);
        for (int month = 0; month < MONTHS; month++) {
            double price = 8_000 + Math.abs(scenario.resolved().hashCode() % 1_000) + seed * 10 + month / 7.0;
            recorder.record(FIRST_MONTH + month, "region", PRICE, price);
        }
    }

    /** A table that names the runs and what is in them. */
    static final Evaluates EVALUATION = new Evaluates() {
        @Override
        public Answer evaluate(Plan plan, ResultFolder folder) throws IOException {
            return FakeWorld.evaluate(plan, folder);
        }

        @Override
        public Answer answer(Plan plan, ResultFolder folder) {
            return new Answer(List.of("as before"), List.of());
        }
    };

    private static Answer evaluate(Plan plan, ResultFolder folder) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioCase scenario : plan.scenarios()) {
            for (long seed : folder.seeds(scenario.name())) {
                rows.add(List.of(scenario.name(), "" + seed, Sha256.of(folder.run(scenario.name(), seed))));
            }
        }
        Csv.write(folder.measures(), List.of("scenario", "seed", "contents"), rows);
        SafeFile.write(folder.report(), "<!doctype html>");
        return new Answer(List.of(rows.size() + " runs"), List.of());
    }

    Experiment experiment(Plan plan, Path results) {
        return new Experiment(plan, this::run, EVALUATION, results);
    }
}
