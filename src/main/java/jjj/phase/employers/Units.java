package jjj.phase.employers;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.rules.OrderedEmployers;
import jjj.rules.Path;

/**
 * Staff of the headquarters and subsidiaries that an order moves.
 *
 * <pre>
 *   headquarters = mean · (1 ± spread), uniform        subsidiary = k · median · e^(σ·n), n ~ N(0, 1)
 *   k · median · e^(σ²/2) · subsidiaries = posts ordered by the date for subsidiaries − staff of headquarters
 * </pre>
 *
 * Where the order names no subsidiaries k = 1. Drawn once per (order, number of the unit). Source: docs/ODD.md 7.5; values:
 * rows {@code soe.*}.
 */
record Units(EmployersParameters.StateParameters parameters, Draws draws, OrderedEmployers order) {
    private static final long ENTITY = 1L << 59;

    /** Posts that should be at work: a share c of those ordered on time, the rest a year later. */
    double postsDue(double year) {
        Path path = order.cumulativePosts();
        return order.compliance() * path.at(year) + (1 - order.compliance()) * path.at(year - 1);
    }

    /** Headquarters that should be at work. */
    int headquartersDue(double year) {
        double from = order.cumulativePosts().years()[0];
        double span = order.headquartersBy() - from;
        double share = span > 0 ? (year - from) / span : year >= from ? 1 : 0;
        return (int) StrictMath.floor(order.headquarters() * Math.max(0, Math.min(1, share)));
    }

    /** Ordered subsidiaries that have registered: each does so in a year with the same chance since the order. */
    int registrationsDue(double year) {
        double since = Math.max(0, year - order.cumulativePosts().years()[0]);
        return (int)
                StrictMath.floor(order.subsidiaries() * (1 - StrictMath.exp(-since / parameters.registrationYears())));
    }

    long headquartersStaff(int number) {
        double u = draws.uniform(ENTITY | order.id(), 0, Stream.SIZE, -1 - number);
        double factor = 1 + parameters.headquartersSpread() * (2 * u - 1);
        return Math.max(1, Math.round(parameters.headquartersStaff() * factor));
    }

    long subsidiaryStaff(int number) {
        double n = draws.normal(ENTITY | order.id(), 0, Stream.SIZE, number);
        double median = meanStaff() / StrictMath.exp(parameters.subsidiarySigma() * parameters.subsidiarySigma() / 2);
        return Math.max(1, Math.round(median * StrictMath.exp(parameters.subsidiarySigma() * n)));
    }

    private double meanStaff() {
        double left = order.cumulativePosts().at(order.subsidiariesBy())
                - order.headquarters() * parameters.headquartersStaff();
        if (order.subsidiaries() > 0 && left > 0) {
            return left / order.subsidiaries();
        }
        return parameters.subsidiaryMedianStaff()
                * StrictMath.exp(parameters.subsidiarySigma() * parameters.subsidiarySigma() / 2);
    }
}
