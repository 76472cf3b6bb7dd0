package jjj.phase.finance;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.LandUse;
import jjj.rules.Parcel;
import jjj.rules.TransferMode;
import jjj.world.Claim;
import jjj.world.Developer;
import jjj.world.DeveloperCredit;
import jjj.world.HomeProject;
import jjj.world.LandHolding;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Debt service of private developers. Who cannot pay the interest even after borrowing fails: projects stop, land goes
 * back or is sold at the reserve price to the state developer, and the bank writes off what the projects do not cover.
 */
final class PrivateDevelopers {
    private final FinanceParameters.Developers parameters;
    private final FinanceParameters.Insolvency insolvency;
    private final double profitsOutsideShare;
    private final DeveloperCredit.Terms creditTerms;

    PrivateDevelopers(FinanceParameters parameters) {
        this.parameters = parameters.developers();
        this.insolvency = parameters.insolvency();
        this.profitsOutsideShare = parameters.bank().profitsOutsideShare();
        this.creditTerms = parameters.developers().credit();
    }

    void pay(Books books) {
        World world = books.world();
        long[] buildingPerMonthFen = new long[books.accounts().size()];
        for (HomeProject project : world.land().homeProjects()) {
            buildingPerMonthFen[project.builder()] += project.buildingCostFen() / project.months();
        }
        DeveloperCredit credit = new DeveloperCredit(creditTerms, world);
        for (Developer developer : world.developers()) {
            if (!books.ledger().failures().standsStill(developer.account(), books.month())) {
                pay(books, developer, credit, buildingPerMonthFen[developer.account()]);
            }
        }
    }

    private void pay(Books books, Developer developer, DeveloperCredit credit, long buildingPerMonth) {
        int account = developer.account();
        long debt = books.ledger().owedFen(account, Claim.LOANS);
        double rate =
                Math.max(0, developer.interestPerYear() + books.world().rules().ratePointsPerYear());
        long interest = Fen.times(debt, rate / Months.PER_YEAR);
        if (interest > credit.fundsFen(account)) {
            fail(books, account);
            return;
        }
        credit.pay(account, books.accounts().bank(), interest, Purpose.LOAN_INTEREST);
        repayAndShare(books, developer, interest, buildingPerMonth);
    }

    /** Beyond a cushion for interest and building, loans are repaid over their term, then owners get their profit. */
    private void repayAndShare(Books books, Developer developer, long interest, long buildingPerMonth) {
        int account = developer.account();
        double cushion = parameters.cushionMonths() * ((double) interest + buildingPerMonth);
        long beyond = (long) Math.max(0, books.ledger().depositsFen(account) - cushion);
        long debt = books.ledger().owedFen(account, Claim.LOANS);
        beyond -= books.repayBank(account, Math.min(beyond, (long) (debt / parameters.tenorMonths())), Claim.LOANS);
        long kept = books.ledger().owedFen(account, Claim.LOANS);
        long profit = Math.max(0, beyond - kept) / Months.PER_YEAR;
        long outside = Fen.times(profit, profitsOutsideShare);
        books.ledger().pay(account, books.accounts().restOfChina(), outside, Purpose.PROFITS);
        books.ledger()
                .pay(
                        account,
                        books.accounts().households(developer.homeGovernment()),
                        profit - outside,
                        Purpose.PROFITS);
    }

    private void fail(Books books, int account) {
        int until = books.month() + insolvency.haltMonths();
        books.ledger().failures().fails(account, until);
        for (HomeProject project : books.world().land().homeProjects()) {
            if (project.builder() == account) {
                project.halt(insolvency.haltMonths());
            }
        }
        List<LandHolding> lost = new ArrayList<>();
        for (LandHolding holding : books.world().land().holdings()) {
            if (holding.holder() == account) {
                lost.add(holding);
            }
        }
        lost.forEach(holding -> giveUp(books, holding));
        books.world().land().removeEnded();
        books.repayBank(account, books.ledger().depositsFen(account), Claim.LOANS);
        long left = books.ledger().owedFen(account, Claim.LOANS);
        long loss = Math.max(0, left - buildingsFen(books.world(), account));
        books.ledger().claim(books.accounts().bank(), account, -loss, Claim.LOANS);
        books.ledger().failures().loses(account, loss);
    }

    /** What a developer's buildings cost so far less buyers' advances, fen. */
    private static long buildingsFen(World world, int builder) {
        long sum = 0;
        for (HomeProject project : world.land().homeProjects()) {
            if (project.builder() == builder) {
                sum += Math.max(0, project.landCostFen() + project.paidFen() - project.advancesFen());
            }
        }
        for (HomeProject project : world.land().unsoldProjects()) {
            if (project.builder() == builder) {
                double left = (double) project.unsoldSqm() / project.floorSqm();
                sum += Fen.times(project.landCostFen() + project.buildingCostFen(), left);
            }
        }
        return sum;
    }

    /** Land that is paid for is sold to the state developer at the reserve price if it can pay; other land goes back. */
    private void giveUp(Books books, LandHolding holding) {
        World world = books.world();
        int g = holding.government();
        int company = books.accounts().stateDeveloper(g);
        double years = (books.month() - world.startMonth() + 1) / (double) Months.PER_YEAR;
        double costYuanPerSqm = world.governments().get(g).facts().landCostYuanPerSqm()
                * StrictMath.pow(1 + parameters.landCostGrowthPerYear(), years);
        long cost = Fen.ofYuan(costYuanPerSqm * holding.areaSqm());
        long price = Fen.times(cost, parameters.reserveOverCost());
        boolean paid = holding.unpaidFen() == 0;
        holding.giveBack();
        if (holding.mode() != TransferMode.LEASE && paid && books.developerFreeFen(g) >= price) {
            books.ledger().pay(company, holding.holder(), price, Purpose.LAND_PREMIUM);
            world.land()
                    .openHolding(new LandHolding(
                            holding.id(),
                            company,
                            g,
                            holding.zone(),
                            holding.use(),
                            holding.mode(),
                            holding.areaSqm(),
                            price,
                            0,
                            books.month()));
            return;
        }
        int[] cells = world.geography().cellsOf(holding.zone());
        long area = world.cells().convertInZone(cells, LandUse.LEASED_IDLE, LandUse.SERVICED, holding.areaSqm());
        if (area > 0) {
            world.land()
                    .supply()
                    .offerAgain(new Parcel(
                            holding.id(), g, holding.zone(), holding.use(), area, cost, price, books.month()));
        }
    }
}
