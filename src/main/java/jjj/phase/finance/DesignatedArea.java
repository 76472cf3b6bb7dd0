package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.Stream;
import jjj.rules.PlotUse;
import jjj.rules.ProgrammeRule;
import jjj.world.Claim;
import jjj.world.InvestmentSource;
import jjj.world.Programme;
import jjj.world.Purpose;

/** The programme of a designated area: what is wished, which sources pay, what is built, what waits. */
final class DesignatedArea {
    private static final InvestmentSource[] OF_GOVERNMENT = {
        InvestmentSource.CENTRAL_GRANTS,
        InvestmentSource.PROVINCIAL_GRANTS,
        InvestmentSource.NET_LAND,
        InvestmentSource.STATUTORY_BONDS
    };

    private final FinanceParameters parameters;
    private final Budgets budgets;
    private final CityInvestment cityInvestment;
    private final DevelopmentBank developmentBank;
    private final Partnerships partnerships;

    DesignatedArea(
            FinanceParameters parameters,
            Budgets budgets,
            CityInvestment cityInvestment,
            DevelopmentBank developmentBank,
            Partnerships partnerships) {
        this.parameters = parameters;
        this.budgets = budgets;
        this.cityInvestment = cityInvestment;
        this.developmentBank = developmentBank;
        this.partnerships = partnerships;
    }

    /** A month of the programme. */
    void build(Books books, int g, ProgrammeRule rule) {
        Programme programme = books.programme(g);
        boolean market = books.world().rules().land(g, PlotUse.RESIDENTIAL).earnsPremium();
        receive(books, g, rule, market);
        forgetSpentHomesMoney(books, g);
        long wished = Fen.ofBillionYuan(
                rule.wishedBillionYuanPerYear().at(Months.middleInYears(books.month())) / Months.PER_YEAR);
        wish(books, g, Fen.toYuan(wished));
        long wishedOfPublic = Fen.times(wished, market ? 1 - rule.privateShareUnderAuction() : 1);
        long needed = wishedOfPublic + programme.backlogFen();
        SourceOrder sources = new SourceOrder();
        offerOwn(books, g, sources, market);
        sources.offer(InvestmentSource.STATE_ENTERPRISES, stateEnterprisesFen(books, g, rule, wished));
        sources.offer(InvestmentSource.PPP, Fen.times(wished, rule.pppShareAtMost()));
        sources.offer(InvestmentSource.DEVELOPMENT_LOANS, developmentBank.roomFen(books, g));
        boolean developmentLoans = books.world().rules().developmentLoan(g).limitFen() > 0;
        sources.offer(InvestmentSource.BANK_LOANS, developmentLoans ? 0 : cityInvestment.roomFen(books, g));
        long[] paid = sources.pay(needed);
        spend(books, g, rule, paid, market);
        settle(programme, needed, paid);
    }

    /** Grants come; what land brought or cost this month is counted. */
    private void receive(Books books, int g, ProgrammeRule rule, boolean market) {
        Programme programme = books.programme(g);
        double date = Months.middleInYears(books.month());
        int account = books.accounts().government(g);
        long central = Fen.ofBillionYuan(rule.centralGrantBillionYuanPerYear().at(date) / Months.PER_YEAR);
        books.payFromCentre(account, central, Purpose.TRANSFERS);
        programme.changeWaiting(InvestmentSource.CENTRAL_GRANTS, central);
        long provincial =
                Fen.ofBillionYuan(rule.provincialGrantBillionYuanPerYear().at(date) / Months.PER_YEAR);
        int province = books.accounts().province();
        long lacking = provincial - Math.max(0, books.ledger().depositsFen(province));
        if (lacking > 0) {
            books.payFromCentre(province, lacking, Purpose.TRANSFERS);
        }
        books.ledger().pay(province, account, provincial, Purpose.TRANSFERS);
        programme.changeWaiting(InvestmentSource.PROVINCIAL_GRANTS, provincial);
        long land = programme.waitingFen(InvestmentSource.NET_LAND);
        for (Purpose purpose : CityInvestment.LAND) {
            land += books.ledger().flowFen(account, purpose);
        }
        long kept = market ? land : Math.min(0, land);
        programme.changeWaiting(InvestmentSource.NET_LAND, kept - programme.waitingFen(InvestmentSource.NET_LAND));
    }

    /** Money for homes that the state developer has spent on land is no longer in hand. */
    private static void forgetSpentHomesMoney(Books books, int g) {
        long deposits = Math.max(0, books.ledger().depositsFen(books.accounts().stateDeveloper(g)));
        long spent = books.programme(g).homesInHandFen() - deposits;
        if (spent > 0) {
            books.programme(g).changeHomesInHand(-spent);
        }
    }

    private void wish(Books books, int g, double yuan) {
        Programme programme = books.programme(g);
        programme.wish(yuan);
        double sigma = parameters.programme().projectSigma();
        while (programme.projectsYuan() < programme.wishedYuan()) {
            double normal = books.world()
                    .draws()
                    .normal(-1L - g, books.world().startMonth(), Stream.SIZE, programme.projects());
            programme.addProject(
                    parameters.programme().projectMeanYuan() * StrictMath.exp(sigma * normal - sigma * sigma / 2));
        }
    }

    private static void offerOwn(Books books, int g, SourceOrder sources, boolean market) {
        long deposits = books.ledger().depositsFen(books.accounts().government(g));
        long left = Math.max(0, deposits - Budgets.wagesFen(books, g));
        for (InvestmentSource source : OF_GOVERNMENT) {
            boolean open = market || source != InvestmentSource.NET_LAND;
            long has = open ? Math.max(0, books.programme(g).waitingFen(source)) : 0;
            long offered = Math.min(left, has);
            sources.offer(source, offered);
            left -= offered;
        }
    }

    private long stateEnterprisesFen(Books books, int g, ProgrammeRule rule, long wished) {
        long asked = Fen.times(wished, rule.soeBuildingShare().at(Months.middleInYears(books.month())));
        double own = 1 - parameters.programme().stateEnterpriseDebtShare();
        long able = (long) (Math.max(0, books.ledger().depositsFen(parentOf(books, g))) / Math.max(own, 1e-6));
        return Math.min(asked, able);
    }

    /** State firms' account with the most money: the firms that build in the area belong there. */
    private static int parentOf(Books books, int g) {
        int richest = books.accounts().stateEnterprises(g);
        for (int other = 0; other < books.world().governments().size(); other++) {
            int account = books.accounts().stateEnterprises(other);
            if (books.ledger().depositsFen(account) > books.ledger().depositsFen(richest)) {
                richest = account;
            }
        }
        return richest;
    }

    private void spend(Books books, int g, ProgrammeRule rule, long[] paid, boolean market) {
        int government = books.accounts().government(g);
        int company = books.accounts().stateDeveloper(g);
        stateFirmsBuild(books, g, paid[InvestmentSource.STATE_ENTERPRISES.ordinal()]);
        long partners = paid[InvestmentSource.PPP.ordinal()];
        partnerships.build(books, g, partners, rule);
        long loans = paid[InvestmentSource.DEVELOPMENT_LOANS.ordinal()];
        developmentBank.lend(books, g, loans);
        cityInvestment.borrow(books, g, paid[InvestmentSource.BANK_LOANS.ordinal()]);
        long own = 0;
        for (InvestmentSource source : OF_GOVERNMENT) {
            own += paid[source.ordinal()];
            books.programme(g).changeWaiting(source, -paid[source.ordinal()]);
        }
        long borrowed = loans + paid[InvestmentSource.BANK_LOANS.ordinal()];
        double share = rule.infrastructureShare() / (market ? Math.max(1e-6, 1 - rule.privateShareUnderAuction()) : 1);
        long infrastructure = infrastructureFen(paid, own + borrowed, partners, Math.min(1, share));
        long ofGovernment = Math.min(own, infrastructure);
        budgets.build(books, g, government, ofGovernment);
        books.ledger().pay(government, company, own - ofGovernment, Purpose.CAPITAL);
        budgets.build(books, g, company, infrastructure - ofGovernment);
        raiseBuildings(books, g, own + borrowed - infrastructure, market);
    }

    /** Infrastructure that public money builds: its share of all that is paid less what partners build. */
    private static long infrastructureFen(long[] paid, long publicMoney, long partners, double share) {
        long all = 0;
        for (long part : paid) {
            all += part;
        }
        return Math.max(0, Math.min(publicMoney, Fen.times(all, share) - partners));
    }

    /** Homes are paid later from the money in hand; offices and campuses now. */
    private void raiseBuildings(Books books, int g, long fen, boolean market) {
        long homes = market ? 0 : Fen.times(fen, parameters.programme().homesShareOfBuildings());
        books.programme(g).changeHomesInHand(homes);
        books.ledger()
                .pay(
                        books.accounts().stateDeveloper(g),
                        books.accounts().firms(g),
                        fen - homes,
                        Purpose.INFRASTRUCTURE_CONSTRUCTION);
    }

    private void stateFirmsBuild(Books books, int g, long fen) {
        int firm = books.accounts().stateEnterprises(g);
        long borrowed = Fen.times(fen, parameters.programme().stateEnterpriseDebtShare());
        books.ledger().lend(books.accounts().bank(), firm, borrowed, Claim.LOANS);
        books.ledger().pay(parentOf(books, g), firm, fen - borrowed, Purpose.CAPITAL);
        books.ledger().pay(firm, books.accounts().firms(g), fen, Purpose.STATE_ENTERPRISE_INVESTMENT);
        books.programme(g).changeStateEnterpriseDebt(borrowed);
        books.programme(g).investStateEnterprises(Fen.toYuan(fen));
    }

    private static void settle(Programme programme, long needed, long[] paid) {
        long left = needed;
        for (InvestmentSource source : InvestmentSource.values()) {
            long part = paid[source.ordinal()];
            if (part > 0) {
                programme.paid(source, Fen.toYuan(part));
            }
            left -= part;
        }
        programme.setBacklog(left);
        programme.setUnfunded(Math.max(0, StrictMath.rint(programme.wishedYuan() - programme.investedYuan())));
    }
}
