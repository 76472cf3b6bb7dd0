package jjj.rules;

import java.util.OptionalDouble;

/**
 * How much land a government may or must supply for one use.
 *
 * @param quotaHectaresPerYear at most this much; infinite without a quota
 * @param planHectaresPerYear a fixed yearly amount in place of the government's own plan
 * @param programmeSqkmPerMonth land that a programme asks for each month under direct allocation, as a path; none if
 *     the government has no programme
 * @param parcelHectares size of such a programme's parcels
 */
public record SupplyRule(
        double quotaHectaresPerYear,
        OptionalDouble planHectaresPerYear,
        Path programmeSqkmPerMonth,
        double parcelHectares) {
    /** The government plans freely. */
    public static final SupplyRule FREE =
            new SupplyRule(Double.POSITIVE_INFINITY, OptionalDouble.empty(), Path.constant(0), 5);

    /** This rule with another ceiling. */
    public SupplyRule withQuota(double hectaresPerYear) {
        return new SupplyRule(hectaresPerYear, planHectaresPerYear, programmeSqkmPerMonth, parcelHectares);
    }

    /** This rule with a fixed yearly amount. */
    public SupplyRule withPlan(double hectaresPerYear) {
        return new SupplyRule(
                quotaHectaresPerYear, OptionalDouble.of(hectaresPerYear), programmeSqkmPerMonth, parcelHectares);
    }

    /** This rule with the land need of a programme. */
    public SupplyRule withProgramme(Path sqkmPerMonth, double hectares) {
        return new SupplyRule(quotaHectaresPerYear, planHectaresPerYear, sqkmPerMonth, hectares);
    }

    /** This rule where no programme asks for land: what stood there of one leaves no trace. */
    public SupplyRule withoutProgramme() {
        return withProgramme(FREE.programmeSqkmPerMonth, FREE.parcelHectares);
    }
}
