package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.PlotUse;
import jjj.world.Claim;
import jjj.world.Government;
import jjj.world.HomeProject;
import jjj.world.Purpose;

/**
 * City investment companies (state developers) on the market: what they want, what lenders give against land and
 * revenue, what it costs, what they build, and what happens when they cannot pay.
 */
final class CityInvestment {
    /** Purposes of money that comes and goes with land. */
    static final Purpose[] LAND = {
        Purpose.LAND_PREMIUM,
        Purpose.LAND_AT_COST,
        Purpose.LAND_RENT,
        Purpose.IDLE_LAND_FEE,
        Purpose.COMPENSATION,
        Purpose.LAND_SERVICING,
        Purpose.LAND_EARMARK
    };

    private static final double SQM_PER_HECTARE = 10_000;

    private final FinanceParameters.Market market;
    private final FinanceParameters.Insolvency insolvency;
    private final Budgets budgets;

    CityInvestment(FinanceParameters parameters, Budgets budgets) {
        this.market = parameters.market();
        this.insolvency = parameters.insolvency();
        this.budgets = budgets;
    }

    /** Fixes the multiple of revenue from the debt of the start. */
    void open(Books books, int g) {
        Government government = books.government(g);
        double revenue = revenueYuan(books, g);
        government.setDebtMultiple(market.debt().multipleAtStart(debtYuan(books, g), landValueYuan(books, g), revenue));
        government.setMarketRate(market.debt().price().ratePerYear());
    }

    /** The lending limit, the spread, and the part of the debt that is rolled this month. */
    void roll(Books books, int g) {
        Government government = books.government(g);
        double multiple = government.debtMultiple() * market.limitFactor().at(Months.middleInYears(books.month()));
        double revenue = revenueYuan(books, g);
        double limit = market.debt().limit(landValueYuan(books, g), multiple, revenue);
        government.setLendingLimit(Fen.ofYuan(limit));
        double statutory = Fen.toYuan(books.ledger().owedFen(books.accounts().government(g), Claim.LOCAL_BONDS));
        double spread = market.debt().spread(statutory + debtYuan(books, g), revenue);
        boolean distrusted =
                government.isInsolvent(books.month() - (insolvency.spreadMonths() - insolvency.haltMonths()));
        government.setSpread(spread + (distrusted ? insolvency.spreadPerYear() : 0));
        double over = debtYuan(books, g) > limit ? market.debt().price().overLimitPerYear() : 0;
        double tenor = market.tenorMonths() + (government.defaults() > 0 ? insolvency.extraMonths() : 0);
        double now = government.marketRatePerYear();
        government.setMarketRate(
                now + (newRate(government, books.world().rules().ratePointsPerYear()) + over - now) / tenor);
    }

    private double newRate(Government government, double ratePoints) {
        return market.debt().price().ratePerYear() + government.spreadPerYear() + ratePoints;
    }

    /** What lenders would give the company this month, fen. */
    long roomFen(Books books, int g) {
        Government government = books.government(g);
        if (government.isInsolvent(books.month())) {
            return 0;
        }
        double limit = Fen.toYuan(government.lendingLimitFen());
        long room = Fen.ofYuan(market.debt().given(limit, debtYuan(books, g)) / Months.PER_YEAR);
        return Math.min(room, DebtCeilings.roomFen(books, g));
    }

    /** The company borrows from the bank at today's rate. */
    void borrow(Books books, int g, long fen) {
        if (fen <= 0) {
            return;
        }
        Government government = books.government(g);
        double before = debtYuan(books, g);
        double added = Fen.toYuan(fen);
        government.setMarketRate((government.marketRatePerYear() * before
                        + newRate(government, books.world().rules().ratePointsPerYear()) * added)
                / (before + added));
        books.ledger().lend(books.accounts().bank(), books.accounts().stateDeveloper(g), fen, Claim.LOANS);
    }

    /** A company without a programme borrows what it wants and may; the rest is not built. */
    void borrowForCity(Books books, int g) {
        Government government = books.government(g);
        double interest = debtYuan(books, g) * government.marketRatePerYear();
        double wanted =
                market.debt().wanted(government.gdpYuanLastYear(), interest, Math.max(0, netLandYuan(books, g)));
        long wantedFen = Fen.ofYuan(wanted / Months.PER_YEAR);
        long given = Math.min(wantedFen, roomFen(books, g));
        borrow(books, g, given);
        government.addUnfunded(Fen.toYuan(wantedFen - given));
    }

    /** Interest: from the company, then its government, then (designated areas) the centre; else it is insolvent. */
    void payInterest(Books books, int g) {
        Government government = books.government(g);
        int company = books.accounts().stateDeveloper(g);
        long due = Fen.times(
                books.ledger().owedFen(company, Claim.LOANS), government.marketRatePerYear() / Months.PER_YEAR);
        support(books, g, due);
        long paid = Math.min(due, books.developerFreeFen(g));
        books.ledger().pay(company, books.accounts().bank(), paid, Purpose.LOAN_INTEREST);
        if (paid < due) {
            if (government.isInsolvent(books.month())) {
                books.ledger().claim(books.accounts().bank(), company, due - paid, Claim.LOANS);
            } else {
                fail(books, g);
            }
        }
    }

    /** The government pays in what its company lacks; in a designated area the centre closes what is left. */
    static void support(Books books, int g, long due) {
        long lacking = due - books.developerFreeFen(g);
        if (lacking <= 0) {
            return;
        }
        long given = lacking;
        if (books.isDesignated(g)) {
            books.coverByCentre(g, lacking);
        } else {
            given = Math.min(lacking, Math.max(0, books.availableFen(g) - Budgets.wagesFen(books, g)));
        }
        books.ledger().pay(books.accounts().government(g), books.accounts().stateDeveloper(g), given, Purpose.CAPITAL);
    }

    private void fail(Books books, int g) {
        Government government = books.government(g);
        int company = books.accounts().stateDeveloper(g);
        government.defaultsUntil(books.month() + insolvency.haltMonths());
        government.setMarketRate(insolvency.couponPerYear());
        long loss = Fen.times(books.ledger().owedFen(company, Claim.LOANS), insolvency.lossShare());
        books.ledger().claim(books.accounts().bank(), company, -loss, Claim.LOANS);
        books.ledger().failures().fails(company, books.month() + insolvency.haltMonths());
        books.ledger().failures().loses(company, loss);
        for (HomeProject project : books.world().land().homeProjects()) {
            if (project.builder() == company) {
                project.halt(insolvency.haltMonths());
            }
        }
    }

    /** What the company has beyond a quarter's interest builds the infrastructure that is asked of it. */
    void build(Books books, int g) {
        Government government = books.government(g);
        if (government.isInsolvent(books.month())) {
            return;
        }
        double interest = debtYuan(books, g) * government.marketRatePerYear();
        long target = Fen.ofYuan(market.debt().infrastructureTarget(government.gdpYuanLastYear()) / Months.PER_YEAR);
        long able = books.developerFreeFen(g) - Fen.ofYuan(interest / 4);
        budgets.build(books, g, books.accounts().stateDeveloper(g), Math.max(0, Math.min(target, able)));
    }

    private static double debtYuan(Books books, int g) {
        return Fen.toYuan(books.ledger().owedFen(books.accounts().stateDeveloper(g), Claim.LOANS));
    }

    /** V: some years of planned residential land at what it fetches today, CNY; nothing where no land is sold. */
    private double landValueYuan(Books books, int g) {
        boolean sold = books.world().rules().land(g, PlotUse.RESIDENTIAL).earnsPremium();
        double hectares = books.world().land().plannedResidentialHectares(g);
        double price = books.world().land().residentialPriceYuanPerSqm(g);
        return sold ? market.collateralYears() * hectares * SQM_PER_HECTARE * Math.max(0, price) : 0;
    }

    /** R: tax, transfers and part of the land receipts of a year, CNY. */
    private double revenueYuan(Books books, int g) {
        int account = books.accounts().government(g);
        double tax = books.annualFen(account, Purpose.TAXES)
                + books.annualFen(account, Purpose.PROPERTY_TAXES)
                + books.annualFen(account, Purpose.TAX_SHARING);
        double transfers = books.annualFen(account, Purpose.TRANSFERS);
        double land = books.annualFen(account, Purpose.LAND_PREMIUM) + books.annualFen(account, Purpose.LAND_RENT);
        return Math.max(0, (tax + transfers + market.landReceiptsInRevenue() * land) / Fen.PER_YUAN);
    }

    /** Receipts from land less cost and earmark of a year, CNY. */
    static double netLandYuan(Books books, int g) {
        int account = books.accounts().government(g);
        double fen = 0;
        for (Purpose purpose : LAND) {
            fen += books.annualFen(account, purpose);
        }
        return fen / Fen.PER_YUAN;
    }
}
