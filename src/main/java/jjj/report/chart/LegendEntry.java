package jjj.report.chart;

import java.awt.Color;

/** What a colour of a figure stands for. */
public record LegendEntry(String label, Color colour, Mark mark) {
    /** How the colour is shown. */
    public enum Mark {
        /** A line. */
        LINE,
        /** A light band. */
        BAND,
        /** A filled square. */
        FILL,
        /** A dot. */
        DOT,
        /** A ring. */
        RING
    }
}
