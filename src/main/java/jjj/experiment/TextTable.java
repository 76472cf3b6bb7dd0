package jjj.experiment;

import java.util.ArrayList;
import java.util.List;

/** Columns that stand under each other: words to the left, numbers to the right. */
public final class TextTable {
    private static final String GAP = "  ";

    private final int wordColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param wordColumns how many columns from the left hold words */
    public TextTable(int wordColumns, List<String> head) {
        this.wordColumns = wordColumns;
        rows.add(List.copyOf(head));
    }

    public TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    public List<String> lines() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(i < wordColumns ? row.get(i) + space : space + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
