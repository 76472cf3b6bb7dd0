package jjj.world;

import jjj.base.StateStream;
import jjj.rules.PlotUse;
import jjj.rules.TransferMode;

/** A parcel that has a holder and is not yet built on. Areas in m² of land, amounts in fen. */
public final class LandHolding {
    private final long id;
    private final int holder;
    private final int government;
    private final int zone;
    private final PlotUse use;
    private final TransferMode mode;
    private final long areaSqm;
    private final long priceFen;
    private final int month;
    private long unpaidFen;
    private long builtOnSqm;
    private boolean ended;

    /** A holding from the month of its award; {@code unpaidFen} of the price is still due. */
    public LandHolding(
            long id,
            int holder,
            int government,
            int zone,
            PlotUse use,
            TransferMode mode,
            long areaSqm,
            long priceFen,
            long unpaidFen,
            int month) {
        this.id = id;
        this.holder = holder;
        this.government = government;
        this.zone = zone;
        this.use = use;
        this.mode = mode;
        this.areaSqm = areaSqm;
        this.priceFen = priceFen;
        this.unpaidFen = unpaidFen;
        this.month = month;
    }

    /** The parcel's number. */
    public long id() {
        return id;
    }

    /** Ledger account of the holder. */
    public int holder() {
        return holder;
    }

    /** Government that supplied it. */
    public int government() {
        return government;
    }

    /** Zone it lies in. */
    public int zone() {
        return zone;
    }

    /** What may be built. */
    public PlotUse use() {
        return use;
    }

    /** How it changed hands. */
    public TransferMode mode() {
        return mode;
    }

    /** m² of land. */
    public long areaSqm() {
        return areaSqm;
    }

    /** Price agreed, fen. */
    public long priceFen() {
        return priceFen;
    }

    /** Month of the award. */
    public int month() {
        return month;
    }

    /** Part of the price still due, fen. */
    public long unpaidFen() {
        return unpaidFen;
    }

    /** Part of the price has been paid. */
    public void paid(long fen) {
        unpaidFen -= fen;
    }

    /** Part of the parcel on which nothing stands or is built, m². */
    public long leftSqm() {
        return areaSqm - builtOnSqm;
    }

    /** A lot of the parcel is built on; the holding ends with the last one. */
    public void buildOn(long sqm) {
        if (sqm > leftSqm()) {
            throw new IllegalStateException(
                    "parcel %d has %d m² left, not the %d built on".formatted(id, leftSqm(), sqm));
        }
        builtOnSqm += sqm;
        ended = leftSqm() == 0;
    }

    /** It is built on or goes back: {@link LandMarket#removeEnded} takes it from the list. */
    public void end() {
        ended = true;
    }

    /** It goes back: nothing more is due. */
    public void giveBack() {
        unpaidFen = 0;
        ended = true;
    }

    /** Whether it is built on or went back. */
    public boolean ended() {
        return ended;
    }

    static final LandHolding BLANK = new LandHolding(0, 0, 0, 0, PlotUse.RESIDENTIAL, TransferMode.AUCTION, 0, 0, 0, 0);

    /** What lasts. */
    static LandHolding state(StateStream state, LandHolding now) {
        LandHolding holding = new LandHolding(
                state.number(now.id),
                state.number(now.holder),
                state.number(now.government),
                state.number(now.zone),
                state.choice(now.use, PlotUse.values()),
                state.choice(now.mode, TransferMode.values()),
                state.number(now.areaSqm),
                state.number(now.priceFen),
                state.number(now.unpaidFen),
                state.number(now.month));
        holding.builtOnSqm = state.number(now.builtOnSqm);
        holding.ended = state.flag(now.ended);
        return holding;
    }
}
