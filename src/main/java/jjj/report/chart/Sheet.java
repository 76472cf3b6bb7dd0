package jjj.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays a figure out: title, subtitle, legend, panels in columns, note. */
final class Sheet {
    private static final double MARGIN = 22;
    private static final double GAP = 26;
    private static final double LEGEND_ROW = 21;
    private static final double SWATCH = 22;
    private static final double INNER = Style.SHEET_WIDTH - 2 * MARGIN;

    private static final Pattern BREAK = Pattern.compile("(?<= )|(?=\\p{IsHan})(?<![（《“])|(?<=[，。；：、])(?=[^）》”])");

    private final Figure figure;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<List<LegendEntry>> legend;
    private final List<String> note;

    Sheet(Figure figure) {
        this.figure = figure;
        this.title = wrapped(figure.title(), Style.bold(Style.TITLE_SIZE));
        this.subtitle = wrapped(figure.subtitle(), Style.regular(Style.SUBTITLE_SIZE));
        this.legend = legendRows(figure.legend());
        this.note = wrapped(figure.note(), Style.regular(Style.NOTE_SIZE));
    }

    int height() {
        return (int) Math.ceil(headHeight() + top(figure.panels().size()) + 2 + note.size() * 14 + MARGIN * 0.8);
    }

    void draw(Graphics2D g) {
        Style.prepare(g);
        g.setColor(Style.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, Style.SHEET_WIDTH, height()));
        double y = MARGIN * 0.6;
        y = lines(g, title, Style.bold(Style.TITLE_SIZE), Style.INK, y, 25);
        y = lines(g, subtitle, Style.regular(Style.SUBTITLE_SIZE), Style.SOFT_INK, y + 1, 18);
        y += 8;
        for (List<LegendEntry> row : legend) {
            drawLegendRow(g, row, y);
            y += LEGEND_ROW;
        }
        drawPanels(g, headHeight());
        lines(g, note, Style.regular(Style.NOTE_SIZE), Style.SOFT_INK, height() - MARGIN * 0.8 - note.size() * 14, 14);
    }

    private double headHeight() {
        return MARGIN * 0.6 + title.size() * 25 + 1 + subtitle.size() * 18 + 8 + legend.size() * LEGEND_ROW + 10;
    }

    private void drawPanels(Graphics2D g, double top) {
        double width = (INNER - (figure.columns() - 1) * GAP) / figure.columns();
        for (int i = 0; i < figure.panels().size(); i++) {
            Panel panel = figure.panels().get(i);
            double x = MARGIN + i % figure.columns() * (width + GAP);
            double y = top + top(i);
            drawHeading(g, panel, x, y);
            double heading = Panel.HEADING_HEIGHT;
            panel.drawing().draw(g, new Rectangle2D.Double(x, y + heading, width, panel.height() - heading));
        }
    }

    /** Where the row of the i-th panel begins, counted from the first row; the number of panels asks where all end. */
    private double top(int panel) {
        int columns = figure.columns();
        int rows = panel == figure.panels().size() ? (panel + columns - 1) / columns : panel / columns;
        double y = 0;
        for (int row = 0; row < rows; row++) {
            y += rowHeight(row * columns) + GAP / 2;
        }
        return y;
    }

    private int rowHeight(int first) {
        int end = Math.min(first + figure.columns(), figure.panels().size());
        return figure.panels().subList(first, end).stream()
                .mapToInt(Panel::height)
                .max()
                .orElse(0);
    }

    private static void drawHeading(Graphics2D g, Panel panel, double x, double y) {
        Font bold = Style.bold(Style.HEADING_SIZE);
        g.setFont(bold);
        g.setColor(Style.INK);
        g.drawString(panel.heading(), (float) x, (float) y + 13);
        g.setFont(Style.regular(Style.LABEL_SIZE));
        g.setColor(Style.SOFT_INK);
        double behind = panel.heading().isEmpty() ? 0 : Style.width(panel.heading(), bold) + 8;
        g.drawString(panel.unit(), (float) (x + behind), (float) y + 13);
    }

    private static void drawLegendRow(Graphics2D g, List<LegendEntry> row, double y) {
        double x = MARGIN;
        g.setFont(Style.regular(Style.LABEL_SIZE));
        for (LegendEntry entry : row) {
            drawMark(g, entry, x, y + 8);
            g.setColor(Style.INK);
            g.drawString(entry.label(), (float) (x + SWATCH + 4), (float) y + 12.5f);
            x += entryWidth(entry);
        }
    }

    private static void drawMark(Graphics2D g, LegendEntry entry, double x, double middle) {
        g.setColor(entry.colour());
        switch (entry.mark()) {
            case LINE -> {
                g.setStroke(Style.LINE);
                g.draw(new Line2D.Double(x + 1, middle, x + SWATCH - 3, middle));
            }
            case BAND -> g.fill(new Rectangle2D.Double(x, middle - 6, SWATCH - 2, 12));
            case FILL -> g.fill(new Rectangle2D.Double(x + 5, middle - 6, 13, 12));
            case DOT -> g.fill(new Ellipse2D.Double(x + 7, middle - 4.5, 9, 9));
            case RING -> {
                g.setStroke(Style.LINE);
                g.draw(new Ellipse2D.Double(x + 7, middle - 4.5, 9, 9));
            }
        }
    }

    private static List<List<LegendEntry>> legendRows(List<LegendEntry> entries) {
        List<List<LegendEntry>> rows = new ArrayList<>();
        double filled = INNER;
        for (LegendEntry entry : entries) {
            if (filled + entryWidth(entry) > INNER + 16) {
                rows.add(new ArrayList<>());
                filled = 0;
            }
            rows.get(rows.size() - 1).add(entry);
            filled += entryWidth(entry);
        }
        return rows;
    }

    private static double entryWidth(LegendEntry entry) {
        return entry.label().isEmpty()
                ? SWATCH + 1
                : SWATCH + 4 + Style.width(entry.label(), Style.regular(Style.LABEL_SIZE)) + 18;
    }

    private static double lines(Graphics2D g, List<String> lines, Font font, Color colour, double top, double step) {
        g.setFont(font);
        g.setColor(colour);
        double y = top;
        for (String line : lines) {
            g.drawString(line, (float) MARGIN, (float) (y + step * 0.78));
            y += step;
        }
        return y;
    }

    /** Lines that fit, broken at spaces and before Chinese signs, but not before their punctuation. */
    static List<String> wrapped(String text, Font font) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.isBlank() ? new String[0] : BREAK.split(text)) {
            if (line.length() > 0 && Style.width((line + word).stripTrailing(), font) > INNER) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
