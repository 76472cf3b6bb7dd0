package jjj.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import jjj.experiment.RunsOneSeed;
import jjj.experiment.ScenarioCase;
import jjj.experiment.Setting;
import jjj.experiment.Settings;
import jjj.measure.Measure;
import jjj.scenario.Problem;
import jjj.view.Watched;

/** Where the commands get scenarios and the model from; tests put a small world in its place. */
interface Workshop {
    /**
     * Scenarios that have been read, and what runs them.
     *
     * @param warnings what the user should know before they run
     */
    record Job(List<ScenarioCase> scenarios, RunsOneSeed model, Setting setting, List<String> warnings) {
        public Job {
            scenarios = List.copyOf(scenarios);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Reads scenarios with everything that the command line changes in them.
     *
     * @param names each a name, a file, or several joined by {@code +}
     * @param points settings of the points of a design; every scenario is read at each of them, point after point
     */
    Job open(List<String> names, Settings settings, List<SortedMap<String, String>> points);

    /** The same at no point of a design: every scenario once. */
    default Job open(List<String> names, Settings settings) {
        return open(names, settings, List.of());
    }

    /** A scenario from its resolved form, which says everything; its name does not matter. */
    Job reopen(String resolved, Settings settings);

    /**
     * Scenarios to watch in a window, in the world of one seed.
     *
     * @param names as in {@link #open}
     */
    List<Watched> watch(List<String> names, Settings settings, long seed);

    /** Two scenarios to try the program with. */
    List<String> examples();

    /** The scenarios that ship: name, title and question of each. */
    Topics.Listing scenarios();

    /** What a scenario is and how it differs from its parent, if there is one of this name. */
    Optional<List<String>> explainScenario(String name);

    /** Totals of the opening state beside the figures they come from. */
    List<String> explainRegion();

    /** Every mistake in a scenario file. */
    List<Problem> check(String file);

    /** Everything that is measured. */
    List<Measure> measures();

    /** Where scenarios, seeds and results of the project are. */
    Path home();
}
