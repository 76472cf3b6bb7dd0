package jjj.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jjj.report.chart.Atlas;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureFiles;
import jjj.report.figures.Findings;
import jjj.report.figures.Gallery;
import jjj.report.figures.Section;
import jjj.results.About;
import jjj.results.Dictionary;
import jjj.results.MapCell;
import jjj.results.Place;
import jjj.results.Placebo;
import jjj.results.ResultFolder;
import jjj.results.RunSet;
import jjj.results.SafeFile;
import jjj.results.ScenarioNote;

/** Makes the report of an experiment from its results: the same results give the same bytes. */
public final class Report {
    private Report() {}

    /**
     * Writes {@code report.html} and {@code charts/}. Needs in the folder: the runs, {@code data/scenarios.csv},
     * {@code data/about.csv}, {@code data/dictionary.csv}, {@code data/places.csv}; {@code data/map.csv} for maps and
     * {@code data/placebo.csv} if there was a placebo.
     *
     * @param threads how many figures are drawn at a time
     */
    public static void write(ResultFolder folder, int threads) throws IOException {
        List<String> scenarios =
                ScenarioNote.read(folder).stream().map(ScenarioNote::name).toList();
        write(folder, RunSet.read(folder, scenarios, threads), threads);
    }

    /** The same for runs that are already read. */
    public static void write(ResultFolder folder, RunSet runs, int threads) throws IOException {
        System.setProperty("java.awt.headless", "true"); // before the first class that draws
        List<Place> places = Place.read(folder);
        Optional<Atlas> atlas =
                Files.exists(folder.map()) ? Optional.of(new Atlas(MapCell.read(folder), places)) : Optional.empty();
        Findings findings = new Findings(runs, Dictionary.read(folder), places, atlas);
        List<Section> sections = Gallery.sections(findings);
        Map<String, String> pictures = draw(folder, sections, threads);
        Page page = new Page(findings, ScenarioNote.read(folder), About.read(folder), Placebo.read(folder));
        SafeFile.write(folder.report(), page.html(sections, pictures));
    }

    /** Draws all figures and returns their pictures by id. */
    private static Map<String, String> draw(ResultFolder folder, List<Section> sections, int threads)
            throws IOException {
        ExecutorService painters = Executors.newFixedThreadPool(threads);
        try {
            List<Figure> figures = new ArrayList<>();
            List<Future<String>> drawing = new ArrayList<>();
            for (Section section : sections) {
                for (Figure figure : section.figures()) {
                    figures.add(figure);
                    drawing.add(painters.submit(() -> FigureFiles.write(figure, folder.charts())));
                }
            }
            Map<String, String> pictures = new LinkedHashMap<>();
            for (int i = 0; i < figures.size(); i++) {
                pictures.put(figures.get(i).id(), finished(drawing.get(i)));
            }
            return pictures;
        } finally {
            painters.shutdownNow();
        }
    }

    private static String finished(Future<String> drawing) throws IOException {
        try {
            return drawing.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while drawing", e);
        }
    }
}
