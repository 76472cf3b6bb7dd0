package jjj.phase.housing;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.SaleRule;
import jjj.world.Homes;
import jjj.world.World;

/**
 * How much floor space is bought in each zone this month.
 * <pre>
 *   residents = clamp( max( H/A · σ·ln(1 + e^{m/σ}), skilled buyers ), 0, offer )     m = [ D·(1 + a) − (H − U) − P ]/H
 *   investors = min( offer − residents, ι·offer/A · clamp(12·E·(1 − τ·tightness)/g*, 0, 1) )
 *   existing homes sold = (H − U − state homes) · s/12 · max(s⁻, 1 + ρ·12·E)
 * </pre>
 * All 0 while sales are frozen.
 * <ul><li>D, H: wished and existing floor space; U unsold, P presold and not delivered; m²
 *     <li>a: growth that buyers look ahead    <li>A: months in which what is missing is bought    <li>σ: how softly
 *     purchases fade where nothing is missing on the whole, because some always move    <li>ι, g*: of investors
 *     <li>E: expected change of prices, log per month    <li>s, s⁻, ρ: turnover a year, its least factor, response</ul>
 * Residents together pay down no more than a part of their deposits in a month. Source: docs/ODD.md 7.7; values: rows
 * {@code housing.*}.
 */
final class Purchases {
    final long[] residentsSqm;
    final long[] investorsSqm;
    final long[] existingSqm;

    private final HousingParameters parameters;
    private final World world;
    private final Outlook outlook;
    private final NewHomesOnOffer offer;

    Purchases(HousingParameters parameters, World world, Outlook outlook, NewHomesOnOffer offer) {
        this.parameters = parameters;
        this.world = world;
        this.outlook = outlook;
        this.offer = offer;
        int zones = world.geography().zoneCount();
        residentsSqm = new long[zones];
        investorsSqm = new long[zones];
        existingSqm = new long[zones];
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            if (!world.rules().sale(government).frozen()) {
                decide(government);
            }
        }
    }

    private void decide(int government) {
        int[] zones = world.geography().zonesOf(government);
        double downPayments = 0;
        for (int zone : zones) {
            residentsSqm[zone] = residents(zone);
            downPayments += residentsSqm[zone]
                    * world.homes().priceYuanPerSqm(zone)
                    * parameters.purchases().downPaymentShare();
        }
        double share = affordable(government, downPayments);
        SaleRule rule = world.rules().sale(government);
        for (int zone : zones) {
            residentsSqm[zone] = (long) (residentsSqm[zone] * share);
            investorsSqm[zone] = (long) (investors(zone, rule) * share);
            existingSqm[zone] = existing(zone);
        }
    }

    private double affordable(int government, double downPaymentsYuan) {
        int account = world.ledger().accounts().households(government);
        double deposits = Fen.toYuan(world.ledger().depositsFen(account));
        return downPaymentsYuan > 0
                ? Math.min(1, parameters.purchases().depositsForHomesShare() * deposits / downPaymentsYuan)
                : 1;
    }

    private long residents(int zone) {
        HousingParameters.PurchaseParameters how = parameters.purchases();
        double unsold = world.homes().sqm(zone, Homes.Floor.UNSOLD);
        double missing = outlook.wishedSqm[zone] * (1 + how.lookAheadShare())
                - (outlook.stockSqm[zone] - unsold)
                - offer.presoldSqm(zone);
        double stock = Math.max(1, outlook.stockSqm[zone]);
        double wish = stock * softlyAboveZero(missing / stock, how.softness()) / how.absorptionMonths();
        double wanted = Math.max(wish, world.homes().boughtBySkilledSqm(zone));
        return (long) Math.min(offer.sqm(zone), wanted);
    }

    private double investors(int zone, SaleRule rule) {
        HousingParameters.PurchaseParameters how = parameters.purchases();
        double promised = 1 - StrictMath.exp(-Math.max(0, world.homes().premiumLog(zone)));
        double growth = (Months.PER_YEAR * outlook.expectationPerMonth[zone] + how.promisedGrowthPerYear() * promised)
                * parameters.priceChange().investorsLeft(rule.tightness());
        double eager = Math.max(0, Math.min(1, growth / how.investorFullGrowthPerYear()));
        double wanted = how.investorShare() * offer.sqm(zone) / how.absorptionMonths() * eager;
        return Math.min(offer.sqm(zone) - residentsSqm[zone], wanted);
    }

    private long existing(int zone) {
        HousingParameters.PurchaseParameters how = parameters.purchases();
        Homes homes = world.homes();
        double growth = Months.PER_YEAR * outlook.expectationPerMonth[zone];
        double inPrivateHands = outlook.stockSqm[zone]
                - homes.sqm(zone, Homes.Floor.UNSOLD)
                - homes.sqm(zone, Homes.Floor.STATE_RENTAL)
                - homes.sqm(zone, Homes.Floor.SHARED_OWNERSHIP);
        double factor = Math.max(how.turnoverLeast(), 1 + how.turnoverResponse() * growth);
        return (long) (inPrivateHands * how.turnoverPerYear() / Months.PER_YEAR * factor);
    }

    /** σ·ln(1 + e^{x/σ}): x where it is large, fading to 0 below. */
    static double softlyAboveZero(double x, double softness) {
        double ratio = x / softness;
        return ratio > 30 ? x : softness * StrictMath.log1p(StrictMath.exp(ratio));
    }
}
