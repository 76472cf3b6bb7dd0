package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.base.Months;
import jjj.experiment.Atlas;
import jjj.experiment.BadInput;
import jjj.experiment.RunsOneSeed;
import jjj.experiment.ScenarioCase;
import jjj.experiment.Setting;
import jjj.experiment.Settings;
import jjj.measure.Measure;
import jjj.measure.Measures;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.RegionCheck;
import jjj.region.RegionChecks;
import jjj.region.RegionTables;
import jjj.region.TableException;
import jjj.region.WorldBuilder;
import jjj.results.ScenarioNote;
import jjj.scenario.Origin;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.scenario.Problem;
import jjj.scenario.ResolvedScenario;
import jjj.scenario.Scenario;
import jjj.scenario.ScenarioException;
import jjj.scenario.ScenarioLibrary;
import jjj.view.Watched;
import jjj.world.World;

/** The project around the program: its scenarios, its region, its model. */
final class Project implements Workshop {
    private static final int PEOPLE_PER_AGENT = 100;
    private static final int START = Months.of(2017, 1);
    /** Before quantity and place of a starting value. */
    private static final String STARTING = "start.";

    private static final String REOPENED = "reopened";
    private static final String UNTIL = "period.until=";
    private static final String SET = "--set ";
    private static final String SET_UNTIL = SET + UNTIL;

    private final Path home;

    Project(Path home) {
        this.home = home;
    }

    /** Where the launcher says that the project is; without a launcher, the folder one is in. */
    static Project here() {
        return new Project(Path.of(System.getProperty("jjj.home", "")).toAbsolutePath());
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public Job open(List<String> names, Settings settings, List<SortedMap<String, String>> points) {
        RegionTables tables = tables(settings);
        ScenarioLibrary library = library(tables, settings.region());
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        List<ScenarioCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        List<SortedMap<String, String>> all = points.isEmpty() ? List.of(new TreeMap<>()) : points;
        for (int point = 0; point < all.size() && problems.isEmpty(); point++) {
            for (String name : names) {
                try {
                    ResolvedScenario resolved = library.resolve(name, changes(settings, all.get(point)));
                    ScenarioCase scenario = scenarioCase(resolved);
                    scenarios.put(scenario.resolved(), resolved.scenario());
                    cases.add(points.isEmpty() ? scenario : scenario.at(point + 1, all.get(point)));
                    warnings.addAll(resolved.warnings());
                } catch (ScenarioException e) {
                    String where = names.size() > 1 ? " (scenario %s)".formatted(name) : "";
                    e.problems().stream()
                            .map(problem -> asTyped(problem, where))
                            .forEach(problems::add);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems.stream().distinct().toList());
        }
        Setting setting = new Setting(Measures.all(), Atlas.places(tables), Atlas.map(tables), Atlas.rail(tables));
        return new Job(
                cases,
                model(tables, settings, scenarios),
                setting,
                warnings.stream().distinct().toList());
    }

    @Override
    public List<String> examples() {
        return List.of("land-leasing", "frozen-market");
    }

    @Override
    public Job reopen(String resolved, Settings settings) {
        try {
            Path folder = Files.createTempDirectory("jjj");
            Path file = folder.resolve(REOPENED + ".yaml");
            try {
                Files.writeString(file, named(resolved));
                Job job = open(List.of(file.toString()), settings, List.of());
                if (!named(job.scenarios().get(0).resolved()).equals(named(resolved))) {
                    throw new BadInput("the resolved scenario reads otherwise in this program");
                }
                return job;
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text under the one name that fits the file. */
    private static String named(String resolved) {
        return resolved.replaceFirst("(?m)^name: .*$", "name: " + REOPENED);
    }

    @Override
    public List<Watched> watch(List<String> names, Settings settings, long seed) {
        RegionTables tables = tables(settings);
        ScenarioLibrary library = library(tables, settings.region());
        RegionModel model = new RegionModel(new WorldBuilder(tables), settings.peoplePerAgent());
        return names.stream()
                .map(name -> new Watched(
                        model,
                        library.resolve(name, changes(settings, new TreeMap<>()))
                                .scenario(),
                        seed))
                .toList();
    }

    private static RegionTables tables(Settings settings) {
        if (!RegionTables.ships(settings.region())) {
            throw new BadInput("--region %s: no such region; expected %s or corridor"
                    .formatted(settings.region(), Settings.MAIN_REGION));
        }
        RegionTables tables = RegionTables.load(
                settings.region(), settings.gridKm() == GridSize.KM5.sideKm() ? GridSize.KM5 : GridSize.KM10);
        try {
            return tables.withStarting(starting(settings));
        } catch (TableException e) {
            throw new BadInput("--set " + STARTING + "…: " + e.getMessage(), e);
        }
    }

    /** Starting values that the command line changes, by quantity and place. */
    private static SortedMap<String, Double> starting(Settings settings) {
        SortedMap<String, Double> starting = new TreeMap<>();
        for (String change : settings.changes()) {
            if (change.startsWith(STARTING)) {
                int equals = change.indexOf('=');
                String value = change.substring(equals + 1).strip();
                try {
                    starting.put(change.substring(STARTING.length(), equals).strip(), Double.parseDouble(value));
                } catch (NumberFormatException e) {
                    throw new BadInput(
                            "--set %s: \"%s\" is no number; expected one in the unit of its row in"
                                            .formatted(change, value)
                                    + " starting_values.csv",
                            e);
                }
            }
        }
        return starting;
    }

    private static RunsOneSeed model(RegionTables tables, Settings settings, Map<String, Scenario> scenarios) {
        RegionModel model = new RegionModel(new WorldBuilder(tables), settings.peoplePerAgent());
        return new RegionRuns(model, scenarios);
    }

    /** What {@code --until} does wrong is told as such, though it is passed on as a setting. */
    /** @param where which of several scenarios does not take what was set for all of them */
    private static Problem asTyped(Problem problem, String where) {
        String typed = problem.origin().file();
        if (!typed.startsWith(SET)) {
            return problem;
        }
        String option = typed.startsWith(SET_UNTIL) ? "--until " + typed.substring(SET_UNTIL.length()) : typed;
        return new Problem(
                new Origin(option, problem.origin().at()),
                problem.what() + where,
                problem.expected(),
                problem.nearest());
    }

    private static List<String> changes(Settings settings, SortedMap<String, String> point) {
        List<String> changes = new ArrayList<>(settings.changes().stream()
                .filter(change -> !change.startsWith(STARTING))
                .toList());
        point.forEach((path, value) -> changes.add(path + "=" + value));
        settings.until().ifPresent(until -> changes.add(UNTIL + until));
        return changes;
    }

    private static ScenarioCase scenarioCase(ResolvedScenario resolved) {
        Scenario scenario = resolved.scenario();
        return new ScenarioCase(
                new ScenarioNote(
                        scenario.name(),
                        scenario.title(),
                        scenario.titleZh(),
                        scenario.question(),
                        resolved.parent().orElse(""),
                        scenario.references()),
                new ScenarioCase.Period(month(scenario.from()), month(scenario.until())),
                resolved.yaml(),
                resolved.sources().stream()
                        .map(source -> new ScenarioCase.Origin(fileName(source.file()), source.text()))
                        .toList());
    }

    private static String fileName(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    private static YearMonth month(int number) {
        return YearMonth.of(Months.year(number), Months.monthOfYear(number));
    }

    /** Another region has its scenarios in a folder of its own. */
    private ScenarioLibrary library(RegionTables tables, String region) {
        Path scenarios = home.resolve("scenarios");
        Path own = region.equals(Settings.MAIN_REGION) ? scenarios : scenarios.resolve(region);
        return new ScenarioLibrary(own, WorldBuilder.places(tables), ParameterTable.shipped());
    }

    private ScenarioLibrary library() {
        return library(RegionTables.load(GridSize.KM10), Settings.MAIN_REGION);
    }

    /** The names of the scenarios of the main region; empty if there is no project here. */
    List<String> scenarioNames() {
        return Files.isDirectory(home.resolve("scenarios")) ? library().names() : List.of();
    }

    @Override
    public List<String> explainRegion() {
        WorldBuilder builder = WorldBuilder.of(GridSize.KM5);
        Parameters parameters = Parameters.of(ParameterTable.shipped());
        World world = builder.build(parameters, 1, PEOPLE_PER_AGENT, START);
        List<String> lines = new ArrayList<>(List.of(
                "region: the opening state of 2016-12 beside its sources",
                "%-40s %-14s %16s %16s %9s  %s"
                        .formatted("quantity", "place", "built", "source", "differs", "where from")));
        for (RegionCheck check : RegionChecks.of(builder.tables(), world)) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-40s %-14s %,16.0f %,16.0f %+8.2f%%  %s",
                    check.quantity(),
                    check.place(),
                    check.built(),
                    check.expected(),
                    check.differencePercent(),
                    check.source()));
        }
        return lines;
    }

    @Override
    public Topics.Listing scenarios() {
        ScenarioLibrary library = library();
        List<List<String>> rows = library.names().stream()
                .map(name -> library.resolve(name).scenario())
                .map(scenario -> List.of(scenario.name(), scenario.title(), scenario.question()))
                .toList();
        return new Topics.Listing(List.of("scenario", "title", "question"), rows);
    }

    @Override
    public Optional<List<String>> explainScenario(String name) {
        ScenarioLibrary library = library();
        if (!library.names().contains(name) && !name.endsWith(".yaml") && !name.contains("+")) {
            return Optional.empty();
        }
        ResolvedScenario resolved = library.resolve(name);
        Scenario scenario = resolved.scenario();
        List<String> lines = new ArrayList<>(List.of(
                "scenario " + scenario.name(),
                "  " + scenario.title() + " / " + scenario.titleZh(),
                "  question: " + scenario.question(),
                "  period: " + Months.text(scenario.from()) + " to " + Months.text(scenario.until())));
        scenario.references().forEach(reference -> lines.add("  reference: " + reference));
        resolved.parent().ifPresent(parent -> {
            lines.add("  extends " + parent
                    + (resolved.differences().isEmpty() ? ", without any difference" : ", with these differences:"));
            resolved.differences().forEach(difference -> lines.add("    " + difference));
        });
        lines.add("  everything in force, and where it stands:");
        resolved.settings().forEach(setting -> lines.add("    " + setting));
        resolved.warnings().forEach(warning -> lines.add("  note: " + warning));
        return Optional.of(lines);
    }

    @Override
    public List<Problem> check(String file) {
        try {
            library().resolve(file);
            return List.of();
        } catch (ScenarioException e) {
            return e.problems();
        }
    }

    @Override
    public List<Measure> measures() {
        return Measures.all();
    }
}
