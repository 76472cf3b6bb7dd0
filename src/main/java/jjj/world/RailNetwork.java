package jjj.world;

import java.util.List;
import jjj.rules.RailOpening;

/** Knows the minutes between all zones for the lines that are open in a month. */
public interface RailNetwork {
    /** Whether a line of the region's own tables opens in this month. */
    boolean opensIn(int month);

    /** Published fare of one way between two governments' seats, CNY; NaN where none is known. */
    default double fareYuan(int from, int to) {
        return Double.NaN;
    }

    /** Minutes of all trips (row-major, from × to) with the lines open in this month and those beside them. */
    float[] minutes(int month, List<RailOpening> besides);
}
