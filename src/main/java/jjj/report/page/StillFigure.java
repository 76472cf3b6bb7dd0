package jjj.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureFiles;
import jjj.report.chart.FigureTable;
import jjj.results.ResultFolder;

/**
 * A figure that stands in a page once in each language; the files beside the page are English.
 *
 * @param id name of its files and in the page
 * @param pictures a shape for each language
 * @param numbers what is drawn
 */
public record StillFigure(String id, List<Picture> pictures, FigureTable numbers) {
    /** A language and the shape in it. */
    public record Picture(String lang, String picture) {}

    /** Copies. */
    public StillFigure {
        pictures = List.copyOf(pictures);
    }

    /** Draws the same figures in both languages, and writes those in English into the folder. */
    public static List<StillFigure> drawn(ResultFolder folder, Function<Tongue, List<Figure>> figures)
            throws IOException {
        List<Figure> english = figures.apply(Tongue.ENGLISH);
        List<Figure> chinese = figures.apply(Tongue.CHINESE);
        List<StillFigure> all = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            Figure first = english.get(i);
            Figure second = chinese.get(i).named(first.id() + "-" + Tongue.CHINESE.code());
            all.add(new StillFigure(
                    first.id(),
                    List.of(
                            new Picture(
                                    Tongue.ENGLISH.code(),
                                    FigureFiles.inPage(FigureFiles.write(first, folder.charts()))),
                            new Picture(Tongue.CHINESE.code(), FigureFiles.inPage(FigureFiles.drawn(second)))),
                    first.numbers()));
        }
        return all;
    }

    /** The heads of the columns, then the rows. */
    List<Object> table() {
        List<Object> all = new ArrayList<>();
        all.add(numbers.columns());
        all.addAll(numbers.rows());
        return all;
    }
}
