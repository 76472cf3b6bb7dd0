package jjj.report.chart;

import java.util.StringTokenizer;

/**
 * Writes a path of straight lines in short steps: relative, a tenth of a pixel, level and upright lines by one number.
 * Each step starts from the rounded point before it, so roundings do not add up.
 */
final class SvgPath {
    private final StringBuilder out = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;

    private SvgPath() {}

    /** The same path, shorter; unchanged if it has curves. */
    static String compact(String path) {
        if (path.chars().anyMatch(c -> c == 'C' || c == 'Q' || c == 'A')) {
            return path;
        }
        SvgPath compact = new SvgPath();
        StringTokenizer parts = new StringTokenizer(path, "MLZ \n", true);
        char command = 'M';
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            switch (part) {
                case " ", "\n" -> {}
                case "M", "L" -> command = part.charAt(0);
                case "Z" -> compact.close();
                default -> {
                    parts.nextToken();
                    compact.step(command, tenths(part), tenths(parts.nextToken()));
                    command = 'L';
                }
            }
        }
        return compact.out.toString();
    }

    private void step(char command, long toX, long toY) {
        if (command == 'M') {
            out.append('M').append(decimal(toX)).append(' ').append(decimal(toY));
            startX = toX;
            startY = toY;
        } else if (toY == y) {
            out.append('h').append(decimal(toX - x));
        } else if (toX == x) {
            out.append('v').append(decimal(toY - y));
        } else {
            out.append('l').append(decimal(toX - x)).append(toY < y ? "" : " ").append(decimal(toY - y));
        }
        x = toX;
        y = toY;
    }

    private void close() {
        out.append('z');
        x = startX;
        y = startY;
    }

    private static long tenths(String number) {
        return Math.round(Double.parseDouble(number) * 10);
    }

    private static String decimal(long tenths) {
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
