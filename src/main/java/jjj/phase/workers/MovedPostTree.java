package jjj.phase.workers;

import java.util.function.IntToDoubleFunction;
import jjj.world.MovedPosts.Outcome;

/**
 * The choice of one whose post has moved.
 *
 * <pre>
 *   { settle: transfer, keep } (ρ_s)   { commute: weekly, daily } (ρ_c)   decline
 *   I_settle = ρ_s ln( e^{U_transfer/ρ_s} + e^{U_keep/ρ_s} ),  likewise I_commute;  P ∝ e^I
 * </pre>
 *
 * Source: docs/ODD.md 7.6.
 *
 * @param transfer utils of settling with the local hukou
 * @param keep utils of settling with the old hukou
 * @param weekly utils of commuting weekly
 * @param daily utils of commuting daily
 * @param decline utils of other work in the origin
 * @param rhoSettle dissimilarity ρ_s
 * @param rhoCommute dissimilarity ρ_c
 */
record MovedPostTree(
        double transfer,
        double keep,
        double weekly,
        double daily,
        double decline,
        double rhoSettle,
        double rhoCommute) {

    /** One whose post moves, as the equations see her. */
    record Holder(
            int tasteClass,
            boolean child,
            boolean owner,
            double wageYuanPerYear,
            double presentHome,
            double presentCommute,
            boolean livesThere) {}

    /**
     * The place to which the post moves, as she sees it.
     *
     * @param homes value of the homes there with full access, utils
     * @param accessKeeping value of entitlement there with the old hukou, utils
     * @param offer what is offered to those who settle (B), utils
     * @param hukouLoss HL, utils
     * @param mayTransfer whether the local hukou can be had and is not held yet
     * @param minutes from the present home, one way
     * @param fareYuan from the present home, one way
     * @param km from the present home
     * @param otherProvince whether that is another province
     * @param insideOrder whether the order moves posts inside one government
     * @param settlementPackage part of the moving cost that the employer takes over, 0…1
     */
    record Place(
            double homes,
            double accessKeeping,
            double offer,
            double hukouLoss,
            boolean mayTransfer,
            double minutes,
            double fareYuan,
            double km,
            boolean otherProvince,
            boolean insideOrder,
            double settlementPackage) {}

    /** The tree of a holder and a place. */
    static MovedPostTree of(WorkersParameters parameters, Holder holder, Place place) {
        Tastes tastes = parameters.tastes();
        Commuting commuting = parameters.commuting();
        double wage = holder.wageYuanPerYear();
        double income = tastes.wage() * StrictMath.log(wage);
        double settled = income + place.homes() + place.offer() - moving(parameters, holder, place);
        double loss = parameters.relocationElasticity() * place.hukouLoss();
        double home = income + holder.presentHome();
        double weeklyShare =
                commuting.weekly(commuting.weeklyCost(place.fareYuan(), wage), holder.tasteClass(), holder.child());
        double dailyShare = commuting.daily(place.minutes(), place.fareYuan(), wage);
        boolean near = place.minutes() <= commuting.dailyMinutesMost();
        return new MovedPostTree(
                place.mayTransfer() ? settled - loss : Double.NEGATIVE_INFINITY,
                settled + place.accessKeeping(),
                home + tastes.wage() * StrictMath.log(1 - weeklyShare),
                near ? home + tastes.wage() * StrictMath.log(1 - dailyShare) : Double.NEGATIVE_INFINITY,
                home
                        + holder.presentCommute()
                        + tastes.wage() * StrictMath.log(tastes.outsideWageShare())
                        - tastes.attachment(),
                parameters.nests().settle(),
                parameters.nests().commute());
    }

    private static double moving(WorkersParameters parameters, Holder holder, Place place) {
        if (holder.livesThere() && !place.insideOrder()) {
            return 0;
        }
        MoveCost cost = parameters.moveCost();
        double bare = holder.livesThere() ? cost.wayInside(place.km()) : cost.way(place.km(), place.otherProvince());
        double way = bare * (1 - place.settlementPackage());
        double ties = cost.ties(holder.owner(), holder.child(), holder.tasteClass());
        return parameters.relocationElasticity() * (way + ties);
    }

    private double settle() {
        return Nests.inclusive(rhoSettle, transfer, keep);
    }

    private double commute() {
        return Nests.inclusive(rhoCommute, weekly, daily);
    }

    /** Probability of each outcome, in the order of {@link Outcome}. */
    double[] probabilities() {
        double settle = settle();
        double commute = commute();
        double most = Math.max(decline, Math.max(settle, commute));
        double settles = Elementary.exp(settle - most);
        double commutes = Elementary.exp(commute - most);
        double declines = Elementary.exp(decline - most);
        double sum = settles + commutes + declines;
        double transfers = 1 / (1 + Elementary.exp((keep - transfer) / rhoSettle));
        double comesWeekly = 1 / (1 + Elementary.exp((daily - weekly) / rhoCommute));
        return new double[] {
            settles / sum * transfers,
            settles / sum * (1 - transfers),
            commutes / sum * comesWeekly,
            commutes / sum * (1 - comesWeekly),
            declines / sum
        };
    }

    /**
     * The outcome by Gumbel-max.
     *
     * @param gumbel standard Gumbel draws: 0 settle, 1 commute, 2 decline, 3 transfer, 4 keep, 5 weekly, 6 daily
     */
    Outcome choose(IntToDoubleFunction gumbel) {
        double settles = settle() + gumbel.applyAsDouble(0);
        double commutes = commute() + gumbel.applyAsDouble(1);
        double declines = decline + gumbel.applyAsDouble(2);
        if (declines >= settles && declines >= commutes) {
            return Outcome.DECLINES;
        }
        if (settles >= commutes) {
            boolean transfers =
                    transfer / rhoSettle + gumbel.applyAsDouble(3) > keep / rhoSettle + gumbel.applyAsDouble(4);
            return transfers ? Outcome.SETTLES_TRANSFERS : Outcome.SETTLES_KEEPS;
        }
        boolean comesWeekly =
                weekly / rhoCommute + gumbel.applyAsDouble(5) > daily / rhoCommute + gumbel.applyAsDouble(6);
        return comesWeekly ? Outcome.COMMUTES_WEEKLY : Outcome.COMMUTES_DAILY;
    }
}
