package jjj.phase.workers;

import java.util.Arrays;
import jjj.base.StateStream;
import jjj.rules.RailOpening;
import jjj.world.Geography;
import jjj.world.Posts;
import jjj.world.SkilledWorkers;
import jjj.world.TravelTime;
import jjj.world.World;

/**
 * Value of commuting between all zones at the mean wage of the work zone, utils: made anew each January and whenever a
 * line opens. Zones from which a post can be reached daily are listed by government, so that sums over homes are short.
 * The row after the last zone stands for people without a post: they may live anywhere.
 */
final class CommuteTable {
    private final Commuting commuting;
    private final double wageWeight;
    private final double rhoZone;
    private final double rhoCommute;
    private final Geography geography;
    private final int zones;
    private final int governments;
    private final double[] fares;
    /** By home and work zone: neighbours in the arrays of people live in the same zone more often than they work in one. */
    private final float[] daily;

    private final double[] weeklyCost;
    private final double[] meanWage;
    private final int[] start;
    private int[] homes;
    private double[] weights;
    private int version = -1;

    CommuteTable(WorkersParameters parameters, Geography geography) {
        this.commuting = parameters.commuting();
        this.wageWeight = parameters.tastes().wage();
        this.rhoZone = parameters.nests().zone();
        this.rhoCommute = parameters.nests().commute();
        this.geography = geography;
        this.zones = geography.zoneCount();
        this.governments = geography.governmentCount();
        this.fares = new double[governments * governments];
        Arrays.fill(fares, Double.NaN);
        this.daily = new float[zones * zones];
        this.weeklyCost = new double[zones * zones];
        this.meanWage = new double[zones + 1];
        this.start = new int[(zones + 1) * governments + 1];
        this.homes = new int[0];
        this.weights = new double[0];
    }

    /** Whether minutes have changed since the table was made. */
    boolean isOutdated(TravelTime travelTime) {
        return version != travelTime.version();
    }

    /** Makes the table from the minutes and wages of the month. */
    void refresh(World world) {
        version = world.travelTime().version();
        meanWages(world.posts());
        fares(world);
        for (int home = 0; home < zones; home++) {
            for (int work = 0; work < zones; work++) {
                pair(world.travelTime(), home, work);
            }
        }
        listHomes();
    }

    private void meanWages(Posts posts) {
        double allWages = 0;
        long allPosts = 0;
        for (int zone = 0; zone < zones; zone++) {
            double wages = 0;
            long count = 0;
            double plain = 0;
            for (int kind = 0; kind < posts.kinds(); kind++) {
                int slot = posts.slot(zone, kind);
                wages += posts.skilled(slot) * posts.wageYuanPerYear(slot);
                count += posts.skilled(slot);
                plain += posts.wageYuanPerYear(slot);
            }
            meanWage[zone] = count > 0 ? wages / count : plain / posts.kinds();
            allWages += wages;
            allPosts += count;
        }
        meanWage[zones] = allPosts > 0 ? allWages / allPosts : meanWage[0];
    }

    private void pair(TravelTime travelTime, int home, int work) {
        double minutes = travelTime.minutes(home, work);
        double fare = fare(home, work);
        double wage = meanWage[work];
        int index = home * zones + work;
        daily[index] = minutes <= commuting.dailyMinutesMost()
                ? (float) (wageWeight * Elementary.log(1 - commuting.daily(minutes, fare, wage)))
                : Float.NEGATIVE_INFINITY;
        weeklyCost[index] =
                minutes >= commuting.weeklyMinutesLeast() ? commuting.weeklyCost(fare, wage) : Double.POSITIVE_INFINITY;
    }

    /** Fares between governments: of a line that an instrument opened, else as published, else unknown. */
    private void fares(World world) {
        for (int from = 0; from < governments; from++) {
            for (int to = 0; to < governments; to++) {
                double fare = world.railNetwork().fareYuan(from, to);
                for (RailOpening opening : world.rules().railOpenings()) {
                    if (opening.isBetween(from, to) && !Double.isNaN(opening.fareYuan())) {
                        fare = opening.fareYuan();
                    }
                }
                fares[from * governments + to] = fare;
            }
        }
    }

    /** Fare of one way, CNY. */
    double fare(int home, int work) {
        double known = fares[geography.governmentOf(home) * governments + geography.governmentOf(work)];
        return Double.isNaN(known) ? commuting.fareYuanPerKm() * geography.distanceKm(home, work) : known;
    }

    private void listHomes() {
        int count = zones;
        for (double value : daily) {
            if (value > Double.NEGATIVE_INFINITY) {
                count++;
            }
        }
        homes = new int[count];
        weights = new double[count];
        int next = 0;
        for (int work = 0; work <= zones; work++) {
            for (int government = 0; government < governments; government++) {
                start[work * governments + government] = next;
                for (int home : geography.zonesOf(government)) {
                    double value = work == zones ? 0 : daily[home * zones + work];
                    if (value > Double.NEGATIVE_INFINITY) {
                        homes[next] = home;
                        weights[next++] = Elementary.exp(value / rhoZone);
                    }
                }
            }
        }
        start[(zones + 1) * governments] = next;
    }

    /** First place in the list of homes of a government from which a post in {@code work} can be reached. */
    int from(int work, int government) {
        return start[work * governments + government];
    }

    /** The place after the last. */
    int until(int work, int government) {
        return start[work * governments + government + 1];
    }

    /** Zone at a place of the list. */
    int homeAt(int place) {
        return homes[place];
    }

    /** (1 − κ)^(β_w/ρ) at a place of the list. */
    double weightAt(int place) {
        return weights[place];
    }

    /** The row of a work zone; people without a post have the last. */
    int row(int work) {
        return work == SkilledWorkers.NOWHERE ? zones : work;
    }

    /** Mean wage of skilled posts in a zone, CNY a year; the row after the last zone is the region. */
    double meanWage(int row) {
        return meanWage[row];
    }

    /** β_w ln(1 − κ) of daily commuting; −∞ where it is too far. */
    double daily(int home, int work) {
        return daily[home * zones + work];
    }

    /** β_w ln(1 − κ) of weekly commuting; −∞ for short trips, and within a government where one can come home daily. */
    double weekly(int home, int work, int tasteClass, boolean child) {
        int index = home * zones + work;
        boolean near = geography.governmentOf(home) == geography.governmentOf(work);
        boolean tooShort = weeklyCost[index] == Double.POSITIVE_INFINITY;
        if (tooShort || near && daily[index] > Double.NEGATIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        return wageWeight * Elementary.log(1 - commuting.weekly(weeklyCost[index], tasteClass, child));
    }

    /** Inclusive value of the two ways to commute. */
    double value(int home, int work, int tasteClass, boolean child) {
        double everyDay = daily[home * zones + work];
        double everyWeek = weekly(home, work, tasteClass, child);
        return everyWeek == Double.NEGATIVE_INFINITY ? everyDay : Nests.inclusive(rhoCommute, everyDay, everyWeek);
    }

    /** The table, as it was made from the wages of January. */
    void state(StateStream state) {
        state.numbers(daily);
        state.numbers(weeklyCost);
        state.numbers(meanWage);
        state.numbers(fares);
        state.numbers(start);
        homes = state.grown(homes);
        weights = state.grown(weights);
        version = state.number(version);
    }
}
