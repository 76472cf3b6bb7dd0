package jjj.experiment;

import jjj.base.Months;

/** What of a run's observations is written down. */
public enum Detail {
    /** Everything. */
    ALL {
        @Override
        boolean keeps(int month, int lastMonth, String place) {
            return true;
        }

        @Override
        String text() {
            return "";
        }
    },
    /** The region, provinces and governments, each December and in the last month: a hundredth of the room. */
    YEARS {
        @Override
        boolean keeps(int month, int lastMonth, String place) {
            return (month == lastMonth || Months.monthOfYear(month) == DECEMBER) && !isZone(place);
        }

        @Override
        String text() {
            return "years\n";
        }
    };

    private static final int DECEMBER = 12;

    /** Whether an observation is kept. */
    abstract boolean keeps(int month, int lastMonth, String place);

    /** A line of its own in the fingerprint of a run; none for all. */
    abstract String text();

    /** Zones are named by the codes of their counties. */
    private static boolean isZone(String place) {
        return place.chars().allMatch(Character::isDigit);
    }
}
