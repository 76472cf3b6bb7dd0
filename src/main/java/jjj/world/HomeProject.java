package jjj.world;

import jjj.base.StateStream;

/** Homes under construction. Floor space in m², amounts in fen. */
public final class HomeProject {
    private final long id;
    private final int builder;
    private final int zone;
    private final long floorSqm;
    private final long landCostFen;
    private final long buildingCostFen;
    private final int months;
    private final boolean heldByState;
    private int monthsBuilt;
    private int haltedMonths;
    private long paidFen;
    private long presoldSqm;
    private long advancesFen;
    private long outsideAdvancesFen;
    private long capitalAdvancesFen;
    private long usedAdvancesFen;
    private long soldSqm;

    /**
     * A project that starts now.
     *
     * @param id number: the land holding's
     * @param builder ledger account
     * @param zone where
     * @param floorSqm floor space of homes to deliver
     * @param landCostFen what the land cost
     * @param buildingCostFen what building costs in all
     * @param months how long it takes
     * @param heldByState homes stay with the state instead of being sold
     */
    public HomeProject(
            long id,
            int builder,
            int zone,
            long floorSqm,
            long landCostFen,
            long buildingCostFen,
            int months,
            boolean heldByState) {
        this.id = id;
        this.builder = builder;
        this.zone = zone;
        this.floorSqm = floorSqm;
        this.landCostFen = landCostFen;
        this.buildingCostFen = buildingCostFen;
        this.months = months;
        this.heldByState = heldByState;
    }

    /** The project's number. */
    public long id() {
        return id;
    }

    /** Ledger account of the builder. */
    public int builder() {
        return builder;
    }

    /** Zone. */
    public int zone() {
        return zone;
    }

    /** Homes to deliver, m². */
    public long floorSqm() {
        return floorSqm;
    }

    /** What the land cost, fen. */
    public long landCostFen() {
        return landCostFen;
    }

    /** What building costs in all, fen. */
    public long buildingCostFen() {
        return buildingCostFen;
    }

    /** How long it takes, months. */
    public int months() {
        return months;
    }

    /** Whether the homes stay with the state. */
    public boolean heldByState() {
        return heldByState;
    }

    /** Months built so far. */
    public int monthsBuilt() {
        return monthsBuilt;
    }

    /** Share built so far, 0…1. */
    public double progress() {
        return (double) monthsBuilt / months;
    }

    /** Whether it can be delivered. */
    public boolean complete() {
        return monthsBuilt >= months;
    }

    /** What building is due this month, fen: equal parts, the rest in the last. */
    public long dueFen() {
        return monthsBuilt == months - 1 ? buildingCostFen - paidFen : buildingCostFen / months;
    }

    /** A month was built and paid. */
    public void built(long fen) {
        paidFen += fen;
        monthsBuilt++;
    }

    /** Paid so far for building, fen. */
    public long paidFen() {
        return paidFen;
    }

    /** Stops for so many months. */
    public void halt(int forMonths) {
        haltedMonths = Math.max(haltedMonths, forMonths);
    }

    /** Whether it stands still; counts the month down. */
    public boolean standsStill() {
        if (haltedMonths > 0) {
            haltedMonths--;
            return true;
        }
        return false;
    }

    /** Sold before delivery, m². */
    public long presoldSqm() {
        return presoldSqm;
    }

    /** Advances of buyers, fen. */
    public long advancesFen() {
        return advancesFen;
    }

    /** Homes are sold before delivery. */
    public void presell(long sqm, long fen) {
        if (presoldSqm + sqm > floorSqm) {
            throw new IllegalStateException("project %d has %d m² and %d presold; %d more is too much"
                    .formatted(id, floorSqm, presoldSqm, sqm));
        }
        presoldSqm += sqm;
        advancesFen += fen;
    }

    /** Part of the advances that came from outside the region, fen. */
    public long outsideAdvancesFen() {
        return outsideAdvancesFen;
    }

    /** Part of this month's advances came from outside the region. */
    public void advancedFromOutside(long fen) {
        outsideAdvancesFen += fen;
    }

    /** Part of the advances that investors of the capital paid for homes elsewhere, fen. */
    public long capitalAdvancesFen() {
        return capitalAdvancesFen;
    }

    /** Part of this month's advances came from investors of the capital. */
    public void advancedFromCapital(long fen) {
        capitalAdvancesFen += fen;
    }

    /** Takes up to {@code wanted} fen of advances not yet used in building; gives what was taken. */
    public long useAdvances(long wanted) {
        long used = Math.max(0, Math.min(wanted, advancesFen - usedAdvancesFen));
        usedAdvancesFen += used;
        return used;
    }

    /** Homes delivered and not sold, m². */
    public long unsoldSqm() {
        return complete() && !heldByState ? floorSqm - presoldSqm - soldSqm : 0;
    }

    /** Delivered homes are sold. */
    public void sell(long sqm) {
        if (sqm > unsoldSqm()) {
            throw new IllegalStateException(
                    "project %d has %d m² unsold, not the %d sold".formatted(id, unsoldSqm(), sqm));
        }
        soldSqm += sqm;
    }

    static final HomeProject BLANK = new HomeProject(0, 0, 0, 0, 0, 0, 1, false);

    /** What lasts. */
    static HomeProject state(StateStream state, HomeProject now) {
        HomeProject project = new HomeProject(
                state.number(now.id),
                state.number(now.builder),
                state.number(now.zone),
                state.number(now.floorSqm),
                state.number(now.landCostFen),
                state.number(now.buildingCostFen),
                state.number(now.months),
                state.flag(now.heldByState));
        project.monthsBuilt = state.number(now.monthsBuilt);
        project.haltedMonths = state.number(now.haltedMonths);
        project.paidFen = state.number(now.paidFen);
        project.presoldSqm = state.number(now.presoldSqm);
        project.advancesFen = state.number(now.advancesFen);
        project.outsideAdvancesFen = state.number(now.outsideAdvancesFen);
        project.capitalAdvancesFen = state.number(now.capitalAdvancesFen);
        project.usedAdvancesFen = state.number(now.usedAdvancesFen);
        project.soldSqm = state.number(now.soldSqm);
        return project;
    }
}
