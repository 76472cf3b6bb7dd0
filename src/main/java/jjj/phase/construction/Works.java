package jjj.phase.construction;

import jjj.base.Fen;
import jjj.rules.PlotUse;
import jjj.world.Accounts;
import jjj.world.DeveloperCredit;
import jjj.world.HomeProject;
import jjj.world.InvestmentSource;
import jjj.world.Programme;
import jjj.world.Purpose;
import jjj.world.Sector;
import jjj.world.World;

/**
 * A month of building on every project: the builder pays its equal part and the project moves on, or it stands still.
 * State homes are paid from the money for state homes. In a designated area whose land is sold at auction what private
 * builders pay counts as investment: buyers' advances first, the rest their own funds. Source: docs/ODD.md 7.4, 6.7.
 */
final class Works {
    private final DeveloperCredit.Terms terms;

    Works(DeveloperCredit.Terms terms) {
        this.terms = terms;
    }

    void build(World world) {
        DeveloperCredit credit = new DeveloperCredit(terms, world);
        for (HomeProject project : world.land().homeProjects()) {
            if (!project.complete() && !project.standsStill()) {
                build(world, project, credit);
            }
        }
    }

    private static void build(World world, HomeProject project, DeveloperCredit credit) {
        int government = world.geography().governmentOf(project.zone());
        Programme programme = world.programmes().get(government);
        long due = project.dueFen();
        if (fundsFen(world, project, programme, credit) < due) {
            return;
        }
        Accounts accounts = world.ledger().accounts();
        credit.pay(project.builder(), accounts.firms(government), due, Purpose.HOME_CONSTRUCTION);
        project.built(due);
        if (project.heldByState()) {
            programme.changeHomesInHand(-due);
        } else if (countsAsInvestment(world, government, project)) {
            long advances = project.useAdvances(due);
            programme.paid(InvestmentSource.HOUSEHOLDS, Fen.toYuan(advances));
            programme.paid(InvestmentSource.DEVELOPERS, Fen.toYuan(due - advances));
        } else {
            project.useAdvances(due);
        }
    }

    private static long fundsFen(World world, HomeProject project, Programme programme, DeveloperCredit credit) {
        if (project.heldByState()) {
            return Math.min(programme.homesInHandFen(), world.ledger().depositsFen(project.builder()));
        }
        if (world.ledger().accounts().sector(project.builder()) == Sector.STATE_DEVELOPERS) {
            return world.ledger().depositsFen(project.builder()) - programme.homesInHandFen();
        }
        return credit.fundsFen(project.builder());
    }

    private static boolean countsAsInvestment(World world, int government, HomeProject project) {
        return world.rules().programme(government).isPresent()
                && world.rules().land(government, PlotUse.RESIDENTIAL).earnsPremium()
                && world.ledger().accounts().sector(project.builder()) == Sector.DEVELOPERS;
    }
}
