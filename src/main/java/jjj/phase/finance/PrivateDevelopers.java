package jjj.phase.finance;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.DeveloperRule;
import jjj.rules.LandUse;
import jjj.world.Claim;
import jjj.world.Developer;
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

    PrivateDevelopers(FinanceParameters parameters) {
        this.parameters = parameters.developers();
        this.insolvency = parameters.insolvency();
        this.profitsOutsideShare = parameters.bank().profitsOutsideShare();
    }

    /** What each developer has and must soon pay, fen, by developer. */
    private record Position(long[] landFen, long[] projectsFen, long[] buildingPerMonthFen) {}

    void pay(Books books) {
        Position position = positions(books.world());
        for (Developer developer : books.world().developers()) {
            if (!books.ledger().failures().standsStill(developer.account(), books.month())) {
                pay(books, developer, position);
            }
        }
    }

    private static Position positions(World world) {
        int developers = world.developers().size();
        Position position = new Position(new long[developers], new long[developers], new long[developers]);
        for (LandHolding holding : world.land().holdings()) {
            int d = world.ledger().accounts().developerOf(holding.holder());
            if (d >= 0) {
                position.landFen[d] += holding.priceFen() - holding.unpaidFen();
            }
        }
        for (HomeProject project : world.land().homeProjects()) {
            int d = world.ledger().accounts().developerOf(project.builder());
            if (d >= 0) {
                position.projectsFen[d] += Math.max(0, project.landCostFen() + project.paidFen() - project.advancesFen());
                position.buildingPerMonthFen[d] += project.buildingCostFen() / project.months();
            }
        }
        return position;
    }

    private void pay(Books books, Developer developer, Position position) {
        int account = developer.account();
        int d = developer.index();
        long debt = books.ledger().owedFen(account, Claim.LOANS);
        long interest = Fen.times(debt, developer.interestPerYear() / Months.PER_YEAR);
        long lacking = interest - Math.max(0, books.ledger().depositsFen(account));
        if (lacking > 0 && lacking <= roomFen(books, account, debt, position.landFen[d] + position.projectsFen[d])) {
            books.ledger().lend(books.accounts().bank(), account, lacking, Claim.LOANS);
        } else if (lacking > 0) {
            fail(books, developer, position.projectsFen[d]);
            return;
        }
        books.ledger().pay(account, books.accounts().bank(), interest, Purpose.LOAN_INTEREST);
        repayAndShare(books, developer, interest, position.buildingPerMonthFen[d]);
    }

    /** What the bank would still lend, fen: against assets, and within the lines. */
    private long roomFen(Books books, int account, long debt, long landAndProjects) {
        long cash = Math.max(0, books.ledger().depositsFen(account));
        double assets = (double) landAndProjects + cash;
        DeveloperRule lines = books.world().rules().developers();
        double shortDebt = debt * Months.PER_YEAR / parameters.tenorMonths();
        double growth = lines.inForce()
                ? parameters.lineStepPerYear()
                        * (DeveloperRule.LINES - lines.broken(assets, debt, cash, debt, shortDebt))
                : Double.POSITIVE_INFINITY;
        double room = parameters.debtShareOfAssets() * assets - debt;
        if (growth < Double.POSITIVE_INFINITY) {
            room = Math.min(room, debt * growth / Months.PER_YEAR);
        }
        return (long) Math.max(0, room);
    }

    /** Beyond a cushion for interest and building, loans are repaid over their term, then owners get their profit. */
    private void repayAndShare(Books books, Developer developer, long interest, long buildingPerMonth) {
        int account = developer.account();
        double cushion = parameters.cushionMonths() * ((double) interest + buildingPerMonth);
        long beyond = (long) Math.max(0, books.ledger().depositsFen(account) - cushion);
        long debt = books.ledger().owedFen(account, Claim.LOANS);
        beyond -= books.repayBank(
                account, Math.min(beyond, (long) (debt / parameters.tenorMonths())), Claim.LOANS);
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

    private void fail(Books books, Developer developer, long projectsFen) {
        int account = developer.account();
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
        books.repayBank(account, books.ledger().depositsFen(account), Claim.LOANS);
        long left = books.ledger().owedFen(account, Claim.LOANS);
        long loss = Math.max(0, left - projectsFen);
        books.ledger().claim(books.accounts().bank(), account, -loss, Claim.LOANS);
        books.ledger().failures().loses(account, loss);
    }

    /** Land that is paid for is sold to the state developer at the reserve price if it can pay; other land goes back. */
    private void giveUp(Books books, LandHolding holding) {
        World world = books.world();
        int g = holding.government();
        int company = books.accounts().stateDeveloper(g);
        double years = (books.month() - world.startMonth() + 1) / (double) Months.PER_YEAR;
        double reserve = world.governments().get(g).facts().landCostYuanPerSqm()
                * StrictMath.pow(1 + parameters.landCostGrowthPerYear(), years)
                * parameters.reserveOverCost();
        long price = Fen.ofYuan(reserve * holding.areaSqm());
        world.land().end(holding);
        if (holding.unpaidFen() == 0 && books.developerFreeFen(g) >= price) {
            books.ledger().pay(company, holding.holder(), price, Purpose.LAND_PREMIUM);
            world.land().openHolding(new LandHolding(
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
        world.cells().convertInZone(cells, LandUse.LEASED_IDLE, LandUse.SERVICED, holding.areaSqm());
        world.land().setUnsold(g, holding.use(), world.land().unsoldSqm(g, holding.use()) + holding.areaSqm());
    }
}
