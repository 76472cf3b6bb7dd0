package jjj.world;

import jjj.base.StateStream;

/** What a government has bought for an effect of its own, as far as it could pay: places at branches, training. */
public final class BoughtServices {
    private double branchesPaidShare;
    private double trainedPersons;

    /** Part of the month's cost of branches of schools and hospitals that was paid, 0…1. */
    public double branchesPaidShare() {
        return branchesPaidShare;
    }

    /** So much of the cost of branches was paid this month. */
    public void setBranchesPaidShare(double share) {
        branchesPaidShare = share;
    }

    /** People whose paid training is complete and who become skilled in the next month, persons. */
    public double trainedPersons() {
        return trainedPersons;
    }

    /** So many complete a training that was paid this month. */
    public void setTrained(double persons) {
        trainedPersons = persons;
    }

    /** What lasts. */
    void state(StateStream state) {
        branchesPaidShare = state.number(branchesPaidShare);
        trainedPersons = state.number(trainedPersons);
    }
}
