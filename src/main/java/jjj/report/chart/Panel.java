package jjj.report.chart;

/**
 * One plot of a figure.
 *
 * @param heading what this panel shows, apart from the others; may be empty
 * @param unit unit of the upright axis, or of what is coloured; may be empty
 * @param height with its heading
 * @param drawing the plot
 */
public record Panel(String heading, String unit, int height, Drawing drawing) {
    /** Room for heading and unit. */
    public static final int HEADING_HEIGHT = 22;
}
