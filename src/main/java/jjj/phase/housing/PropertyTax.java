package jjj.phase.housing;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.rules.PropertyTaxRule;
import jjj.world.Accounts;
import jjj.world.Homes;
import jjj.world.Homes.Floor;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * A yearly tax on homes: what it adds to the cost of owning, and its collection.
 * <pre>
 *   tax in the wish  = χ · ln(1 + τ/u)                 D ∝ (1 + τ/u)^{−ε_p·χ}
 *   paid a month     = τ/12 · p · (owner-occupied + let + empty floor)
 * </pre>
 * <ul><li>τ: tax over the price, per year, for the home of one person    <li>u: cost of owning over the price without the
 *     tax, per year    <li>χ: part that works like a price, 0…1    <li>p: price, CNY/m²</ul>
 * Households pay as far as their deposits reach. Homes of the state and homes that builders hold are not taxed. Left
 * out: values that are assessed late, exemptions for first homes. Source: docs/ODD.md 7.7 (P083, P085, P086); values: rows
 * {@code housing.propertyTaxCapitalisation}, {@code worker.userCostPerYear}, {@code worker.homeSqm}.
 *
 * @param capitalisation χ
 * @param userCostPerYear u
 * @param homeSqm floor space of the home of one person, m²
 */
record PropertyTax(double capitalisation, double userCostPerYear, double homeSqm) {
    private static final Floor[] TAXED = {Floor.OWNER_OCCUPIED, Floor.PRIVATE_RENTED, Floor.VACANT};

    static PropertyTax from(ParameterSource source) {
        return new PropertyTax(
                source.get("housing.propertyTaxCapitalisation"),
                source.get("worker.userCostPerYear"),
                source.get("worker.homeSqm"));
    }

    /** τ under a rule. */
    double ofPricePerYear(PropertyTaxRule rule) {
        return rule.ofPricePerYear(homeSqm);
    }

    /** What the tax adds to the cost of owning, as a price would, log. */
    double costOfOwningLog(double taxOfPricePerYear) {
        return capitalisation * StrictMath.log(1 + taxOfPricePerYear / userCostPerYear);
    }

    /** Households of the zone pay a twelfth. */
    void collect(World world, int zone) {
        int government = world.geography().governmentOf(zone);
        double tax = ofPricePerYear(world.rules().fiscal(government).propertyTax());
        if (tax > 0) {
            Homes homes = world.homes();
            double sqm = 0;
            for (Floor floor : TAXED) {
                sqm += homes.sqm(zone, floor);
            }
            Accounts accounts = world.ledger().accounts();
            world.ledger()
                    .payAtMost(
                            accounts.households(government),
                            accounts.government(government),
                            Fen.ofYuan(tax / Months.PER_YEAR * homes.priceYuanPerSqm(zone) * sqm),
                            Purpose.PROPERTY_TAXES);
        }
    }
}
