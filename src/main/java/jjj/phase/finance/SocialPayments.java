package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.HouseholdScoring;
import jjj.rules.RelocationIncentive;
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
        for (ServiceRule.Branch branch : rule.branches()) {
            double yuan = branch.places().at(year) * branch.yuanPerPlaceAndYear() / Months.PER_YEAR;
            Budgets.buy(books, g, affordable(books, g, Fen.ofYuan(yuan)));
        }
        for (ServiceRule.Investment investment : rule.investments()) {
            invest(books, g, investment, year);
        }
        train(books, g, year);
        books.world().rules().scoring(g).ifPresent(scoring -> score(books, g, scoring));
        paySubsidies(books, g);
        payEmployers(books, g);
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
        double yuan = rule.persons().at(year) * rule.yuanPerPerson() / Months.PER_YEAR;
        Budgets.buy(books, g, affordable(books, g, Fen.ofYuan(yuan)));
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

    /** Subsidies at once; of refunds each month the part that falls due if they are spread over the offer's months. */
    private static void payEmployers(Books books, int g) {
        Government government = books.government(g);
        int months = books.world()
                .rules()
                .offer(g)
                .incentive()
                .map(RelocationIncentive::taxCutMonths)
                .orElse(Months.PER_YEAR);
        long incentives = affordable(books, g, government.incentivesDueFen());
        payStateFirms(books, g, incentives);
        government.changeIncentivesDue(-incentives);
        long refunds = affordable(books, g, government.refundsDueFen() / Math.max(1, months));
        payStateFirms(books, g, refunds);
        government.changeRefundsDue(-refunds);
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
