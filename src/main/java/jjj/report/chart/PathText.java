package jjj.report.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** A shape whose corners are whole numbers as the words of an SVG path, in steps. */
final class PathText {
    private PathText() {}

    static String of(Shape shape) {
        StringBuilder out = new StringBuilder();
        double[] at = new double[6];
        long x = 0;
        long y = 0;
        long startX = 0;
        long startY = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) {
                out.append('z');
                x = startX;
                y = startY;
                continue;
            }
            long toX = Math.round(at[0]);
            long toY = Math.round(at[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                out.append('M').append(toX).append(' ').append(toY);
                startX = toX;
                startY = toY;
            } else if (toY == y) {
                out.append('h').append(toX - x);
            } else {
                out.append('v').append(toY - y);
            }
            x = toX;
            y = toY;
        }
        return out.toString();
    }
}
