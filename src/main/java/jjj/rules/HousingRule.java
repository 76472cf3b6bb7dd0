package jjj.rules;

/**
 * Homes held by the state.
 *
 * @param stateRentShareOfMarket rent of a state home ÷ market rent
 * @param pointsWeight weight of points in the queue for a home, 0…1; the rest is by lot
 * @param sharedOwnership part of the homes that people buy into
 * @param ownedShare part of the price that they pay for; on the rest they pay the rent of a state home
 */
public record HousingRule(
        double stateRentShareOfMarket, double pointsWeight, double sharedOwnership, double ownedShare) {
    /** State homes at half the market rent, by lot. */
    public static final HousingRule ORDINARY = new HousingRule(0.5, 0, 0, 0);

    /** Whether points count in the queue. */
    public boolean byPoints() {
        return pointsWeight > 0;
    }

    /** This rule with another weight of points. */
    public HousingRule withPointsWeight(double weight) {
        return new HousingRule(stateRentShareOfMarket, weight, sharedOwnership, ownedShare);
    }
}
