package jjj.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jjj.analysis.Comparison;
import jjj.analysis.Comparisons;
import jjj.analysis.MonthSummary;
import jjj.analysis.Verdict;
import jjj.base.Months;
import jjj.report.chart.Atlas;
import jjj.report.figures.Findings;
import jjj.results.RailLink;
import jjj.results.SeriesKey;

/** Shapes of the map, and the values of each measure by place and month: levels, and differences where settled. */
final class MapData {
    private static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final int FEW_SCENARIOS = 3;

    private static final List<Theme> THEMES = List.of(
            new Theme("price", "", 1),
            new Theme("rent", "", 1),
            new Theme("skilled", "persons per km²", 1),
            new Theme("residents", "persons per km²", 1),
            new Theme("gdpPerHead", "", 1),
            new Theme("innovators", "firms per 100 km²", 100),
            new Theme("vacancy", "", 1),
            // hectares per km² are hundredths of the area
            new Theme("converted", "1", 0.01),
            new Theme("debtPerResident", "", 1),
            new Theme("landShare", "", 1));

    private final Findings findings;
    private final Atlas atlas;
    private final PageSeries series;
    private final List<RailLink> rails;

    /**
     * A measure to map.
     *
     * @param perArea unit of the value by area; empty if it is mapped as it is
     * @param factor of a value by km²
     */
    private record Theme(String measure, String perArea, double factor) {}

    MapData(Findings findings, Atlas atlas, PageSeries series, List<RailLink> rails) {
        this.findings = findings;
        this.atlas = atlas;
        this.series = series;
        this.rails = List.copyOf(rails);
    }

    /** Everything, as the script of the page reads it. */
    Map<String, Object> all() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("w", atlas.columns());
        map.put("h", atlas.rows());
        map.put("cellKm", atlas.cellKm());
        map.put(
                "zones",
                atlas.zoneIds().stream()
                        .map(id -> List.of(id, atlas.government(id), atlas.zonePath(id)))
                        .toList());
        map.put("lines", atlas.linePaths());
        map.put(
                "seats",
                atlas.seats().stream()
                        .map(seat -> List.of(seat.id(), seat.x(), seat.y()))
                        .toList());
        map.put("rails", rails());
        List<Object> themes = new ArrayList<>();
        THEMES.stream()
                .filter(theme -> !places(theme).isEmpty())
                .forEach(theme -> themes.add(theme(theme, places(theme))));
        map.put("themes", themes);
        return map;
    }

    private List<Object> rails() {
        List<Object> lines = new ArrayList<>();
        Set<String> governments = new TreeSet<>();
        atlas.seats().forEach(seat -> governments.add(seat.id()));
        for (RailLink rail : rails) {
            if (governments.contains(rail.from()) && governments.contains(rail.to())) {
                lines.add(List.of(
                        rail.from(), rail.to(), rail.opens(), new Said(rail.nameEnglish(), rail.nameChinese())));
            }
        }
        return lines;
    }

    /** The zones that have the measure, or the governments if no zone does. */
    private List<String> places(Theme theme) {
        List<String> zones = atlas.zoneIds().stream()
                .filter(zone -> findings.has(theme.measure(), zone))
                .toList();
        return zones.isEmpty() ? governments(theme) : zones;
    }

    private List<String> governments(Theme theme) {
        return atlas.seats().stream()
                .map(Atlas.Seat::id)
                .filter(id -> findings.has(theme.measure(), id))
                .toList();
    }

    /** A measure of the zones stands beside that of the governments, which is recorded in every month. */
    private Map<String, Object> theme(Theme theme, List<String> places) {
        List<String> governments = governments(theme);
        double most = Math.max(most(theme, places), most(theme, governments));
        String unit = theme.perArea().isEmpty() ? findings.unit(theme.measure(), places.get(0)) : theme.perArea();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", theme.measure());
        all.put("u", series.units(theme.measure(), unit, most));
        all.putAll(values(theme, places));
        if (!governments.isEmpty() && !governments.equals(places)) {
            all.put("g", values(theme, governments));
        }
        return all;
    }

    private Map<String, Object> values(Theme theme, List<String> places) {
        List<Integer> months = months(theme, places);
        List<Object> levels = new ArrayList<>();
        for (String scenario : findings.scenarios()) {
            levels.add(packed(levels(theme, places, months, scenario), places));
        }
        List<Object> differences = new ArrayList<>();
        for (List<Integer> pair : series.pairs()) {
            differences.add(packed(differences(theme, places, months, pair), places));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("places", places);
        all.put("m", months);
        all.put("s", levels);
        all.put("p", differences);
        return all;
    }

    private double most(Theme theme, List<String> places) {
        double most = 0;
        for (String scenario : findings.scenarios()) {
            for (String place : places) {
                double factor = factor(theme, place);
                for (MonthSummary month : findings.monthly(scenario, theme.measure(), place)) {
                    most = Math.max(most, month.percentiles().mean() * factor);
                }
            }
        }
        return most;
    }

    /** For zones each December and the last month; for governments each month, or each quarter of many scenarios. */
    private List<Integer> months(Theme theme, List<String> places) {
        boolean zones = atlas.zoneIds().contains(places.get(0));
        int step = zones ? YEAR : findings.scenarios().size() <= FEW_SCENARIOS ? 1 : QUARTER;
        Set<Integer> months = new TreeSet<>();
        for (String scenario : findings.scenarios()) {
            for (MonthSummary month : findings.monthly(scenario, theme.measure(), places.get(0))) {
                int number = Months.monthOfYear(month.month());
                if (number % step == 0 || month.month() == findings.lastMonth()) {
                    months.add(month.month());
                }
            }
        }
        return List.copyOf(months);
    }

    private double[] levels(Theme theme, List<String> places, List<Integer> months, String scenario) {
        double[] values = nothing(places, months);
        for (int place = 0; place < places.size(); place++) {
            double factor = factor(theme, places.get(place));
            for (MonthSummary month : findings.monthly(scenario, theme.measure(), places.get(place))) {
                int at = months.indexOf(month.month());
                if (at >= 0) {
                    values[at * places.size() + place] = month.percentiles().mean() * factor;
                }
            }
        }
        return values;
    }

    private double[] differences(Theme theme, List<String> places, List<Integer> months, List<Integer> pair) {
        double[] values = nothing(places, months);
        String scenario = findings.scenarios().get(pair.get(1));
        for (int place = 0; place < places.size(); place++) {
            double factor = factor(theme, places.get(place));
            SeriesKey key = new SeriesKey(theme.measure(), places.get(place));
            for (Comparison c : Comparisons.monthly(series.runsFrom(pair.get(0)), scenario, key)) {
                int at = months.indexOf(c.month());
                if (at >= 0 && c.paired().verdict() == Verdict.SETTLED) {
                    values[at * places.size() + place] = c.paired().difference() * factor;
                }
            }
        }
        return values;
    }

    private double factor(Theme theme, String place) {
        if (theme.perArea().isEmpty()) {
            return 1;
        }
        boolean zone = atlas.zoneIds().contains(place);
        return theme.factor() / (zone ? atlas.zoneKm2(place) : atlas.governmentKm2(place));
    }

    /** The last month stands in the table below the map. */
    private static Map<String, Object> packed(double[] values, List<String> places) {
        boolean some = values.length > 0;
        return Packed.of(values, some ? List.of(values.length - places.size()) : List.of(), some ? places.size() : 0);
    }

    private static double[] nothing(List<String> places, List<Integer> months) {
        double[] values = new double[places.size() * months.size()];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
