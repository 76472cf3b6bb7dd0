package jjj.rules;

/**
 * An invitation to technology platforms.
 *
 * @param count platforms
 * @param from month from which they come
 * @param postsEach posts of each
 * @param outputGain gain of the area's productivity once grown, share
 * @param serviceGain gain of its service quality once grown, index points
 * @param monthsToGrow months over which the gains grow
 */
public record InvitedPlatforms(
        int count, int from, int postsEach, double outputGain, double serviceGain, int monthsToGrow) {
    /** Nobody is invited. */
    public static final InvitedPlatforms NONE = new InvitedPlatforms(0, 0, 0, 0, 0, 1);

    /** How far the gains have grown in a month, 0…1: evenly from the month in which the platforms come. */
    public double grownIn(int month) {
        if (count == 0 || month < from) {
            return 0;
        }
        return Math.min(1, (month - from) / (double) Math.max(1, monthsToGrow));
    }
}
