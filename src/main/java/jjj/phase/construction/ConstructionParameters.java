package jjj.phase.construction;

import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.rules.BuildingCost;
import jjj.rules.ResidualValue;
import jjj.world.DeveloperCredit;

/**
 * Parameters of building; shares 0…1, chances a month.
 *
 * @param time building time
 * @param cost building cost
 * @param value residual value
 * @param credit what developers may borrow
 * @param homesShareOfFloor buildable floor that becomes homes
 * @param startPerMonth chance that a held parcel is started while it pays
 * @param startPerMonthUnderwater chance while it does not pay
 * @param employersStartPerMonth chance that an employer builds on its plot
 * @param hurdleShare margin of a builder that is no private developer
 * @param ratePerYear rate of such a builder
 * @param monthsInHand building cost in hand before a state home project starts
 * @param wearPerMonth loss of floor space a month
 * @param resettlementSqmPerHead homes per displaced person, m²
 * @param resettlementShare displaced people who take a home
 * @param downPaymentShare part of the price that buyers into state homes pay at once
 * @param programme how a programme's parcels are built on
 */
public record ConstructionParameters(
        BuildingTime time,
        BuildingCost cost,
        ResidualValue value,
        DeveloperCredit.Terms credit,
        double homesShareOfFloor,
        double startPerMonth,
        double startPerMonthUnderwater,
        double employersStartPerMonth,
        double hurdleShare,
        double ratePerYear,
        int monthsInHand,
        double wearPerMonth,
        double resettlementSqmPerHead,
        double resettlementShare,
        double downPaymentShare,
        ProgrammeLots programme) {
    /**
     * How a programme's parcels are built on.
     *
     * @param lotSqm land that is started at once, m²
     * @param floorPerLand floor of all buildings per m² of a parcel with its roads and green
     * @param homesShareOfBuildings part of that floor that is homes; the rest are offices and campuses
     */
    record ProgrammeLots(long lotSqm, double floorPerLand, double homesShareOfBuildings) {
        private static ProgrammeLots from(ParameterSource source) {
            return new ProgrammeLots(
                    (long) source.get("construction.programmeLotSqm"),
                    source.get("construction.programmeFloorPerLand"),
                    source.get("finance.homesShareOfBuildings"));
        }

        /** Floor of homes per m² of the parcel. */
        double homesFloorPerLand() {
            return floorPerLand * homesShareOfBuildings;
        }
    }

    /** With the values of the parameter table. */
    public static ConstructionParameters from(ParameterSource source) {
        return new ConstructionParameters(
                BuildingTime.from(source),
                BuildingCost.from(source),
                ResidualValue.from(source),
                DeveloperCredit.Terms.from(source),
                source.get("construction.homesShareOfFloor"),
                source.get("land.startPerMonth"),
                source.get("land.startPerMonthUnderwater"),
                source.get("construction.employersStartPerMonth"),
                source.get("land.hurdleMarginShare"),
                source.get("land.developerRatePerYear"),
                (int) source.get("construction.monthsInHand"),
                Months.hazardPerMonth(source.get("construction.homeDepreciationPerYear")),
                source.get("land.resettlementFloorPerHead"),
                source.get("land.resettlementHomesShare"),
                source.get("housing.downPaymentShare"),
                ProgrammeLots.from(source));
    }
}
