package jjj.view;

import jjj.base.Fen;
import jjj.world.Debts;
import jjj.world.Government;
import jjj.world.World;

/** A local government for MASON's inspector, which reads the getters. Money in bn CNY. */
public final class GovernmentInspected {
    private static final double YUAN_PER_BILLION = 1e9;

    private final World world;
    private final int government;

    GovernmentInspected(World world, int government) {
        this.world = world;
        this.government = government;
    }

    /** Its names. */
    public String getName() {
        return world.geography().governments().get(government).nameEnglish() + " / "
                + world.geography().governments().get(government).nameChinese();
    }

    /** Rule for residential land. */
    public String getResidentialLandRule() {
        return Layer.rule(world, government);
    }

    /** Residents, persons. */
    public long getResidents() {
        return world.governmentResidents(government);
    }

    /** Output of twelve months, bn CNY. */
    public double getOutputBillionYuan() {
        return of().gdpYuanLastYear() / YUAN_PER_BILLION;
    }

    /** Government bonds, bn CNY. */
    public double getBondsBillionYuan() {
        return billions(debts().statutoryFen(government));
    }

    /** Bank loans of its city company, bn CNY. */
    public double getCityCompanyDebtBillionYuan() {
        return billions(debts().lgfvFen(government));
    }

    /** Loans of the development bank, bn CNY. */
    public double getDevelopmentLoansBillionYuan() {
        return billions(debts().developmentBankFen(government));
    }

    /** All public debt, bn CNY. */
    public double getPublicDebtBillionYuan() {
        return billions(debts().publicFen(government));
    }

    /** Wished and not built to date, bn CNY. */
    public double getUnfundedBillionYuan() {
        return of().unfundedYuan() / YUAN_PER_BILLION;
    }

    /** Insolvencies of its city company to date. */
    public int getInsolvencies() {
        return of().defaults();
    }

    private Government of() {
        return world.governments().get(government);
    }

    private Debts debts() {
        return new Debts(world);
    }

    private static double billions(long fen) {
        return fen / Fen.PER_BILLION_YUAN;
    }
}
