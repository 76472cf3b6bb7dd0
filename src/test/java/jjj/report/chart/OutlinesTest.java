package jjj.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class OutlinesTest {
    @Test
    void aSquareHasFourCorners() {
        var path = new Outlines(3, 3).shape((row, column) -> row == 1 && column == 1 ? 1 : 0, 1);
        assertThat(corners(path.getPathIterator(null))).isEqualTo(4);
        assertThat(path.getBounds2D()).isEqualTo(new java.awt.geom.Rectangle2D.Double(1, 1, 1, 1));
    }

    /** Squares that touch at a corner, holes and islands: the middle of every square is inside exactly if it belongs. */
    @Test
    void theShapeHoldsItsSquaresAndNoOthers() {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new SplittableRandom(seed);
            boolean[][] member = new boolean[9][9];
            for (boolean[] row : member) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = random.nextBoolean();
                }
            }
            IntBinaryOperator of = (row, column) -> member[row][column] ? 1 : 0;
            var path = new Outlines(9, 9).shape(of, 1);
            for (int row = 0; row < 9; row++) {
                for (int column = 0; column < 9; column++) {
                    assertThat(path.contains(column + 0.5, row + 0.5))
                            .as("seed %d, row %d, column %d", seed, row, column)
                            .isEqualTo(member[row][column]);
                }
            }
        }
    }

    @Test
    void bordersAreDrawnOnce() {
        var borders = new Outlines(1, 2).borders((row, column) -> column);
        int pieces = 0;
        for (var i = borders.getPathIterator(null); !i.isDone(); i.next()) {
            pieces += i.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        assertThat(pieces).isEqualTo(5); // above, below, left, between, right
    }

    private static int corners(PathIterator path) {
        int corners = 0;
        for (; !path.isDone(); path.next()) {
            corners += path.currentSegment(new double[6]) == PathIterator.SEG_CLOSE ? 0 : 1;
        }
        return corners;
    }
}
