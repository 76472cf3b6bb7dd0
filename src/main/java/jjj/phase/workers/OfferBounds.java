package jjj.phase.workers;

import java.util.Arrays;
import jjj.world.Geography;
import jjj.world.SkilledWorkers.TasteClass;

/**
 * What the best post that is vacant anywhere could be worth to somebody, before it is known which posts are offered. Most
 * people who consider a change stay whatever is offered: for them nothing more needs to be worked out.
 *
 * <pre>
 *   I_post ≤ here + max_s [ w_s + daily(home, s) + across ] + max(ρ_z, ρ_g) ln n
 *   I_both ≤ ρ_g ln Σ_g F_g T_g + ln n,      T_g = max_s e^{w_s/ρ_g} a_gs S_g(type, s)
 * </pre>
 *
 * s: slots with a vacancy; n: offers; w_s: value of the wage and the kind; a: e^{across/ρ_g} where home and post lie under
 * two governments. The second line holds because a maximum of sums is at most the sum of the maxima.
 */
final class OfferBounds {
    private static final int CAREERS = 2;
    private static final int CAREER = TasteClass.CAREER.ordinal();
    private static final int ROOTED = TasteClass.ROOTED.ordinal();
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    /** Far below every difference of wages, and far above where e^x ends. */
    private static final double LEAST_EXPONENT = -600;

    private final Tastes tastes;
    private final Nests nests;
    private final Geography geography;
    private final CommuteTable commutes;
    private final HomeTable homes;
    private final Offers offers;
    private final int zones;
    private final int governments;
    private final int kinds;
    private final double lnOffers;
    private final double[] bestWage;
    private final double[] bestFromHome;
    private final double[] bestTogether;
    private double wageScale;

    OfferBounds(
            WorkersParameters parameters,
            Geography geography,
            int kinds,
            CommuteTable commutes,
            HomeTable homes,
            Offers offers) {
        this.tastes = parameters.tastes();
        this.nests = parameters.nests();
        this.geography = geography;
        this.commutes = commutes;
        this.homes = homes;
        this.offers = offers;
        this.zones = geography.zoneCount();
        this.governments = geography.governmentCount();
        this.kinds = kinds;
        this.lnOffers = StrictMath.log(parameters.occasions().offers());
        this.bestWage = new double[CAREERS * zones];
        this.bestFromHome = new double[CAREERS * zones];
        this.bestTogether = new double[CAREERS * PeopleTypes.HOME_TYPES * governments];
    }

    /** Takes over vacancies, wages and homes of the month. */
    void refresh(LogWages wages, double across) {
        double acrossFactor = Elementary.exp(across / nests.government());
        wageScale = 0;
        for (int career = 0; career < CAREERS; career++) {
            wages(wages, career);
        }
        for (int career = 0; career < CAREERS; career++) {
            fromHome(career, across);
            together(career, acrossFactor);
        }
    }

    private void wages(LogWages wages, int career) {
        for (int zone = 0; zone < zones; zone++) {
            double best = NEVER;
            for (int kind = 0; kind < kinds; kind++) {
                int slot = zone * kinds + kind;
                if (offers.vacantAgents(slot) > 0) {
                    double value =
                            tastes.wage() * wages.of(slot) + tastes.postBonus(career == 1 ? CAREER : ROOTED, kind);
                    best = Math.max(best, value);
                }
            }
            bestWage[career * zones + zone] = best;
            wageScale = Math.max(wageScale, best);
        }
    }

    private void fromHome(int career, double across) {
        for (int home = 0; home < zones; home++) {
            int government = geography.governmentOf(home);
            double best = NEVER;
            for (int zone = 0; zone < zones; zone++) {
                double apart = geography.governmentOf(zone) == government ? 0 : across;
                best = Math.max(best, bestWage[career * zones + zone] + commutes.daily(home, zone) + apart);
            }
            bestFromHome[career * zones + home] = best;
        }
    }

    private void together(int career, double acrossFactor) {
        int types = PeopleTypes.HOME_TYPES;
        int first = career * types * governments;
        Arrays.fill(bestTogether, first, first + types * governments, 0);
        HomeSums sums = homes.sums();
        for (int zone = 0; zone < zones; zone++) {
            double wage = bestWage[career * zones + zone];
            if (wage > NEVER) {
                double worth = Elementary.exp(Math.max(LEAST_EXPONENT, (wage - wageScale) / nests.government()));
                for (int entry = sums.from(zone); entry < sums.until(zone); entry++) {
                    int government = sums.governmentAt(entry);
                    double apart = geography.governmentOf(zone) == government ? 1 : acrossFactor;
                    int place = entry + sums.offset(zone, 0);
                    int step = sums.until(zone) - sums.from(zone);
                    int until = first + types * governments;
                    for (int index = first + government; index < until; index += governments) {
                        bestTogether[index] = Math.max(bestTogether[index], worth * apart * sums.at(place));
                        place += step;
                    }
                }
            }
        }
    }

    /** Bound of the value of new posts from the present home, beside what the home is worth. */
    double post(Person person) {
        return bestFromHome[(person.tasteClass == CAREER ? zones : 0) + person.homeZone]
                + Math.max(nests.zone(), nests.government()) * lnOffers;
    }

    /** Bound of the value of a new post and a new home; F_g as {@code factor}. */
    double both(Person person, double[] factor) {
        int career = person.tasteClass == CAREER ? PeopleTypes.HOME_TYPES : 0;
        int first = (career + person.homeType) * governments;
        double sum = 0;
        for (int government = 0; government < governments; government++) {
            sum += factor[government] * bestTogether[first + government];
        }
        return wageScale + nests.government() * Elementary.log(sum) + lnOffers;
    }
}
