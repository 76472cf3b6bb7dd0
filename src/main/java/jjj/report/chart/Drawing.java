package jjj.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something that can be drawn into a rectangle, the same each time. */
@FunctionalInterface
public interface Drawing {
    /** Draws inside {@code area}. */
    void draw(Graphics2D g, Rectangle2D area);
}
