package jjj.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.results.About;
import jjj.results.Placebo;
import jjj.results.RailLink;
import jjj.results.ResultFolder;
import jjj.results.ScenarioNote;

/**
 * What is stored beside the numbers.
 *
 * @param notes one for each scenario, the reference first
 * @param placebos what stored experiments found when they ran a scenario twice
 * @param rails railways of the map
 * @param folders where each scenario is stored
 */
public record Material(
        List<ScenarioNote> notes,
        About about,
        List<Placebo> placebos,
        List<RailLink> rails,
        Map<String, ResultFolder> folders) {
    /** Copies, keeping the order. */
    public Material {
        notes = List.copyOf(notes);
        placebos = List.copyOf(placebos);
        rails = List.copyOf(rails);
        folders = new LinkedHashMap<>(folders);
    }
}
