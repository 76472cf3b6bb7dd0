package jjj.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search is going to do.
 *
 * @param trials sets that are tried at most
 * @param seeds runs of each
 */
record CalibrationPlan(FittedTogether stage, int trials, int seeds) {
    /** For a person. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(stage.name() + ", free:"));
        stage.free().forEach(axis -> lines.add("  %s, %s".formatted(axis.path(), axis.shown())));
        lines.add("held against %d calibration targets; distance: mean over subjects of the mean of 9·d²/(9 + d²), d in"
                        .formatted(stage.distance().targets().size())
                + " tolerances");
        lines.add("at most %d trials of %d seed%s".formatted(trials, seeds, seeds == 1 ? "" : "s"));
        return lines;
    }

    /** For machines. */
    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", stage.name());
        Map<String, String> ranges = new LinkedHashMap<>();
        stage.free().forEach(axis -> ranges.put(axis.path(), axis.shown()));
        map.put("free", ranges);
        map.put("targets", stage.distance().targets().size());
        map.put("trials", trials);
        map.put("seeds", seeds);
        return map;
    }
}
