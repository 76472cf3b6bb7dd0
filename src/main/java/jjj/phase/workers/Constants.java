package jjj.phase.workers;

/**
 * Constants of ordinary choices, utils: found at the start ({@link StartConstants}), the same in every scenario.
 *
 * @param stay of staying as is
 * @param leave of leaving the region
 * @param away of moving the home to another government
 * @param across of beginning to work under another government than one lives
 */
record Constants(double stay, double leave, double away, double across) {
    /** None yet. */
    static final Constants NONE = new Constants(0, 0, 0, 0);
}
