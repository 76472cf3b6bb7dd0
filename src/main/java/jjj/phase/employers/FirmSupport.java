package jjj.phase.employers;

import java.util.Arrays;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.EmployerKind;
import jjj.rules.VentureRule;
import jjj.world.Accounts;
import jjj.world.Ledger;
import jjj.world.Posts;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Public money for innovators: what is paid is what works.
 *
 * <pre>
 *   vc = min( most, 1 + grants / (G · e) )            grants ≤ fund / 12, and no more than firms ask for
 *   rent taken over = s · 1.3 · R · 15 m² · posts      a month
 * </pre>
 *
 * <ul><li>vc: factor on entry, 1…2; e: firms expected to enter without a fund; G: grant that brings one more firm, CNY
 *     <li>s: part of the rent taken over; R: rent of homes, CNY/m² a month; posts: of innovators
 *     </ul>
 *
 * Amounts grow with the nation's output per post. Source: docs/ODD.md 7.5; values: rows {@code innovators.*}.
 */
record FirmSupport(EmployersParameters.SupportParameters parameters) {
    private static final int INNOVATOR = EmployerKind.INNOVATOR.ordinal();

    /** Part of what was observed that is remembered from month to month. */
    double memory() {
        return 1 - 1 / parameters.survivalMemoryMonths();
    }

    /** Pays grants; gives the factor on entry of each government. */
    double[] payGrants(World world, double[] expectedByZone) {
        double[] factor = new double[world.geography().governmentCount()];
        Arrays.fill(factor, 1);
        double cost = parameters.grantYuanPerFirm() * world.national().outputPerPostIndex();
        for (int government = 0; government < factor.length; government++) {
            VentureRule rule = world.rules().venture(government);
            double expected = 0;
            for (int zone : world.geography().zonesOf(government)) {
                expected += expectedByZone[zone];
            }
            if (rule.yuanPerYear() > 0 && expected > 0) {
                double asked = (parameters.venture() - 1) * expected * cost;
                double yuan = Math.min(rule.yuanPerYear() / Months.PER_YEAR, asked);
                factor[government] = 1 + pay(world, government, yuan, rule.fromCentre()) / (cost * expected);
            }
        }
        return factor;
    }

    /** Takes over rents; gives the part of the rent that each government has paid. */
    double[] payRents(World world) {
        double[] paid = new double[world.geography().governmentCount()];
        for (int government = 0; government < paid.length; government++) {
            double share = world.rules().venture(government).rentShare();
            double due = share > 0 ? share * rentYuan(world, government) : 0;
            if (due > 0) {
                paid[government] = share * pay(world, government, due, false) / due;
            }
        }
        return paid;
    }

    /** Rent of the work space of a government's innovators, CNY a month. */
    private double rentYuan(World world, int government) {
        Posts posts = world.posts();
        double sum = 0;
        for (int zone : world.geography().zonesOf(government)) {
            int slot = posts.slot(zone, INNOVATOR);
            double rent = parameters.commercialRentFactor() * world.homes().rentYuanPerSqmMonth(zone);
            sum += rent * parameters.floorSqmPerPost() * (posts.skilled(slot) + posts.other(slot));
        }
        return sum;
    }

    /** Pays firms as far as the payer has money; gives what was paid, CNY. */
    private static double pay(World world, int government, double yuan, boolean fromCentre) {
        Ledger ledger = world.ledger();
        Accounts accounts = ledger.accounts();
        int payer = fromCentre ? accounts.centre() : accounts.government(government);
        return Fen.toYuan(
                ledger.payAtMost(payer, accounts.firms(government), Fen.ofYuan(yuan), Purpose.INNOVATION_GRANTS));
    }
}
