package jjj.world;

import jjj.base.StateStream;
import jjj.rules.EmployerKind;

/**
 * Posts, wages and output by zone and employer kind. Posts are whole persons; skilled people fill {@code skilled}
 * posts as agents ({@link SkilledWorkers}), other residents fill {@code other} posts in aggregate.
 */
public final class Posts {
    private final int kinds;
    private final long[] skilled;
    private final long[] other;
    private final long[] otherFilled;
    private final long[] baseSkilled;
    private final long[] baseOther;
    private final double[] wageYuanPerYear;
    private final double[] baseWageYuanPerYear;
    private final double[] productivityYuanPerYear;
    private final double[] outputYuanPerYear;
    private final double[] outputFactor;
    private final double[] outputFactorChangeLog;
    private final double[] otherWageRatio;
    private final long[] placedSkilled;
    private final long[] placedOther;
    private final double[] skilledDensity;
    private final double[] researchStaff;
    private final double[] marketAccess;
    private final double[] concentration;
    private final double[] skilledAccess;
    private final double[] baseResearchStaff;
    private double skilledLabourForce;

    /** No posts yet. */
    public Posts(int zones, int kinds) {
        this.kinds = kinds;
        int slots = zones * kinds;
        skilled = new long[slots];
        other = new long[slots];
        otherFilled = new long[slots];
        baseSkilled = new long[slots];
        baseOther = new long[slots];
        wageYuanPerYear = new double[slots];
        baseWageYuanPerYear = new double[slots];
        productivityYuanPerYear = new double[slots];
        outputYuanPerYear = new double[slots];
        outputFactor = new double[zones];
        outputFactorChangeLog = new double[zones];
        placedSkilled = new long[slots];
        placedOther = new long[slots];
        skilledDensity = new double[zones];
        researchStaff = new double[zones];
        marketAccess = new double[zones];
        concentration = new double[zones];
        skilledAccess = new double[zones];
        baseResearchStaff = new double[zones];
        java.util.Arrays.fill(outputFactor, 1);
        otherWageRatio = new double[zones];
        java.util.Arrays.fill(otherWageRatio, 1 / 1.6);
    }

    /** Number of a (zone, kind). */
    public int slot(int zone, int kind) {
        return zone * kinds + kind;
    }

    /** Number of employer kinds. */
    public int kinds() {
        return kinds;
    }

    /** Initial state of a (zone, kind): posts for skilled and others, wage of a skilled post, productivity. */
    public void open(int slot, long skilledPosts, long otherPosts, double wage, double productivity) {
        skilled[slot] = skilledPosts;
        other[slot] = otherPosts;
        otherFilled[slot] = otherPosts;
        baseSkilled[slot] = skilledPosts;
        baseOther[slot] = otherPosts;
        wageYuanPerYear[slot] = wage;
        baseWageYuanPerYear[slot] = wage;
        productivityYuanPerYear[slot] = productivity;
    }

    /** Posts for skilled people. */
    public long skilled(int slot) {
        return skilled[slot];
    }

    /** More or fewer posts for skilled people; never below 0. */
    public void changeSkilled(int slot, long change) {
        skilled[slot] = notNegative(skilled[slot] + change, slot);
    }

    /** Posts for others. */
    public long other(int slot) {
        return other[slot];
    }

    /** More or fewer posts for others; never below 0. */
    public void changeOther(int slot, long change) {
        other[slot] = notNegative(other[slot] + change, slot);
        otherFilled[slot] = Math.min(otherFilled[slot], other[slot]);
    }

    private static long notNegative(long posts, int slot) {
        if (posts < 0) {
            throw new IllegalStateException("slot " + slot + " would have " + posts + " posts; expected 0 or more");
        }
        return posts;
    }

    /** Posts for others that are filled. */
    public long otherFilled(int slot) {
        return otherFilled[slot];
    }

    /** Sets how many posts for others are filled, 0…{@link #other}. */
    public void setOtherFilled(int slot, long filled) {
        otherFilled[slot] = Math.max(0, Math.min(filled, other[slot]));
    }

    /** Posts for skilled people at the start. */
    public long baseSkilled(int slot) {
        return baseSkilled[slot];
    }

    /** Posts for others at the start. */
    public long baseOther(int slot) {
        return baseOther[slot];
    }

    /** Wage of a skilled post, CNY a year. */
    public double wageYuanPerYear(int slot) {
        return wageYuanPerYear[slot];
    }

    /** Sets the wage of a skilled post. */
    public void setWage(int slot, double yuanPerYear) {
        wageYuanPerYear[slot] = yuanPerYear;
    }

    /** Wage of a skilled post at the start, CNY a year. */
    public double baseWageYuanPerYear(int slot) {
        return baseWageYuanPerYear[slot];
    }

    /** Wage of a post for others ÷ wage of a skilled post, by zone. */
    public double otherWageRatio(int zone) {
        return otherWageRatio[zone];
    }

    /** Sets the wage of others relative to skilled posts. */
    public void setOtherWageRatio(int zone, double ratio) {
        otherWageRatio[zone] = ratio;
    }

    /** Output of one skilled person before density, CNY a year (A of docs/ODD.md 7.5). */
    public double productivityYuanPerYear(int slot) {
        return productivityYuanPerYear[slot];
    }

    /** Output, CNY a year at this month's rate. */
    public double outputYuanPerYear(int slot) {
        return outputYuanPerYear[slot];
    }

    /** Sets output. */
    public void setOutput(int slot, double yuanPerYear) {
        outputYuanPerYear[slot] = yuanPerYear;
    }

    /** Factor of density, universities and markets (X of docs/ODD.md 7.5), 1 at the start. */
    public double outputFactor(int zone) {
        return outputFactor[zone];
    }

    /** Sets the factor X. */
    public void setOutputFactor(int zone, double factor) {
        outputFactorChangeLog[zone] = StrictMath.log(factor / outputFactor[zone]);
        outputFactor[zone] = factor;
    }

    /** Change of the factor X when it was last set, log. */
    public double outputFactorChangeLog(int zone) {
        return outputFactorChangeLog[zone];
    }

    /** Posts are placed by an order or an invitation (below 0: taken away); the ordinary wish for posts moves along. */
    public void place(int slot, long skilledPosts, long otherPosts) {
        changeSkilled(slot, skilledPosts);
        changeOther(slot, otherPosts);
        placedSkilled[slot] += skilledPosts;
        placedOther[slot] += otherPosts;
    }

    /**
     * Posts arrive from elsewhere with the pay and the output that they had there: the means of the destination move
     * towards those of the origin by the share of what arrives. Called before {@link #place}.
     */
    public void bringPay(int slot, long arriving, int fromSlot) {
        double share = arriving / (double) Math.max(1, skilled[slot] + other[slot] + arriving);
        wageYuanPerYear[slot] += share * (wageYuanPerYear[fromSlot] - wageYuanPerYear[slot]);
        baseWageYuanPerYear[slot] += share * (baseWageYuanPerYear[fromSlot] - baseWageYuanPerYear[slot]);
        productivityYuanPerYear[slot] += share * (productivityYuanPerYear[fromSlot] - productivityYuanPerYear[slot]);
    }

    /** Posts placed here less posts taken away by orders and invitations to date, for skilled people and others. */
    public long placed(int slot) {
        return placedSkilled[slot] + placedOther[slot];
    }

    /** What is within reach of a zone: skilled people (D), research staff (U), output (M of docs/ODD.md 7.5). */
    public void setReach(int zone, double skilledPeople, double staff, double outputYuanPerYear) {
        skilledDensity[zone] = skilledPeople;
        researchStaff[zone] = staff;
        marketAccess[zone] = outputYuanPerYear;
    }

    /** Skilled people within reach, persons weighted by travel time (D). */
    public double skilledDensity(int zone) {
        return skilledDensity[zone];
    }

    /** Research staff within reach, posts weighted by distance (U). */
    public double researchStaff(int zone) {
        return researchStaff[zone];
    }

    /** Output within reach at the prices of the start, CNY a year weighted by travel time (M). */
    public double marketAccess(int zone) {
        return marketAccess[zone];
    }

    /** What is in reach now is what was in reach at the start. */
    public void openReach() {
        System.arraycopy(researchStaff, 0, baseResearchStaff, 0, researchStaff.length);
    }

    /** Research staff within reach at the start, posts weighted by distance. */
    public double baseResearchStaff(int zone) {
        return baseResearchStaff[zone];
    }

    /** Skilled people whom residents of the zone can reach, persons weighted by travel time. */
    public double skilledAccess(int zone) {
        return skilledAccess[zone];
    }

    /** Sets the skilled people whom residents can reach. */
    public void setSkilledAccess(int zone, double persons) {
        skilledAccess[zone] = persons;
    }

    /** Concentration of skilled posts by employer kind around the zone (HHI), 0…1. */
    public double concentration(int zone) {
        return concentration[zone];
    }

    /** Sets the concentration of skilled posts. */
    public void setConcentration(int zone, double index) {
        concentration[zone] = index;
    }

    /** Output of all kinds in the zone, CNY a year. */
    public double zoneOutputYuanPerYear(int zone) {
        double sum = 0;
        for (int kind = 0; kind < kinds; kind++) {
            sum += outputYuanPerYear[zone * kinds + kind];
        }
        return sum;
    }

    /**
     * Mean wage over all posts of these zones ÷ the same at the start: the index of income per head, 1 at the start.
     */
    public double wageIndex(int[] zones) {
        double bill = 0;
        double persons = 0;
        double baseBill = 0;
        double basePersons = 0;
        for (int zone : zones) {
            for (int slot = zone * kinds; slot < (zone + 1) * kinds; slot++) {
                double ratio = otherWageRatio[zone];
                bill += wageYuanPerYear[slot] * (skilled[slot] + ratio * otherFilled[slot]);
                persons += skilled[slot] + otherFilled[slot];
                baseBill += baseWageYuanPerYear[slot] * (baseSkilled[slot] + ratio * baseOther[slot]);
                basePersons += baseSkilled[slot] + baseOther[slot];
            }
        }
        return persons > 0 && baseBill > 0 && basePersons > 0 ? bill / persons / (baseBill / basePersons) : 1;
    }

    /** Skilled residents of the region who held or looked for a post when last counted, persons. */
    public double skilledLabourForce() {
        return skilledLabourForce;
    }

    /** Notes the skilled residents who hold or look for a post. */
    public void setSkilledLabourForce(double persons) {
        skilledLabourForce = persons;
    }

    /** Posts of industry in the zone at the start. */
    public double baseIndustry(int zone) {
        int slot = slot(zone, EmployerKind.INDUSTRY.ordinal());
        return baseSkilled[slot] + baseOther[slot];
    }

    /** Posts of industry in these zones. */
    public double industry(int[] zones) {
        double sum = 0;
        for (int zone : zones) {
            int slot = slot(zone, EmployerKind.INDUSTRY.ordinal());
            sum += skilled[slot] + other[slot];
        }
        return sum;
    }

    /** What lasts. */
    void state(StateStream state) {
        for (long[] posts :
                new long[][] {skilled, other, otherFilled, baseSkilled, baseOther, placedSkilled, placedOther}) {
            state.numbers(posts);
        }
        for (double[] values : new double[][] {
            wageYuanPerYear,
            baseWageYuanPerYear,
            productivityYuanPerYear,
            outputYuanPerYear,
            outputFactor,
            outputFactorChangeLog,
            otherWageRatio,
            skilledDensity,
            researchStaff,
            marketAccess,
            skilledAccess,
            concentration,
            baseResearchStaff
        }) {
            state.numbers(values);
        }
        skilledLabourForce = state.number(skilledLabourForce);
    }
}
