package jjj.rules;

/**
 * Homes held by the state.
 *
 * @param stateRentShareOfMarket rent of a state home ÷ market rent
 * @param byPoints whether points decide the queue
 */
public record HousingRule(double stateRentShareOfMarket, boolean byPoints) {
    /** State homes at half the market rent, by lot. */
    public static final HousingRule ORDINARY = new HousingRule(0.5, false);
}
