package jjj.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.report.chart.Atlas;
import jjj.report.figures.Findings;
import jjj.report.page.Material;
import jjj.results.About;
import jjj.results.Dictionary;
import jjj.results.MapCell;
import jjj.results.Place;
import jjj.results.Placebo;
import jjj.results.RailLink;
import jjj.results.ResultFolder;
import jjj.results.RunResult;
import jjj.results.RunSet;
import jjj.results.ScenarioNote;

/**
 * Everything a report is made from, read from one folder of results or from several.
 *
 * @param name of the folder for a report of several
 */
record Stored(String name, Findings findings, Material material) {
    private static final int MOST_SCENARIOS = 8;
    private static final int LONGEST_NAME = 100;

    static Stored read(ResultFolder folder, int threads) throws IOException {
        List<String> scenarios =
                ScenarioNote.read(folder).stream().map(ScenarioNote::name).toList();
        return of(folder, RunSet.read(folder, scenarios, threads));
    }

    static Stored of(ResultFolder folder, RunSet runs) throws IOException {
        About about = About.read(folder);
        List<ScenarioNote> notes = ScenarioNote.read(folder);
        Map<String, ResultFolder> folders = new LinkedHashMap<>();
        notes.forEach(note -> folders.put(note.name(), folder));
        return of(
                folder,
                runs,
                new Material(notes, about, Placebo.read(folder).stream().toList(), RailLink.read(folder), folders));
    }

    /** Scenarios in the order of the folders; one that stands in several is taken from the first. */
    static Stored together(List<ResultFolder> folders, int threads) throws IOException, Unfit {
        About first = About.read(folders.get(0));
        Map<String, ResultFolder> from = new LinkedHashMap<>();
        List<String> experiments = new ArrayList<>();
        List<ScenarioNote> notes = new ArrayList<>();
        List<Placebo> placebos = new ArrayList<>();
        Map<String, Map<Long, RunResult>> runs = new LinkedHashMap<>();
        for (ResultFolder folder : folders) {
            About here = About.read(folder);
            check(first, here);
            experiments.add(here.experiment());
            Placebo.read(folder).ifPresent(placebos::add);
            List<ScenarioNote> more = ScenarioNote.read(folder).stream()
                    .filter(note -> !from.containsKey(note.name()))
                    .toList();
            int together = notes.size() + more.size();
            if (together > MOST_SCENARIOS) {
                throw new Unfit("%d scenarios in one report; expected at most %d".formatted(together, MOST_SCENARIOS));
            }
            RunSet read =
                    RunSet.read(folder, more.stream().map(ScenarioNote::name).toList(), threads);
            for (ScenarioNote note : more) {
                from.put(note.name(), folder);
                notes.add(note);
                Map<Long, RunResult> bySeed = new LinkedHashMap<>();
                read.seeds(note.name()).forEach(seed -> bySeed.put(seed, read.run(note.name(), seed)));
                runs.put(note.name(), bySeed);
            }
        }
        String name = name(from.keySet().stream().toList());
        About about = new About(
                name,
                first.version(),
                "./jjj report " + String.join(" ", experiments),
                first.from(),
                first.until(),
                first.peoplePerAgent(),
                first.cellKm());
        return of(
                folders.get(0),
                RunSet.of(runs),
                new Material(notes, about, placebos, RailLink.read(folders.get(0)), from));
    }

    private static Stored of(ResultFolder folder, RunSet runs, Material material) throws IOException {
        List<Place> places = Place.read(folder);
        Optional<Atlas> atlas =
                Files.exists(folder.map()) ? Optional.of(new Atlas(MapCell.read(folder), places)) : Optional.empty();
        Findings findings = new Findings(runs, Dictionary.read(folder), places, atlas);
        return new Stored(material.about().experiment(), findings, material);
    }

    private static void check(About first, About other) throws Unfit {
        boolean alike = first.peoplePerAgent() == other.peoplePerAgent()
                && first.cellKm() == other.cellKm()
                && first.until().equals(other.until())
                && first.version().equals(other.version());
        if (!alike) {
            throw new Unfit("%s and %s cannot stand in one report: %s against %s"
                    .formatted(first.experiment(), other.experiment(), words(first), words(other)));
        }
    }

    private static String words(About about) {
        return "version %s, until %s, %d people per agent, cells of %d km"
                .formatted(about.version(), about.until(), about.peoplePerAgent(), about.cellKm());
    }

    private static String name(List<String> scenarios) {
        String all = "report-" + String.join("-", scenarios);
        return all.length() <= LONGEST_NAME
                ? all
                : all.substring(0, LONGEST_NAME) + "-" + Integer.toHexString(all.hashCode());
    }
}
