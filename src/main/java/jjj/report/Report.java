package jjj.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureFiles;
import jjj.report.figures.Gallery;
import jjj.report.figures.Section;
import jjj.report.figures.Source;
import jjj.report.page.Pages;
import jjj.report.sweep.SweepPage;
import jjj.results.ResultFolder;
import jjj.results.RunSet;
import jjj.results.SafeFile;

/** Makes the report of an experiment from its results: the same results give the same bytes. */
public final class Report {
    private static final String BRIEF = "brief.html";

    private Report() {}

    /**
     * Writes {@code report.html} and {@code charts/}. Needs in the folder: the runs, {@code data/scenarios.csv},
     * {@code data/about.csv}, {@code data/dictionary.csv}, {@code data/places.csv}; {@code data/map.csv} for maps and
     * {@code data/placebo.csv} if there was a placebo. A folder of a design has {@code data/axes.csv}, and gets the page of
     * {@link SweepPage}.
     *
     * @param threads how many figures are drawn at a time
     */
    public static Path write(ResultFolder folder, int threads) throws IOException {
        return SweepPage.isFor(folder) ? SweepPage.write(folder) : write(folder, Stored.read(folder, threads), threads);
    }

    /** The same for runs that are already read. */
    public static Path write(ResultFolder folder, RunSet runs, int threads) throws IOException {
        return write(folder, Stored.of(folder, runs), threads);
    }

    /**
     * One report of several experiments, in a folder of its own under {@code parent}; returns the page.
     *
     * @throws Unfit if they cannot stand side by side
     */
    public static Path together(List<ResultFolder> folders, Path parent, int threads) throws IOException, Unfit {
        Stored stored = Stored.together(folders, threads);
        return write(new ResultFolder(parent.resolve(stored.name())), stored, threads);
    }

    /** Writes the brief of two pages and returns it; several experiments share one as in {@link #together}. */
    public static Path brief(List<ResultFolder> folders, Path parent, int threads) throws IOException, Unfit {
        headless();
        boolean one = folders.size() == 1;
        Stored stored = one ? Stored.read(folders.get(0), threads) : Stored.together(folders, threads);
        Path folder = one ? folders.get(0).root() : parent.resolve(stored.name());
        Path brief = folder.resolve(BRIEF);
        SafeFile.write(brief, new Pages(stored.findings(), stored.material()).brief());
        return brief;
    }

    private static Path write(ResultFolder folder, Stored stored, int threads) throws IOException {
        headless();
        Files.createDirectories(folder.root());
        ExecutorService painters = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> drawing = drawings(folder, stored, painters);
            SafeFile.write(folder.report(), new Pages(stored.findings(), stored.material()).report());
            for (Future<String> picture : drawing) {
                finished(picture);
            }
        } finally {
            painters.shutdownNow();
        }
        return folder.report();
    }

    /** To be called before the first class that draws. */
    private static void headless() {
        System.setProperty("java.awt.headless", "true");
    }

    /** Begins to draw all figures for print. */
    private static List<Future<String>> drawings(ResultFolder folder, Stored stored, ExecutorService painters) {
        String source = Source.of(stored.findings(), stored.material().about());
        List<Future<String>> drawing = new ArrayList<>();
        for (Section section : Gallery.sections(stored.findings())) {
            for (Figure figure : section.figures()) {
                drawing.add(painters.submit(() -> FigureFiles.write(figure.noting(source), folder.charts())));
            }
        }
        return drawing;
    }

    private static void finished(Future<String> drawing) throws IOException {
        try {
            drawing.get();
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
