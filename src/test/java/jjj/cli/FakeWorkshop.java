package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import jjj.experiment.BadInput;
import jjj.experiment.RunsOneSeed;
import jjj.experiment.ScenarioCase;
import jjj.experiment.Setting;
import jjj.experiment.Settings;
import jjj.measure.Level;
import jjj.measure.Measure;
import jjj.measure.Recorder;
import jjj.results.MapCell;
import jjj.results.Place;
import jjj.results.ScenarioNote;
import jjj.scenario.Problem;
import jjj.view.Watched;

/**
 * Scenarios {@code a}, {@code b}, {@code broken}, {@code slow} and {@code unfair} of a world with one place and one price;
 * {@code baseline} is what {@code fake-baseline.txt} says.
 */
record FakeWorkshop(Path home) implements Workshop {
    private static final Measure PRICE =
            new Measure("price", "CNY/m2", "stock-weighted mean", "Home price", "房价", Level.GOVERNMENT);
    private static final YearMonth FROM = YearMonth.of(2017, 1);

    @Override
    public Job open(List<String> names, Settings settings, List<SortedMap<String, String>> points) {
        YearMonth until = settings.until().orElse(YearMonth.of(2018, 12));
        List<ScenarioCase> cases = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            for (String name : names) {
                ScenarioCase plain = scenario(name, until);
                SortedMap<String, String> settled = points.get(point);
                cases.add(new ScenarioCase(plain.note(), plain.period(), plain.resolved() + settled, plain.origins())
                        .at(point + 1, settled));
            }
        }
        if (points.isEmpty()) {
            names.forEach(name -> cases.add(scenario(name, until)));
        }
        return new Job(cases, model(until), setting(), List.of());
    }

    @Override
    public List<String> examples() {
        return List.of("a", "b");
    }

    @Override
    public Job reopen(String resolved, Settings settings) {
        List<String> lines = resolved.lines().toList();
        YearMonth until = YearMonth.parse(lines.get(1).substring("until: ".length()));
        String name = lines.get(0).substring("name: ".length());
        return new Job(List.of(scenario(name, until)), model(until), setting(), List.of());
    }

    private ScenarioCase scenario(String name, YearMonth until) {
        if (!List.of("a", "b", "baseline", "broken", "slow", "unfair").contains(name)) {
            throw new BadInput("no scenario \"" + name + "\"; the nearest is \"a\"");
        }
        return new ScenarioCase(
                new ScenarioNote(name, "Scenario " + name, "情景", "what if?", "", List.of()),
                new ScenarioCase.Period(FROM, until),
                "name: " + name + "\nuntil: " + until + "\n" + (name.equals("baseline") ? baseline() : ""),
                List.of());
    }

    private String baseline() {
        try {
            Path file = home.resolve("fake-baseline.txt");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunsOneSeed model(YearMonth until) {
        return (scenario, seed, recorder) -> {
            int first = FROM.getYear() * 12;
            for (int month = first; month <= until.getYear() * 12 + until.getMonthValue() - 1; month++) {
                observe(scenario, seed, month, recorder);
            }
            if (scenario.resolved().contains("broken") && seed == 2) {
                throw new IllegalStateException("2018-12 (Finance): books do not balance");
            }
        };
    }

    private static void observe(ScenarioCase scenario, long seed, int month, Recorder recorder) {
        if (scenario.name().equals("slow")) {
            pause();
        }
        double dearer = scenario.resolved().startsWith("name: a\n") ? 0 : 500 + seed % 5;
        if (scenario.name().equals("unfair.placebo")) {
            dearer += 1; // a model that looks at names
        }
        for (String value : scenario.varied().values()) {
            dearer += 100 * Double.parseDouble(value.split(" ", 2)[0]);
        }
        recorder.record(month, "xiongan", PRICE, 8_000 + seed * 10 + dearer + (month - FROM.getYear() * 12) / 7.0);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Setting setting() {
        return new Setting(
                List.of(PRICE),
                List.of(
                        new Place("region", "region", "Region", "地区", "", 0, 0),
                        new Place("xiongan", "government", "Xiong'an", "雄安新区", "", 2.5, -2.5)),
                List.of(new MapCell(0, 0, 2.5, -2.5, "130629", "xiongan", 1, 0)),
                List.of());
    }

    @Override
    public List<Watched> watch(List<String> names, Settings settings, long seed) {
        throw new BadInput("there is no model to watch");
    }

    @Override
    public Topics.Listing scenarios() {
        return new Topics.Listing(List.of("scenario", "title"), List.of(List.of("a", "A"), List.of("b", "B")));
    }

    @Override
    public Optional<List<String>> explainScenario(String name) {
        return name.equals("a") ? Optional.of(List.of("scenario a")) : Optional.empty();
    }

    @Override
    public List<String> explainRegion() {
        return List.of("region: made up");
    }

    @Override
    public List<Problem> check(String file) {
        return List.of();
    }

    @Override
    public List<Measure> measures() {
        return List.of(PRICE);
    }
}
