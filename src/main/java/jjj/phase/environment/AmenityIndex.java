package jjj.phase.environment;

import jjj.base.ParameterSource;

/**
 * What clean air and open space are worth to those who choose a home.
 *
 * <pre>  a = (C⁰ / C)^η · (1 + ω · open)  </pre>
 *
 * <ul><li>a: 1 at the start, without open space set aside     <li>C: fine particles, µg/m³, ⁰ at the start, both above 0
 *     <li>open: open space set aside over the place's area, 0…1     <li>η 0.3, ω 0.5</ul>
 *
 * Stands for health too: illness and lost working days are not counted. Source: docs/ODD.md 7.10; values: rows
 * {@code environment.amenity*}.
 */
record AmenityIndex(double airElasticity, double openSpaceWeight) {
    static AmenityIndex from(ParameterSource source) {
        return new AmenityIndex(
                source.get("environment.amenityAirElasticity"), source.get("environment.amenityOpenSpaceWeight"));
    }

    double of(double airOverBase, double openShare) {
        return StrictMath.pow(airOverBase, -airElasticity) * (1 + openSpaceWeight * openShare);
    }
}
