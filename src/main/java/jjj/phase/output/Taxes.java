package jjj.phase.output;

import jjj.base.Fen;
import jjj.rules.CentreShares;
import jjj.rules.EmployerKind;
import jjj.world.Accounts;
import jjj.world.Ledger;
import jjj.world.Posts;
import jjj.world.Province;
import jjj.world.Purpose;
import jjj.world.World;

/** Taxes of a month: local taxes keep their base-year share of output; centre and province take their parts. */
final class Taxes {
    private final TaxSplit split;
    private final double youngFirmShare;

    Taxes(TaxSplit split, double youngFirmShare) {
        this.split = split;
        this.youngFirmShare = youngFirmShare;
    }

    /** Part of the taxes on employers that a development zone waives: its part of industry's output. */
    private double waivedShare(World world, int government, int month) {
        double ofIndustry = world.rules().zone(government).waivedShare(month, youngFirmShare);
        if (ofIndustry == 0) {
            return 0;
        }
        Posts posts = world.posts();
        double industry = 0;
        double all = 0;
        for (int zone : world.geography().zonesOf(government)) {
            industry += posts.outputYuanPerYear(posts.slot(zone, EmployerKind.INDUSTRY.ordinal()));
            all += posts.zoneOutputYuanPerYear(zone);
        }
        return all > 0 ? ofIndustry * industry / all : 0;
    }

    void collect(World world, int government, Month month, int inMonth) {
        Ledger ledger = world.ledger();
        Accounts accounts = ledger.accounts();
        int treasury = accounts.government(government);
        boolean divided = world.geography().governments().get(government).province() == Province.DIVIDED;
        double local = world.governments().get(government).base().taxShareOfGdp() * month.allOutput();
        double due = local * split.paidByEmployers(divided) * (1 - waivedShare(world, government, inMonth));
        CentreShares shares = world.rules().fiscal(government).centreShares();
        double taxable = month.output(Employer.FIRMS) + month.output(Employer.STATE_ENTERPRISES);
        double ofState = taxable > 0 ? month.output(Employer.STATE_ENTERPRISES) / taxable : 0;
        long paid = ledger.payAtMost(
                accounts.stateEnterprises(government), treasury, Fen.ofYuan(due * ofState), Purpose.TAXES);
        paid += ledger.payAtMost(accounts.firms(government), treasury, Fen.ofYuan(due * (1 - ofState)), Purpose.TAXES);
        long personal = ledger.payAtMost(
                accounts.households(government),
                treasury,
                Fen.ofYuan(local * split.paidByHouseholds(divided)),
                Purpose.TAXES);
        long centre = Fen.times(paid, split.centreOfEmployers(shares))
                + Fen.times(personal, split.centreOfHouseholds(shares));
        ledger.pay(treasury, accounts.centre(), centre, Purpose.TAX_SHARING);
        if (divided) {
            long province = Fen.times(paid + personal - centre, split.provinceOfRest());
            ledger.pay(treasury, accounts.province(), province, Purpose.TAX_SHARING);
        }
    }
}
