package jjj.region;

/**
 * The 2020 census of one county with its share of the development zones added.
 *
 * @param population residents, persons
 * @param urban urban residents, persons
 * @param share0to14 share of residents below 15, 0…1; likewise 15–64 and 65 and more
 * @param hukouElsewhereInCounty registered in another township of the county, persons
 * @param hukouOtherCounty registered in another county of the province, persons
 * @param hukouOtherProvince registered in another province, persons
 * @param yearsOfSchooling mean, years
 * @param employedSample employed persons of the 10 % sample, by {@link Sector}
 * @param floorSqmPerPerson housing, m² a person
 * @param longFormHouseholds households of the long form; the five after it by how the home was obtained
 * @param withCar households of the long form with a car
 */
public record CountyCensus(
        double population,
        double urban,
        double share0to14,
        double share15to64,
        double share65plus,
        double hukouElsewhereInCounty,
        double hukouOtherCounty,
        double hukouOtherProvince,
        double yearsOfSchooling,
        double[] employedSample,
        double floorSqmPerPerson,
        double longFormHouseholds,
        double rented,
        double selfBuilt,
        double purchased,
        double inherited,
        double other,
        double withCar) {

    public CountyCensus {
        employedSample = employedSample.clone();
    }

    @Override
    public double[] employedSample() {
        return employedSample.clone();
    }

    public double employed(Sector sector) {
        return employedSample[sector.ordinal()];
    }

    static CountyCensus of(Table.Row row) {
        Sector[] sectors = Sector.values();
        double[] employed = new double[sectors.length];
        double listed = 0;
        for (Sector sector : sectors) {
            if (sector != Sector.OTHER) {
                employed[sector.ordinal()] =
                        row.optionalDecimal(sector.column()).orElse(0);
                listed += employed[sector.ordinal()];
            }
        }
        employed[Sector.OTHER.ordinal()] =
                Math.max(0, row.optionalDecimal("emp_sample_total").orElse(0) - listed);
        return new CountyCensus(
                row.decimal("pop"),
                row.decimal("urban_pop"),
                row.decimal("age_0_14_pct") / 100,
                row.decimal("age_15_64_pct") / 100,
                row.decimal("age_65plus_pct") / 100,
                row.decimal("hukou_elsewhere_same_county"),
                row.decimal("hukou_other_county_same_province"),
                row.decimal("hukou_other_province"),
                row.decimal("avg_years_schooling"),
                employed,
                row.decimal("housing_m2_per_person"),
                row.decimal("lf_households"),
                row.decimal("lf_rented"),
                row.decimal("lf_self_built"),
                row.decimal("lf_purchased"),
                row.decimal("lf_inherited"),
                row.decimal("lf_other"),
                row.decimal("lf_with_car"));
    }

    /** This county with {@code share} of a zone added: counts add, shares and means are weighted by residents. */
    CountyCensus plus(CountyCensus zone, double share) {
        double extra = zone.population * share;
        double all = population + extra;
        double[] employed = employedSample.clone();
        for (int i = 0; i < employed.length; i++) {
            employed[i] += share * zone.employedSample[i];
        }
        return new CountyCensus(
                all,
                urban + share * zone.urban,
                (share0to14 * population + zone.share0to14 * extra) / all,
                (share15to64 * population + zone.share15to64 * extra) / all,
                (share65plus * population + zone.share65plus * extra) / all,
                hukouElsewhereInCounty + share * zone.hukouElsewhereInCounty,
                hukouOtherCounty + share * zone.hukouOtherCounty,
                hukouOtherProvince + share * zone.hukouOtherProvince,
                (yearsOfSchooling * population + zone.yearsOfSchooling * extra) / all,
                employed,
                (floorSqmPerPerson * population + zone.floorSqmPerPerson * extra) / all,
                longFormHouseholds + share * zone.longFormHouseholds,
                rented + share * zone.rented,
                selfBuilt + share * zone.selfBuilt,
                purchased + share * zone.purchased,
                inherited + share * zone.inherited,
                other + share * zone.other,
                withCar + share * zone.withCar);
    }
}
