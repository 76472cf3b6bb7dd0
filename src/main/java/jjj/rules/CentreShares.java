package jjj.rules;

import java.util.OptionalDouble;

/**
 * Parts of local taxes that the centre takes in place of those of the parameter table; empty where nothing is changed.
 *
 * @param vat of value-added tax, 0…1
 * @param enterprise of enterprise income tax
 * @param personal of personal income tax
 */
public record CentreShares(OptionalDouble vat, OptionalDouble enterprise, OptionalDouble personal) {
    /** As in the parameter table. */
    public static final CentreShares OF_THE_TABLE =
            new CentreShares(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
}
