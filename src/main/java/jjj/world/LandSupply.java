package jjj.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jjj.base.StateStream;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;

/**
 * What governments plan, carry from month to month and offer: by government and use. Areas in m² of land, plans in
 * hectares a year, amounts in fen.
 */
public final class LandSupply {
    private static final int USES = PlotUse.values().length;
    private static final long PARCELS_PER_SLOT = 1_000_000;

    private final double[] plannedHectares;
    private final double[] carriedSqm;
    private final long[] parcelsMade;
    private final List<List<Parcel>> unsold = new ArrayList<>();
    private final double[] industrialDiscount;
    private final double[] industrialPriceYuanPerSqm;
    private final double[] industrialDemandSqmPerYear;
    private final double[] industrialDemandCarriedSqm;
    private final double[] industryPosts;
    private final double[] industrialLossYuan;
    private final long[] arrearsFen;
    private final double[] stress;

    /** Nothing planned yet. */
    LandSupply(int governments) {
        plannedHectares = new double[governments * USES];
        Arrays.fill(plannedHectares, Double.NaN);
        carriedSqm = new double[governments * USES];
        parcelsMade = new long[governments * USES];
        for (int slot = 0; slot < governments * USES; slot++) {
            unsold.add(new ArrayList<>());
        }
        industrialDiscount = new double[governments];
        industrialPriceYuanPerSqm = new double[governments];
        Arrays.fill(industrialPriceYuanPerSqm, Double.NaN);
        industrialDemandSqmPerYear = new double[governments];
        industrialDemandCarriedSqm = new double[governments];
        industryPosts = new double[governments];
        industrialLossYuan = new double[governments];
        arrearsFen = new long[governments];
        stress = new double[governments];
    }

    private static int slot(int government, PlotUse use) {
        return government * USES + use.ordinal();
    }

    /** This year's plan, hectares; 0 before the first plan. */
    public double plannedHectares(int government, PlotUse use) {
        double planned = plannedHectares[slot(government, use)];
        return Double.isNaN(planned) ? 0 : planned;
    }

    /** Sets the year's plan. */
    public void plan(int government, PlotUse use, double hectares) {
        plannedHectares[slot(government, use)] = hectares;
    }

    /** Land that is due to be supplied and not yet a parcel, m². */
    public double carriedSqm(int government, PlotUse use) {
        return carriedSqm[slot(government, use)];
    }

    /** Sets the land that is due and not yet a parcel. */
    public void setCarried(int government, PlotUse use, double sqm) {
        carriedSqm[slot(government, use)] = sqm;
    }

    /** Number of the next parcel of this government and use: the same in every scenario. */
    public long nextParcelId(int government, PlotUse use) {
        return (slot(government, use) + 1) * PARCELS_PER_SLOT + parcelsMade[slot(government, use)];
    }

    /** The parcel with that number was made. */
    public void parcelMade(int government, PlotUse use) {
        parcelsMade[slot(government, use)]++;
    }

    /** Parcels that found no taker and are offered again, in order of their first offer. */
    public List<Parcel> unsold(int government, PlotUse use) {
        return Collections.unmodifiableList(unsold.get(slot(government, use)));
    }

    /** A parcel waits for a taker. */
    public void offerAgain(Parcel parcel) {
        unsold.get(slot(parcel.government(), parcel.use())).add(parcel);
    }

    /** All parcels that wait, taken out of the list to be offered now. */
    public List<Parcel> takeUnsold(int government, PlotUse use) {
        List<Parcel> waiting = List.copyOf(unsold.get(slot(government, use)));
        unsold.get(slot(government, use)).clear();
        return waiting;
    }

    /** Land of the parcels that wait, m². */
    public long unsoldSqm(int government, PlotUse use) {
        long sum = 0;
        for (Parcel parcel : unsold.get(slot(government, use))) {
            sum += parcel.areaSqm();
        }
        return sum;
    }

    /** Discount on cost for industrial land, 0…0.8 (δ of docs/ODD.md 7.3). */
    public double industrialDiscount(int government) {
        return industrialDiscount[government];
    }

    /** Sets the discount. */
    public void setIndustrialDiscount(int government, double discount) {
        industrialDiscount[government] = discount;
    }

    /** What this year's industrial land is asked for, CNY/m² of land; not a number before the first yearly round. */
    public double industrialPriceYuanPerSqm(int government) {
        return industrialPriceYuanPerSqm[government];
    }

    /** Sets what industrial land is asked for. */
    public void setIndustrialPrice(int government, double yuanPerSqm) {
        industrialPriceYuanPerSqm[government] = yuanPerSqm;
    }

    /** Industrial land that employers ask for, m² a year. */
    public double industrialDemandSqmPerYear(int government) {
        return industrialDemandSqmPerYear[government];
    }

    /** Sets the industrial land that employers ask for. */
    public void setIndustrialDemand(int government, double sqmPerYear) {
        industrialDemandSqmPerYear[government] = sqmPerYear;
    }

    /** Industrial land asked for and not yet got, m². */
    public double industrialDemandCarriedSqm(int government) {
        return industrialDemandCarriedSqm[government];
    }

    /** More industrial land is asked for (above 0) or got (below 0). */
    public void changeIndustrialDemand(int government, double sqm) {
        industrialDemandCarriedSqm[government] += sqm;
    }

    /** Posts of industry at the last plan. */
    public double industryPosts(int government) {
        return industryPosts[government];
    }

    /** Sets the posts of industry at a plan. */
    public void setIndustryPosts(int government, double posts) {
        industryPosts[government] = posts;
    }

    /** Cost of industrial land sold since the last plan, less what it fetched, CNY. */
    public double industrialLossYuan(int government) {
        return industrialLossYuan[government];
    }

    /** Industrial land was sold at a loss. */
    public void addIndustrialLoss(int government, double yuan) {
        industrialLossYuan[government] += yuan;
    }

    /** Counts losses anew. */
    public void clearIndustrialLoss(int government) {
        industrialLossYuan[government] = 0;
    }

    /** Fiscal stress of the last plan: the budget gap over income beyond the ordinary gap, bounded. */
    public double stress(int government) {
        return stress[government];
    }

    /** Sets the fiscal stress of a plan. */
    public void setStress(int government, double value) {
        stress[government] = value;
    }

    /** Compensation and servicing that are due for a programme's land and not yet paid, fen. */
    public long arrearsFen(int government) {
        return arrearsFen[government];
    }

    /** More is due (above 0) or paid (below 0), fen. */
    public void changeArrears(int government, long fen) {
        arrearsFen[government] += fen;
    }

    static final Parcel BLANK = new Parcel(0, 0, 0, PlotUse.RESIDENTIAL, 1, 0, 0, 0);

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(plannedHectares);
        state.numbers(carriedSqm);
        state.numbers(parcelsMade);
        unsold.forEach(parcels -> state.list(parcels, BLANK, LandSupply::state));
        state.numbers(industrialDiscount);
        state.numbers(industrialPriceYuanPerSqm);
        state.numbers(industrialDemandSqmPerYear);
        state.numbers(industrialDemandCarriedSqm);
        state.numbers(industryPosts);
        state.numbers(industrialLossYuan);
        state.numbers(arrearsFen);
        state.numbers(stress);
    }

    static Parcel state(StateStream state, Parcel now) {
        return new Parcel(
                state.number(now.id()),
                state.number(now.government()),
                state.number(now.zone()),
                state.choice(now.use(), PlotUse.values()),
                state.number(now.areaSqm()),
                state.number(now.costFen()),
                state.number(now.reserveFen()),
                state.number(now.assessedFen()),
                state.number(now.month()));
    }
}
