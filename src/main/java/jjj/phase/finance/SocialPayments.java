package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.HouseholdScoring;
import jjj.rules.ServiceRule;
import jjj.rules.TrainingRule;
import jjj.world.Government;
import jjj.world.Purpose;

/**
 * What a government pays beside its budget: branches of schools and hospitals, money for services, training, and subsidies promised
 * to people and employers. In a designated area the centre closes what is lacking; elsewhere what cannot be paid waits (subsidies) or
 * is not bought.
 */
final class SocialPayments {
    private final Budgets budgets;
    private final ScoreEquation scores;

    SocialPayments(Budgets budgets, ScoreEquation scores) {
        this.budgets = budgets;
        this.scores = scores;
    }

    void pay(Books books, int g) {
        double year = Months.middleInYears(books.month());
        ServiceRule rule = books.world().rules().services(g);
        runBranches(books, g, rule, year);
        for (ServiceRule.Investment investment : rule.investments()) {
            invest(books, g, investment, year);
        }
        train(books, g, year);
        books.world().rules().scoring(g).ifPresent(scoring -> score(books, g, scoring));
        paySubsidies(books, g);
        payEmployers(books, g);
    }

    /** All branches together; the part that is paid is the part of the places that there are. */
    private static void runBranches(Books books, int g, ServiceRule rule, double year) {
        double yuan = 0;
        for (ServiceRule.Branch branch : rule.branches()) {
            yuan += branch.places().at(year) * branch.yuanPerPlaceAndYear() / Months.PER_YEAR;
        }
        books.government(g).bought().setBranchesPaidShare(contract(books, g, Fen.ofYuan(yuan)));
    }

    /** Buys a service with an effect of its own as far as there is money; gives the part that was paid, 0…1. */
    private static double contract(Books books, int g, long due) {
        long paid = affordable(books, g, due);
        books.ledger().pay(books.accounts().government(g), books.accounts().firms(g), paid, Purpose.SERVICE_CONTRACTS);
        return due > 0 ? (double) paid / due : 1;
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

    private static void train(Books books, int g, double year) {
        TrainingRule rule = books.world().rules().training(g);
        double persons = rule.persons().at(year) / Months.PER_YEAR;
        double paid = contract(books, g, Fen.ofYuan(persons * rule.yuanPerPerson()));
        books.government(g).bought().setTrained(persons * rule.completes() * paid);
    }

    /** Households with enough points exchange them; what they get is due like any other subsidy. */
    private void score(Books books, int g, HouseholdScoring rule) {
        int exchanging = 0;
        long points = 0;
        for (int household = 0; household < rule.families(); household++) {
            int scored = scores.points(books.world().draws(), rule, g, household, books.month());
            if (scored >= rule.threshold()) {
                exchanging++;
                points += scored;
            }
        }
        books.government(g).changeSubsidiesDue(Fen.ofYuan(points * rule.yuanPerPoint()));
        books.government(g).noteExchange(exchanging);
    }

    private static void paySubsidies(Books books, int g) {
        long fen = affordable(books, g, books.government(g).subsidiesDueFen());
        books.ledger().pay(books.accounts().government(g), books.accounts().households(g), fen, Purpose.SUBSIDIES);
        books.government(g).changeSubsidiesDue(-fen);
    }

    /** Subsidies at once; of refunds each month the part that falls due. */
    private static void payEmployers(Books books, int g) {
        Government government = books.government(g);
        long incentives = affordable(books, g, government.incentivesDueFen());
        payStateFirms(books, g, incentives);
        government.changeIncentivesDue(-incentives);
        long refunds = affordable(books, g, government.refunds().fallDue(books.month()));
        payStateFirms(books, g, refunds);
        government.refunds().pay(refunds);
    }

    private static void payStateFirms(Books books, int g, long fen) {
        books.ledger()
                .pay(books.accounts().government(g), books.accounts().stateEnterprises(g), fen, Purpose.SUBSIDIES);
    }

    /** As much of an amount as the government has, once the centre has closed the gap of a designated area. */
    private static long affordable(Books books, int g, long fen) {
        if (books.isDesignated(g)) {
            books.coverByCentre(g, fen);
        }
        return Math.min(fen, books.spendableFen(g));
    }
}
