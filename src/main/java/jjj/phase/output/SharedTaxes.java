package jjj.phase.output;

import java.util.List;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.Shares;
import jjj.rules.EmployerKind;
import jjj.rules.JointPark;
import jjj.rules.TaxPool;
import jjj.world.Accounts;
import jjj.world.Government;
import jjj.world.Ledger;
import jjj.world.Posts;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Taxes that local governments share, after each has kept its own for the month.
 *
 * <pre>
 *   pool:  pays_g = s · max(0, T_g − T_g⁰),    receives_g = Σ pays · N_g / Σ N         only the difference moves
 *   park:  destination → origin   split · t_g · Σ_z Y_z · max(0, 1 − L_z⁰ / L_z)       innovators of the park's zone, or of the destination if none is named
 * </pre>
 *
 * <ul><li>T: local taxes of the month, ⁰ a twelfth of the base year, fen; N: residents; s, split: 0…1
 *     <li>t: local taxes over output; Y: output of innovators a month; L: their posts, ⁰ at the start</ul>
 *
 * The whole growth of innovators since the start counts as the park's: firms are not followed into it. Nobody pays more
 * than it has. Source: docs/ODD.md 7.11.
 */
final class SharedTaxes {
    private static final int INNOVATOR = EmployerKind.INNOVATOR.ordinal();

    void pass(World world) {
        for (JointPark park : world.rules().jointParks()) {
            split(world, park);
        }
        for (TaxPool pool : world.rules().taxPools()) {
            share(world, pool);
        }
    }

    private static void split(World world, JointPark park) {
        Posts posts = world.posts();
        double grown = 0;
        for (int zone : zones(world, park)) {
            int slot = posts.slot(zone, INNOVATOR);
            double now = posts.skilled(slot) + posts.other(slot);
            double base = posts.baseSkilled(slot) + posts.baseOther(slot);
            grown += now > base ? posts.outputYuanPerYear(slot) * (1 - base / now) / Months.PER_YEAR : 0;
        }
        double taxes = world.governments().get(park.destination()).base().taxShareOfGdp() * grown;
        Accounts accounts = world.ledger().accounts();
        world.ledger()
                .payAtMost(
                        accounts.government(park.destination()),
                        accounts.government(park.origin()),
                        Fen.ofYuan(park.taxShareOfOrigin() * taxes),
                        Purpose.TAX_BASE_SHARING);
    }

    private static int[] zones(World world, JointPark park) {
        return park.zone().isPresent()
                ? new int[] {park.zone().getAsInt()}
                : world.geography().zonesOf(park.destination());
    }

    private static void share(World world, TaxPool pool) {
        List<Integer> members = pool.members();
        long[] pays = new long[members.size()];
        double[] residents = new double[pays.length];
        long sum = 0;
        for (int i = 0; i < pays.length; i++) {
            pays[i] = Fen.times(growthFen(world, members.get(i)), pool.share());
            residents[i] = world.governmentResidents(members.get(i));
            sum += pays[i];
        }
        long[] receives = Shares.split(sum, residents);
        double[] due = new double[pays.length];
        for (int i = 0; i < pays.length; i++) {
            due[i] = Math.max(0, receives[i] - pays[i]);
        }
        Ledger ledger = world.ledger();
        for (int i = 0; i < pays.length; i++) {
            int payer = ledger.accounts().government(members.get(i));
            long net = Math.min(pays[i] - receives[i], Math.max(0, ledger.depositsFen(payer)));
            if (net > 0) {
                pay(ledger, payer, members, Shares.split(net, due));
            }
        }
    }

    private static void pay(Ledger ledger, int payer, List<Integer> members, long[] parts) {
        for (int i = 0; i < parts.length; i++) {
            ledger.pay(payer, ledger.accounts().government(members.get(i)), parts[i], Purpose.TAX_BASE_SHARING);
        }
    }

    /** Local taxes of the month beyond a twelfth of those of the base year, fen. */
    private static long growthFen(World world, int government) {
        Ledger ledger = world.ledger();
        int account = ledger.accounts().government(government);
        long taxes = ledger.flowFen(account, Purpose.TAXES) + ledger.flowFen(account, Purpose.TAX_SHARING);
        Government.Base base = world.governments().get(government).base();
        return Math.max(0, taxes - Fen.ofYuan(base.taxShareOfGdp() * base.gdpYuan() / Months.PER_YEAR));
    }
}
