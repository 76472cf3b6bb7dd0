package jjj.phase.finance;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.ClusterRule;
import jjj.world.Purpose;
import jjj.world.Services;

/**
 * An authority of several governments: its budget of a month is a levy on its members' local taxes and what the centre
 * adds; it is spent in the same month on two tasks.
 *
 * <pre>
 *   infrastructure: where K_g / N_g is least        services: where the mean of q over the zones is least
 * </pre>
 *
 * K: infrastructure, CNY at 2016 cost; N: residents; q: quality of services, the capital 2016 = 1. The authority keeps no money and owes
 * none. Source: docs/ODD.md 7.11.
 */
record JointAuthority(Budgets budgets) {
    void pass(Books books) {
        for (ClusterRule rule : books.world().rules().clusters()) {
            spend(books, rule);
        }
    }

    private void spend(Books books, ClusterRule rule) {
        int poorest = least(rule.members(), g -> books.government(g).infrastructureYuan() / residents(books, g));
        int worst = least(rule.members(), g -> quality(books, g));
        for (int member : rule.members()) {
            long levy = Math.min(Fen.times(localTaxesFen(books, member), rule.levyShare()), books.spendableFen(member));
            collect(books, books.accounts().government(member), levy, rule, poorest, worst);
        }
        long central = Fen.ofYuan(rule.centralYuanPerYear() / Months.PER_YEAR);
        if (central > 0) {
            books.payFromCentre(books.accounts().government(poorest), central, Purpose.TRANSFERS);
            collect(books, books.accounts().government(poorest), central, rule, poorest, worst);
        }
    }

    private void collect(Books books, int payer, long fen, ClusterRule rule, int poorest, int worst) {
        long services = Fen.times(fen, rule.servicesShare());
        int receiver = books.accounts().government(worst);
        if (payer != receiver) {
            books.ledger().pay(payer, receiver, services, Purpose.TAX_BASE_SHARING);
        }
        books.ledger().pay(receiver, books.accounts().firms(worst), services, Purpose.PUBLIC_PURCHASES);
        books.government(worst).addJointWorks(Fen.toYuan(services));
        budgets.build(books, poorest, payer, fen - services);
        books.government(poorest).addJointWorks(Fen.toYuan(fen - services));
    }

    private static long localTaxesFen(Books books, int g) {
        int account = books.accounts().government(g);
        return Math.max(
                0,
                books.ledger().flowFen(account, Purpose.TAXES) + books.ledger().flowFen(account, Purpose.TAX_SHARING));
    }

    private static double residents(Books books, int g) {
        return Math.max(1, books.world().governmentResidents(g));
    }

    private static double quality(Books books, int g) {
        Services services = books.world().services();
        int[] zones = books.world().geography().zonesOf(g);
        double sum = 0;
        for (int zone : zones) {
            sum += services.quality(zone);
        }
        return sum / zones.length;
    }

    /** The member with the least value, the first of equals. */
    private static int least(List<Integer> members, IntToDoubleFunction value) {
        int best = members.get(0);
        for (int member : members) {
            if (value.applyAsDouble(member) < value.applyAsDouble(best)) {
                best = member;
            }
        }
        return best;
    }
}
