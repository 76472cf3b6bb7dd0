package jjj.world;

import jjj.base.StateStream;
import jjj.rules.Dues;
import jjj.rules.Parcel;
import jjj.rules.RailOpening;

/** A parcel for which something is owed after the award: rent, a conversion, a tax. m² of land, amounts in fen. */
public final class LandTenure {
    private final Parcel parcel;
    private final int holder;
    private final Dues dues;
    private final int month;
    private boolean builtOn;
    private boolean converting;
    private int convertedIn;
    private boolean ended;
    private long owedFen;

    /** A tenure from the month of the award. */
    public LandTenure(Parcel parcel, int holder, Dues dues, int month) {
        this.parcel = parcel;
        this.holder = holder;
        this.dues = dues;
        this.month = month;
    }

    /** The parcel as it was offered, with its assessed value then. */
    public Parcel parcel() {
        return parcel;
    }

    /** Ledger account of the holder. */
    public int holder() {
        return holder;
    }

    /** What is owed. */
    public Dues dues() {
        return dues;
    }

    /** Month of the award. */
    public int month() {
        return month;
    }

    /** Whether it is built on. */
    public boolean builtOn() {
        return builtOn;
    }

    /** It is built on. */
    public void buildOn() {
        builtOn = true;
    }

    /** Rent and conversion price that are due and not yet paid. */
    public long owedFen() {
        return owedFen;
    }

    /** More is due (above 0) or paid (below 0). */
    public void changeOwed(long fen) {
        owedFen += fen;
    }

    /** Whether the holder converts it: no more rent, the set price is paid off. */
    public boolean converting() {
        return converting;
    }

    /** Month in which the holder decided to convert; 0 before. */
    public int convertedIn() {
        return convertedIn;
    }

    /** The holder uses the right to convert. */
    public void convert(long priceFen, int inMonth) {
        converting = true;
        convertedIn = inMonth;
        owedFen += priceFen;
    }

    /** Nothing more will be owed. */
    public void end() {
        ended = true;
    }

    /** Whether nothing more will be owed. */
    public boolean ended() {
        return ended;
    }

    static final LandTenure BLANK = new LandTenure(LandSupply.BLANK, 0, new Dues.None(), 0);

    /** What lasts. */
    static LandTenure state(StateStream state, LandTenure now) {
        LandTenure tenure = new LandTenure(
                LandSupply.state(state, now.parcel),
                state.number(now.holder),
                dues(state, now.dues),
                state.number(now.month));
        tenure.builtOn = state.flag(now.builtOn);
        tenure.converting = state.flag(now.converting);
        tenure.convertedIn = state.number(now.convertedIn);
        tenure.ended = state.flag(now.ended);
        tenure.owedFen = state.number(now.owedFen);
        return tenure;
    }

    private static final Dues.ToBuilder NO_BUILDER = new Dues.ToBuilder(0, new RailOpening(0, 0, 0), 0);

    private static Dues dues(StateStream state, Dues now) {
        Dues.Rent rent = now instanceof Dues.Rent is ? is : new Dues.Rent(0, 0, 0, 0);
        Dues.Tax tax = now instanceof Dues.Tax is ? is : new Dues.Tax(0);
        Dues.ToBuilder builder = now instanceof Dues.ToBuilder is ? is : NO_BUILDER;
        int kind = state.number(now instanceof Dues.Rent ? 1 : now instanceof Dues.Tax ? 2 : 3);
        return switch (kind) {
            case 1 ->
                new Dues.Rent(
                        state.number(rent.ratePerYear()),
                        state.number(rent.months()),
                        state.number(rent.indexPerYear()),
                        state.number(rent.promisedShare()));
            case 2 -> new Dues.Tax(state.number(tax.ratePerYear()));
            default ->
                new Dues.ToBuilder(
                        state.number(builder.builderShare()),
                        new RailOpening(
                                state.number(builder.line().from()),
                                state.number(builder.line().to()),
                                state.number(builder.line().minutes())),
                        state.number(builder.lineYuan()));
        };
    }
}
