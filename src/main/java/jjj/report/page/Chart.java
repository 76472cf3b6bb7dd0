package jjj.report.page;

import java.util.List;
import java.util.Locale;

/**
 * A chart of the page.
 *
 * @param id its words are {@code chart.<id>} (what it shows) and {@code note.<id>} (how to read it)
 * @param section id of its section
 * @param anyPlace whether the reader may choose the place
 * @param subjects what its panels show
 */
record Chart(String id, String section, Kind kind, boolean anyPlace, List<Subject> subjects) {
    /** How it is drawn. */
    enum Kind {
        /** A line with its band for each scenario, a panel for each subject. */
        LINES,
        /** The kinds of one measure stacked over time, a panel for each scenario. */
        AREAS,
        /** The kinds of one measure stacked in a bar for each scenario, in one or two months. */
        STACKS,
        /** Shares of outcomes in a bar for each scenario, a panel for each group. */
        OUTCOMES,
        /** Shares of a subject's kinds side by side, a panel for each dimension of people. */
        GROUPS,
        /** Shares still there by months since they came. */
        SURVIVAL,
        /** A point with its band for each place and scenario. */
        PLACES,
        /** Streams from place to place. */
        FLOWS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A measure, or the stem of one with kinds, at a place. */
    record Subject(String measure, String place) {}

    Chart {
        subjects = List.copyOf(subjects);
    }

    static Chart of(String id, String section, Kind kind, boolean anyPlace, Subject... subjects) {
        return new Chart(id, section, kind, anyPlace, List.of(subjects));
    }
}
