package jjj.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jjj.base.StateStream;

/**
 * Homes, prices and rents by zone. Floor space in whole m²; prices CNY/m², rents CNY/m² a month; logs of ratios for
 * the announced future.
 */
public final class Homes {
    /** States of floor space. */
    public enum Floor {
        /** Lived in by the owner. */
        OWNER_OCCUPIED,
        /** Let on the market. */
        PRIVATE_RENTED,
        /** Let by the state. */
        STATE_RENTAL,
        /** Owned in part, resale controlled. */
        SHARED_OWNERSHIP,
        /** Owned and empty. */
        VACANT,
        /** Built, held by a developer. */
        UNSOLD
    }

    private static final int LAGS = 12;
    private final long[][] floorSqm;
    private final double[] priceYuanPerSqm;
    private final double[] basePriceYuanPerSqm;
    private final double[] rentYuanPerSqmMonth;
    private final double[] baseRentYuanPerSqmMonth;
    private final double[] premiumLog;
    private final double[] baseDemandSqmPerHead;
    private final long[] baseStockSqm;
    private final double[][] priceChanges;
    private final long[] boughtBySkilledSqm;
    private final long[] registeredSalesSqm;
    private final long[] investorsSqm;
    private final long[] capitalInvestorsSqm;
    private final double[] incomeIndex;
    private final List<int[]> announced = new ArrayList<>();
    private int next;

    /** No homes yet. */
    public Homes(int zones) {
        floorSqm = new long[Floor.values().length][zones];
        priceYuanPerSqm = new double[zones];
        basePriceYuanPerSqm = new double[zones];
        rentYuanPerSqmMonth = new double[zones];
        baseRentYuanPerSqmMonth = new double[zones];
        premiumLog = new double[zones];
        baseDemandSqmPerHead = new double[zones];
        baseStockSqm = new long[zones];
        priceChanges = new double[zones][LAGS];
        boughtBySkilledSqm = new long[zones];
        registeredSalesSqm = new long[zones];
        investorsSqm = new long[zones];
        capitalInvestorsSqm = new long[zones];
        incomeIndex = new double[zones];
        Arrays.fill(incomeIndex, 1);
    }

    /** Initial prices and the twelve changes before the start, oldest first (log per month). */
    public void openPrices(int zone, double price, double rent, double[] changesLog) {
        priceYuanPerSqm[zone] = price;
        basePriceYuanPerSqm[zone] = price;
        rentYuanPerSqmMonth[zone] = rent;
        baseRentYuanPerSqmMonth[zone] = rent;
        System.arraycopy(changesLog, 0, priceChanges[zone], 0, LAGS);
    }

    /** Initial wish for floor space per urban resident (h⁰), from the stock then and the people then. */
    public void openDemand(int zone, double sqmPerHead) {
        baseDemandSqmPerHead[zone] = sqmPerHead;
        baseStockSqm[zone] = stockSqm(zone);
    }

    /** Floor space in a state, m². */
    public long sqm(int zone, Floor state) {
        return floorSqm[state.ordinal()][zone];
    }

    /** Adds (or takes) floor space; never below 0. */
    public void add(int zone, Floor state, long change) {
        long after = floorSqm[state.ordinal()][zone] + change;
        if (after < 0) {
            throw new IllegalStateException(
                    "zone %d would have %d m² of %s; expected 0 or more".formatted(zone, after, state));
        }
        floorSqm[state.ordinal()][zone] = after;
    }

    /** Moves up to {@code wanted} m² from one state to another; gives what moved. */
    public long shift(int zone, Floor from, Floor to, long wanted) {
        long moved = Math.max(0, Math.min(wanted, sqm(zone, from)));
        add(zone, from, -moved);
        add(zone, to, moved);
        return moved;
    }

    /** All floor space, m² (H of docs/ODD.md 7.7). */
    public long stockSqm(int zone) {
        long sum = 0;
        for (long[] state : floorSqm) {
            sum += state[zone];
        }
        return sum;
    }

    /** Floor space at the start, m². */
    public long baseStockSqm(int zone) {
        return baseStockSqm[zone];
    }

    /** Floor space wished per urban resident at the start, m² (h⁰). */
    public double baseDemandSqmPerHead(int zone) {
        return baseDemandSqmPerHead[zone];
    }

    /** Quoted price, CNY/m². */
    public double priceYuanPerSqm(int zone) {
        return priceYuanPerSqm[zone];
    }

    /** Price at the start, CNY/m². */
    public double basePriceYuanPerSqm(int zone) {
        return basePriceYuanPerSqm[zone];
    }

    /**
     * The price moves.
     *
     * @param change Δln p without the announcement
     * @param announced Δln p by an announcement this month
     */
    public void movePrice(int zone, double change, double announced) {
        priceYuanPerSqm[zone] *= StrictMath.exp(change + announced);
        priceChanges[zone][next] = change;
    }

    /** Sets a zone's price to its neighbour's where there is no stock. */
    public void copyPrice(int zone, int neighbour) {
        priceYuanPerSqm[zone] = priceYuanPerSqm[neighbour];
        priceChanges[zone][next] = 0;
    }

    /** After all zones' prices have moved: the oldest change is forgotten next. */
    public void closeMonth() {
        next = (next + 1) % LAGS;
        Arrays.fill(boughtBySkilledSqm, 0);
    }

    /** Mean of the last twelve changes of the price, log per month, uncapped. */
    public double meanPriceChange(int zone) {
        double sum = 0;
        for (double change : priceChanges[zone]) {
            sum += change;
        }
        return sum / LAGS;
    }

    /** Forgets the past changes: expectations start from zero. */
    public void forgetPriceChanges(int zone) {
        Arrays.fill(priceChanges[zone], 0);
    }

    /** Rent, CNY/m² a month. */
    public double rentYuanPerSqmMonth(int zone) {
        return rentYuanPerSqmMonth[zone];
    }

    /** Rent at the start, CNY/m² a month. */
    public double baseRentYuanPerSqmMonth(int zone) {
        return baseRentYuanPerSqmMonth[zone];
    }

    /** Sets the rent. */
    public void setRent(int zone, double yuanPerSqmMonth) {
        rentYuanPerSqmMonth[zone] = yuanPerSqmMonth;
    }

    /** Part of an announced future that demand has taken on, log (prem of docs/ODD.md 7.7). */
    public double premiumLog(int zone) {
        return premiumLog[zone];
    }

    /** Sets the premium. */
    public void setPremiumLog(int zone, double log) {
        premiumLog[zone] = log;
    }

    /** Skilled people bought homes this month: floor space that the housing market settles, m². */
    public void buyBySkilled(int zone, long sqm) {
        boughtBySkilledSqm[zone] += sqm;
    }

    /** Floor space that skilled people decided to buy this month, m². */
    public long boughtBySkilledSqm(int zone) {
        return boughtBySkilledSqm[zone];
    }

    /** Sales of new and existing homes registered this month, m². */
    public long registeredSalesSqm(int zone) {
        return registeredSalesSqm[zone];
    }

    /** A sale is registered. */
    public void registerSale(int zone, long sqm) {
        registeredSalesSqm[zone] += sqm;
    }

    /** New homes that investors bought this month, m². */
    public long investorsSqm(int zone) {
        return investorsSqm[zone];
    }

    /** Of these, what households of the capital bought outside it, m². */
    public long capitalInvestorsSqm(int zone) {
        return capitalInvestorsSqm[zone];
    }

    /** Investors bought new homes, a part of them households of the capital who buy elsewhere. */
    public void registerInvestors(int zone, long sqm, long ofCapitalSqm) {
        investorsSqm[zone] += sqm;
        capitalInvestorsSqm[zone] += ofCapitalSqm;
    }

    /** Starts a new month of counting sales. */
    public void beginSales() {
        Arrays.fill(registeredSalesSqm, 0);
        Arrays.fill(investorsSqm, 0);
        Arrays.fill(capitalInvestorsSqm, 0);
    }

    /** Income per head over that at the start, as rents last followed it. */
    public double incomeIndex(int zone) {
        return incomeIndex[zone];
    }

    /** Sets the income that rents follow. */
    public void setIncomeIndex(int zone, double index) {
        incomeIndex[zone] = index;
    }

    /** A government's area is announced in this month. */
    public void announce(int government, int month) {
        announced.add(new int[] {government, month});
    }

    /** How often areas of this government were announced since a month, that month included. */
    public int announcementsSince(int government, int month) {
        int count = 0;
        for (int[] one : announced) {
            count += one[0] == government && one[1] >= month ? 1 : 0;
        }
        return count;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(floorSqm);
        state.numbers(priceYuanPerSqm);
        state.numbers(basePriceYuanPerSqm);
        state.numbers(rentYuanPerSqmMonth);
        state.numbers(baseRentYuanPerSqmMonth);
        state.numbers(premiumLog);
        state.numbers(baseDemandSqmPerHead);
        state.numbers(baseStockSqm);
        state.numbers(priceChanges);
        state.numbers(boughtBySkilledSqm);
        state.numbers(registeredSalesSqm);
        state.numbers(investorsSqm);
        state.numbers(capitalInvestorsSqm);
        state.numbers(incomeIndex);
        state.list(announced, new int[0], StateStream::grown);
        next = state.number(next);
    }
}
