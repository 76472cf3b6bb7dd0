package jjj.phase.workers;

import jjj.world.Geography;
import jjj.world.SkilledWorkers;

/**
 * The person under consideration: one instance is filled anew for one after another, so that considering a change makes
 * no object.
 */
final class Person {
    private final Geography geography;
    private final int kinds;
    private final Tastes tastes;
    private final CommuteTable commutes;
    private final HomeTable homes;
    private final HukouTable hukous;
    private final LogWages wages;

    int worker;
    long id;
    int homeZone;
    int homeGovernment;
    /** Zone of the post, or {@link SkilledWorkers#NOWHERE}. */
    int workZone;

    int tasteClass;
    boolean child;
    boolean owner;
    boolean inLabourForce;
    /** Looks for a post. */
    boolean seeker;
    /** Looks for the first post after studies in the region. */
    boolean graduate;

    int hukou;
    int homeType;
    int hukouType;
    double lnIncome;
    /** Value of wage and kind of post, utils. */
    double incomeValue;

    Person(Situation situation) {
        this.geography = situation.geography;
        this.kinds = situation.kinds;
        this.tastes = situation.parameters.tastes();
        this.commutes = situation.commutes;
        this.homes = situation.homes;
        this.hukous = situation.hukous;
        this.wages = situation.wages;
    }

    /** Takes up a person. */
    void take(SkilledWorkers workers, int index, int month) {
        worker = index;
        id = workers.id(index);
        homeZone = workers.home(index);
        homeGovernment = geography.governmentOf(homeZone);
        workZone = workers.work(index);
        tasteClass = workers.tasteClass(index);
        child = workers.hasSchoolChild(index);
        owner = workers.tenure(index) == SkilledWorkers.Tenure.OWNER.ordinal();
        hukou = workers.hukou(index);
        inLabourForce = workers.status(index) == SkilledWorkers.Status.EMPLOYED.ordinal();
        seeker = workers.isWithoutPost(index);
        graduate = seeker && workers.study(index) != SkilledWorkers.NOWHERE && workers.points(index) == 0;
        int kindOfHukou = hukous.province(hukou).ordinal();
        boolean insured = workers.points(index) >= homes.insuredMonths();
        homeType = PeopleTypes.home(tasteClass, child, owner, insured ? 0 : 1 + kindOfHukou);
        hukouType = PeopleTypes.hukou(kindOfHukou, tasteClass, child, hukous.band(workers.age(index, month)));
        takeIncome(workers, index);
    }

    private void takeIncome(SkilledWorkers workers, int index) {
        if (hasPost()) {
            int kind = workers.kind(index);
            lnIncome = wages.of(workZone * kinds + kind);
            incomeValue = tastes.wage() * lnIncome + tastes.postBonus(tasteClass, kind);
        } else {
            lnIncome = Elementary.log(tastes.withoutPostIncomeShare() * commutes.meanWage(homeZone));
            incomeValue = tastes.wage() * lnIncome;
        }
    }

    /** Whether the person holds a post. */
    boolean hasPost() {
        return workZone != SkilledWorkers.NOWHERE;
    }

    /** Whether the person works under another government than she lives. */
    boolean commutesFar() {
        return hasPost() && geography.governmentOf(workZone) != homeGovernment;
    }
}
