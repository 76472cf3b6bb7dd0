package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.ServiceRule;
import jjj.world.Purpose;

/**
 * What a government pays beside its budget: branches of schools and hospitals, money for services, and subsidies promised
 * to people. In a designated area the centre closes what is lacking; elsewhere what cannot be paid waits (subsidies) or
 * is not bought.
 */
final class SocialPayments {
    private final Budgets budgets;

    SocialPayments(Budgets budgets) {
        this.budgets = budgets;
    }

    void pay(Books books, int g) {
        double year = Months.middleInYears(books.month());
        ServiceRule rule = books.world().rules().services(g);
        for (ServiceRule.Branch branch : rule.branches()) {
            double yuan = branch.places().at(year) * branch.yuanPerPlaceAndYear() / Months.PER_YEAR;
            Budgets.buy(books, g, affordable(books, g, Fen.ofYuan(yuan)));
        }
        for (ServiceRule.Investment investment : rule.investments()) {
            invest(books, g, investment, year);
        }
        paySubsidies(books, g);
    }

    private void invest(Books books, int g, ServiceRule.Investment investment, double year) {
        int own = books.accounts().government(g);
        long fen = Fen.ofBillionYuan(investment.billionYuanPerYear().at(year) / Months.PER_YEAR);
        if (investment.fromCentre()) {
            books.payFromCentre(own, fen, Purpose.TRANSFERS);
        } else {
            fen = affordable(books, g, fen);
        }
        long building = Fen.times(fen, investment.buildingShare());
        budgets.build(books, g, own, building);
        Budgets.buy(books, g, fen - building);
    }

    private static void paySubsidies(Books books, int g) {
        long fen = affordable(books, g, books.government(g).subsidiesDueFen());
        books.ledger().pay(books.accounts().government(g), books.accounts().households(g), fen, Purpose.SUBSIDIES);
        books.government(g).changeSubsidiesDue(-fen);
    }

    /** As much of an amount as the government has, once the centre has closed the gap of a designated area. */
    private static long affordable(Books books, int g, long fen) {
        if (books.isDesignated(g)) {
            books.coverByCentre(g, fen);
        }
        return Math.min(fen, books.spendableFen(g));
    }
}
