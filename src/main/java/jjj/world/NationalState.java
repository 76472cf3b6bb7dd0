package jjj.world;

import jjj.base.StateStream;

/** What the rest of China has come to: index of nominal output (start = 1) and housing credit (log). */
public final class NationalState {
    private double outputIndex = 1;
    private double postsIndex = 1;
    private double lastGrowth;
    private double housingCredit;

    /** Nominal output since the start, 1 then. */
    public double outputIndex() {
        return outputIndex;
    }

    /** Output per post since the start: the national path less half a point a year of growth in posts (G). */
    public double outputPerPostIndex() {
        return outputIndex / postsIndex;
    }

    /** Growth of output per post this month, log. */
    public double growthPerPostThisMonth() {
        return lastGrowth;
    }

    /** Housing credit, log; 0 is neutral. */
    public double housingCredit() {
        return housingCredit;
    }

    /** A month passes: growth of output and of posts this month (shares), and the credit index. */
    public void pass(double growth, double postsGrowth, double credit) {
        outputIndex *= 1 + growth;
        postsIndex *= 1 + postsGrowth;
        lastGrowth = StrictMath.log((1 + growth) / (1 + postsGrowth));
        housingCredit = credit;
    }

    /** What lasts. */
    void state(StateStream state) {
        outputIndex = state.number(outputIndex);
        postsIndex = state.number(postsIndex);
        lastGrowth = state.number(lastGrowth);
        housingCredit = state.number(housingCredit);
    }
}
