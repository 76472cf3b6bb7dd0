package jjj.phase.environment;

import jjj.base.ParameterSource;

/**
 * Parameters of the environment.
 *
 * @param air what raises fine particles
 * @param drift what drifts between neighbours
 * @param amenity what clean air and open space are worth
 */
public record EnvironmentParameters(AirParameters air, DriftParameters drift, AmenityIndex amenity) {
    /**
     * What raises fine particles.
     *
     * @param background particles that no place of the region causes, µg/m³
     * @param industryShare part of what is left that industry causes, the rest is of vehicles
     * @param emissions path of emissions per unit of activity
     */
    public record AirParameters(double background, double industryShare, EmissionPath emissions) {}

    /**
     * What drifts between neighbours.
     *
     * @param strength part of a neighbour's particles at no distance
     * @param fadingKm distance over which it fades
     * @param reachKm distance beyond which nothing arrives
     */
    public record DriftParameters(double strength, double fadingKm, double reachKm) {}

    /** From the parameter table. */
    public static EnvironmentParameters from(ParameterSource source) {
        return new EnvironmentParameters(
                new AirParameters(
                        source.get("environment.backgroundPm25"),
                        source.get("environment.industryShare"),
                        EmissionPath.from(source)),
                new DriftParameters(
                        source.get("environment.driftStrength"),
                        source.get("environment.driftFadingKm"),
                        source.get("environment.driftReachKm")),
                AmenityIndex.from(source));
    }
}
