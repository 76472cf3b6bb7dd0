package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.RailWorks;
import jjj.world.Purpose;

/**
 * Lines under construction: each of the two places pays half of a month's cost as far as it has money, the centre the
 * rest; half of the line is infrastructure of each. Cost grows like other building. Source: docs/ODD.md 7.8.
 */
record RailConstruction(Budgets budgets, double costGrowthPerYear) {
    void pass(Books books) {
        for (RailWorks works : books.world().rules().railWorks()) {
            double index = books.buildingCostIndex(costGrowthPerYear);
            long half = Fen.ofYuan(works.yuanPerYear() * index / Months.PER_YEAR / 2);
            build(books, works.from(), half);
            build(books, works.to(), half);
        }
    }

    private void build(Books books, int g, long due) {
        int government = books.accounts().government(g);
        long own = Math.min(due, books.spendableFen(g));
        if (due > own) {
            books.payFromCentre(government, due - own, Purpose.TRANSFERS);
        }
        budgets.build(books, g, government, due);
    }
}
