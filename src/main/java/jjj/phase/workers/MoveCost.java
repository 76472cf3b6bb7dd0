package jjj.phase.workers;

import jjj.base.ParameterSource;

/**
 * Cost of moving the home to another government, utils.
 *
 * <pre>
 *   M = [ μ_p + 1.5 β_w ln(max(d, 30)/30) ] (1 − package) + 1.0 · owner + 0.8 χ + 2.2 τ_c
 * </pre>
 *
 * d: km; μ_p: across or within provinces; package: part that an ordering employer takes over, 0…1; owner: 1 who owns the
 * home left; χ: 1 with a child of school age; τ_c: partner ties of the class. Source: docs/ODD.md 7.6.
 */
record MoveCost(
        double acrossProvinces,
        double withinProvince,
        double perLogKm,
        double freeKm,
        double owner,
        double child,
        double partner,
        double tieRooted,
        double tieCareer,
        double tiePricedOut) {

    static MoveCost from(ParameterSource source) {
        return new MoveCost(
                source.get("worker.moveAcrossProvinces"),
                source.get("worker.moveWithinProvince"),
                source.get("worker.distancePerLogKm") * source.get("worker.betaWage"),
                source.get("worker.distanceFreeKm"),
                source.get("worker.moveOwner"),
                source.get("worker.moveChild"),
                source.get("worker.movePartner"),
                source.get("worker.partnerTieRooted"),
                source.get("worker.partnerTieCareer"),
                source.get("worker.partnerTiePricedOut"));
    }

    /** The part of the way itself. */
    double way(double km, boolean otherProvince) {
        return (otherProvince ? acrossProvinces : withinProvince) + wayInside(km);
    }

    /** The part of the way of a move inside a government: the distance alone. */
    double wayInside(double km) {
        return perLogKm * StrictMath.log(Math.max(km, freeKm) / freeKm);
    }

    /** The part of what is left behind. */
    double ties(boolean ownsHome, boolean schoolChild, int tasteClass) {
        double tie =
                switch (tasteClass) {
                    case 0 -> tieRooted;
                    case 1 -> tieCareer;
                    default -> tiePricedOut;
                };
        return (ownsHome ? owner : 0) + (schoolChild ? child : 0) + partner * tie;
    }
}
