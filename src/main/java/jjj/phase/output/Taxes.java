package jjj.phase.output;

import jjj.base.Fen;
import jjj.world.Accounts;
import jjj.world.Ledger;
import jjj.world.Province;
import jjj.world.Purpose;
import jjj.world.World;

/** Taxes of a month: local taxes keep their base-year share of output; centre and province take their parts. */
final class Taxes {
    private final TaxSplit split;

    Taxes(TaxSplit split) {
        this.split = split;
    }

    void collect(World world, int government, Month month) {
        Ledger ledger = world.ledger();
        Accounts accounts = ledger.accounts();
        int treasury = accounts.government(government);
        boolean hebei = world.geography().governments().get(government).province() == Province.HEBEI;
        double local = world.governments().get(government).base().taxShareOfGdp() * month.allOutput();
        double due = local * split.paidByEmployers(hebei);
        double taxable = month.output(Employer.FIRMS) + month.output(Employer.STATE_ENTERPRISES);
        double ofState = taxable > 0 ? month.output(Employer.STATE_ENTERPRISES) / taxable : 0;
        long paid = ledger.payAtMost(
                accounts.stateEnterprises(government), treasury, Fen.ofYuan(due * ofState), Purpose.TAXES);
        paid += ledger.payAtMost(accounts.firms(government), treasury, Fen.ofYuan(due * (1 - ofState)), Purpose.TAXES);
        long personal = ledger.payAtMost(
                accounts.households(government),
                treasury,
                Fen.ofYuan(local * split.paidByHouseholds(hebei)),
                Purpose.TAXES);
        long centre = Fen.times(paid, split.centreOfEmployers()) + Fen.times(personal, split.centreOfHouseholds());
        ledger.pay(treasury, accounts.centre(), centre, Purpose.TAX_SHARING);
        if (hebei) {
            long province = Fen.times(paid + personal - centre, split.provinceOfRest());
            ledger.pay(treasury, accounts.province(), province, Purpose.TAX_SHARING);
        }
    }
}
