package jjj.phase.demography;

/**
 * How the skilled people who enter a government in a month divide over ways and zones.
 *
 * <pre>
 *   entry      = rate · level · path / 12 · skilled residents
 *   graduates  = students / (study years · 12), at most the entry; graduates beyond it leave the region
 *   the rest   = entry − graduates who stay, by skilled residents of the zones: a share migrates in, the others upgrade
 * </pre>
 *
 * Persons a month. Source: docs/initialisation.md, 6.4.
 *
 * @param stayShare graduates who become skilled residents over all graduates, 0…1
 * @param upgradersPerResident other residents who become skilled, per skilled resident
 * @param migrantsPerResident people from the rest of China, per skilled resident
 */
record EntryPlan(double stayShare, double upgradersPerResident, double migrantsPerResident) {
    static EntryPlan of(double ratePerMonth, double skilled, double graduates, double migrantShare) {
        double entry = ratePerMonth * skilled;
        double stay = graduates > 0 ? Math.min(1, entry / graduates) : 0;
        double rest = skilled > 0 ? Math.max(0, entry - stay * graduates) / skilled : 0;
        return new EntryPlan(stay, rest * (1 - migrantShare), rest * migrantShare);
    }

    /** This plan with a part of the migrants only. */
    EntryPlan letIn(double share) {
        return new EntryPlan(stayShare, upgradersPerResident, migrantsPerResident * share);
    }
}
