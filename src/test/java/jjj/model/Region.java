package jjj.model;

import java.nio.file.Path;
import java.util.List;
import jjj.base.Months;
import jjj.measure.Measure;
import jjj.measure.Recorder;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.Scenario;
import jjj.scenario.ScenarioLibrary;

/** The region on the coarse grid with 5,000 people per agent: small enough for many runs. */
final class Region {
    static final int PEOPLE_PER_AGENT = 5_000;
    static final WorldBuilder BUILDER = new WorldBuilder(RegionTables.load(GridSize.KM10));
    static final RegionModel MODEL = new RegionModel(BUILDER, PEOPLE_PER_AGENT);
    private static final ScenarioLibrary LIBRARY =
            new ScenarioLibrary(Path.of("scenarios").toAbsolutePath(), BUILDER.places(), ParameterTable.shipped());

    private Region() {}

    static Scenario scenario(String name, String until, String... settings) {
        List<String> all = new java.util.ArrayList<>(List.of("period.until=" + until));
        all.addAll(List.of(settings));
        return LIBRARY.resolve(name, all).scenario();
    }

    /** Every observation, exactly. */
    static final class Heard implements Recorder {
        private final StringBuilder lines = new StringBuilder();

        @Override
        public void record(int monthIndex, String place, Measure measure, double value) {
            lines.append(Months.text(monthIndex))
                    .append(' ')
                    .append(place)
                    .append(' ')
                    .append(measure.name())
                    .append(' ')
                    .append(Double.doubleToLongBits(value))
                    .append('\n');
        }

        String all() {
            return lines.toString();
        }

        /** What was heard after a month. */
        String after(String month) {
            return lines.toString()
                    .lines()
                    .filter(line -> line.substring(0, 7).compareTo(month) > 0)
                    .reduce(
                            new StringBuilder(),
                            (text, line) -> text.append(line).append('\n'),
                            StringBuilder::append)
                    .toString();
        }
    }
}
