package jjj.region;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Shares;

/**
 * Residents and skilled residents of each zone in December 2016.
 *
 * <pre>
 *   residents_z ∝ pop2010 + 73/120 · (pop2020 − pop2010),  scaled to the year-end total of each province
 *   skilled_g   = college share of 2020 · f_g · residents_g
 *   skilled_z   ∝ urban_z · exp(0.35 · (years of schooling_z − mean of g)),  some zones from their own census rows
 * </pre>
 *
 * Persons are whole: parts are rounded by the largest remainder, so totals hold exactly. Urban shares are those of 2020.
 */
final class People2016 {
    private static final double HIGHEST_SKILLED_SHARE = 0.8;

    final long[] residents;
    final long[] urban;
    final long[] skilled;

    People2016(RegionTables tables) {
        int zones = tables.counties().size();
        this.residents = new long[zones];
        this.urban = new long[zones];
        this.skilled = new long[zones];
        for (String province : tables.provinces()) {
            fillResidents(tables, province);
        }
        for (County county : tables.counties()) {
            urban[county.index()] = Math.round(residents[county.index()] * county.urbanShare());
        }
        for (GovernmentRow government : tables.governments()) {
            fillSkilled(tables, government);
        }
    }

    private void fillResidents(RegionTables tables, String province) {
        double fraction = tables.starting().value("interpolation_2016");
        List<County> own = new ArrayList<>();
        for (County county : tables.counties()) {
            if (tables.governments().get(county.government()).province().equals(province)) {
                own.add(county);
            }
        }
        double[] weights = new double[own.size()];
        for (int i = 0; i < weights.length; i++) {
            County county = own.get(i);
            weights[i] = county.population2010() + fraction * (county.population2020() - county.population2010());
        }
        long[] parts = Shares.split(Math.round(tables.starting().value("residents_2016", province)), weights);
        for (int i = 0; i < parts.length; i++) {
            residents[own.get(i).index()] = parts[i];
        }
    }

    private void fillSkilled(RegionTables tables, GovernmentRow government) {
        double factor = tables.starting().value("skilled_2016_over_2020", government.id());
        List<County> own = countiesOf(tables, government.index());
        long people = 0;
        for (County county : own) {
            people += residents[county.index()];
        }
        CensusUnit unit = tables.censusUnit(government.id());
        long total = Math.round(people * unit.collegeShare() * factor);
        double[] weights = new double[own.size()];
        for (int i = 0; i < weights.length; i++) {
            int zone = own.get(i).index();
            if (tables.roles().is("own-college-share", own.get(i).id())) {
                double share = tables.censusUnit(own.get(i).id()).collegeShare();
                skilled[zone] = Math.round(residents[zone] * share * factor);
                total -= skilled[zone];
            } else {
                double years = tables.census().get(zone).yearsOfSchooling() - unit.yearsOfSchooling();
                weights[i] = urban[zone] * StrictMath.exp(tables.starting().value("schooling_weight") * years);
            }
        }
        spread(government, own, weights, total);
    }

    private void spread(GovernmentRow government, List<County> own, double[] weights, long total) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (sum == 0) { // every zone has a row of its own: the difference is rounding
            skilled[own.get(0).index()] += total;
            return;
        }
        long[] parts = Shares.split(total, weights);
        for (int i = 0; i < parts.length; i++) {
            int zone = own.get(i).index();
            skilled[zone] += parts[i];
            if (skilled[zone] > HIGHEST_SKILLED_SHARE * residents[zone]) {
                throw new TableException("%s: %d skilled of %d residents in %s; expected at most %.0f %%"
                        .formatted(
                                government.id(),
                                skilled[zone],
                                residents[zone],
                                own.get(i).id(),
                                100 * HIGHEST_SKILLED_SHARE));
            }
        }
    }

    static List<County> countiesOf(RegionTables tables, int government) {
        List<County> own = new ArrayList<>();
        for (County county : tables.counties()) {
            if (county.government() == government) {
                own.add(county);
            }
        }
        return own;
    }
}
