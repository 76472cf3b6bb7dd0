package jjj.rules;

import java.util.List;
import jjj.base.Fen;

/**
 * Land is allocated as another rule says; a part of its price is not paid at once but as a yearly tax on the assessed
 * value.
 * <pre>
 *   first payment = price · max(0, 1 − PV)        PV = τ · (1 − (1 + r)^−T) / r
 * </pre>
 * τ: tax a year; r: discount rate a year; T: years of the lease of the use.
 *
 * @param ratePerYear τ
 * @param discountPerYear r, above 0
 * @param with the rule that allocates
 */
public record LandValueTax(double ratePerYear, double discountPerYear, LandRule with) implements LandRuleWith {
    /** Part of the full price that is still paid at first. */
    public double firstPaymentShare(PlotUse use) {
        double annuity = (1 - StrictMath.pow(1 + discountPerYear, -use.leaseYears())) / discountPerYear;
        return Math.max(0, 1 - ratePerYear * annuity);
    }

    @Override
    public double priceShare(PlotUse use) {
        return firstPaymentShare(use) * with.priceShare(use);
    }

    @Override
    public Award award(Parcel parcel, List<Bid> bids) {
        Award award = with.award(parcel, bids);
        return award instanceof Award.Granted granted
                ? new Award.Granted(
                        granted.holder(),
                        Fen.times(granted.priceFen(), firstPaymentShare(parcel.use())),
                        granted.downPaymentShare(),
                        granted.mode())
                : award;
    }

    @Override
    public long agreedFen(Parcel parcel, Award.Granted award) {
        double share = firstPaymentShare(parcel.use());
        return share > 0 ? (long) StrictMath.rint(award.priceFen() / share) : parcel.assessedFen();
    }

    @Override
    public Dues dues() {
        return new Dues.Tax(ratePerYear);
    }
}
