package jjj.report.chart;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/**
 * Turns squares of a grid into shapes. Corners are numbered from the north-west; every side between a square of the
 * shape and another is walked with the shape on the right hand, so that holes come out by themselves.
 */
final class Outlines {
    private final int rows;
    private final int columns;

    Outlines(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The shape of all squares for which {@code member} (row, column) is {@code value}, in corner coordinates. */
    Path2D shape(IntBinaryOperator member, int value) {
        Map<Integer, Deque<Integer>> sides = new TreeMap<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (member.applyAsInt(row, column) == value) {
                    addSides(sides, member, value, row, column);
                }
            }
        }
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        while (!sides.isEmpty()) {
            append(path, loop(sides, sides.keySet().iterator().next()));
        }
        return path;
    }

    /** The sides between neighbouring squares that belong to different members, as one path of straight pieces. */
    Path2D borders(IntBinaryOperator member) {
        Path2D path = new Path2D.Double();
        for (int row = 0; row <= rows; row++) {
            int r = row;
            pieces(path, columns, true, row, column -> at(member, r - 1, column) != at(member, r, column));
        }
        for (int column = 0; column <= columns; column++) {
            int c = column;
            pieces(path, rows, false, column, row -> at(member, row, c - 1) != at(member, row, c));
        }
        return path;
    }

    private static void pieces(
            Path2D path, int length, boolean along, int line, java.util.function.IntPredicate border) {
        int start = -1;
        for (int i = 0; i <= length; i++) {
            boolean here = i < length && border.test(i);
            if (here && start < 0) {
                start = i;
            } else if (!here && start >= 0) {
                path.moveTo(along ? start : line, along ? line : start);
                path.lineTo(along ? i : line, along ? line : i);
                start = -1;
            }
        }
    }

    private void addSides(
            Map<Integer, Deque<Integer>> sides, IntBinaryOperator member, int value, int row, int column) {
        if (at(member, row - 1, column) != value) {
            add(sides, row, column, row, column + 1);
        }
        if (at(member, row, column + 1) != value) {
            add(sides, row, column + 1, row + 1, column + 1);
        }
        if (at(member, row + 1, column) != value) {
            add(sides, row + 1, column + 1, row + 1, column);
        }
        if (at(member, row, column - 1) != value) {
            add(sides, row + 1, column, row, column);
        }
    }

    private void add(Map<Integer, Deque<Integer>> sides, int row, int column, int toRow, int toColumn) {
        sides.computeIfAbsent(corner(row, column), c -> new ArrayDeque<>()).add(corner(toRow, toColumn));
    }

    private static List<Integer> loop(Map<Integer, Deque<Integer>> sides, int start) {
        List<Integer> corners = new ArrayList<>();
        int here = start;
        do {
            corners.add(here);
            Deque<Integer> next = sides.get(here);
            int to = next.remove();
            if (next.isEmpty()) {
                sides.remove(here);
            }
            here = to;
        } while (here != start);
        return corners;
    }

    private void append(Path2D path, List<Integer> corners) {
        int count = corners.size();
        boolean first = true;
        for (int i = 0; i < count; i++) {
            int before = corners.get((i + count - 1) % count);
            int here = corners.get(i);
            int after = corners.get((i + 1) % count);
            if (here - before == after - here) {
                continue; // straight on
            }
            if (first) {
                path.moveTo(column(here), row(here));
                first = false;
            } else {
                path.lineTo(column(here), row(here));
            }
        }
        path.closePath();
    }

    private int at(IntBinaryOperator member, int row, int column) {
        return row < 0 || column < 0 || row >= rows || column >= columns ? -1 : member.applyAsInt(row, column);
    }

    private int corner(int row, int column) {
        return row * (columns + 1) + column;
    }

    private int row(int corner) {
        return corner / (columns + 1);
    }

    private int column(int corner) {
        return corner % (columns + 1);
    }
}
