package jjj.phase.output;

import jjj.base.Months;
import jjj.rules.NationalPaths;
import jjj.world.Ledger;
import jjj.world.Phase;
import jjj.world.World;

/** Employers produce, sell, pay wages and taxes; households consume; profits are handed out. */
public final class Output implements Phase {
    private final double postsGrowthPerMonth;
    private final Production production;
    private final Employers employers;
    private final Taxes taxes;
    private final SharedTaxes sharedTaxes;
    private final Households households;

    /** For one run, from its opening state, which is given its opening output and reach. */
    public Output(OutputParameters parameters, World initialWorld) {
        this.postsGrowthPerMonth = Months.growthPerMonth(parameters.postsOfNationalGrowthPerYear());
        this.production = new Production(parameters, initialWorld);
        Month[] opening = new Month[initialWorld.geography().governmentCount()];
        for (int government = 0; government < opening.length; government++) {
            opening[government] = Month.of(initialWorld, government);
        }
        this.employers = new Employers(parameters.money(), initialWorld.ledger(), opening);
        this.sharedTaxes = new SharedTaxes();
        this.taxes = new Taxes(parameters.taxes(), parameters.youngFirmShare());
        this.households = new Households(parameters.money());
    }

    @Override
    public void run(World world, int month) {
        NationalPaths paths = world.rules().national();
        double year = Months.middleInYears(month);
        double growth = Months.growthPerMonth(paths.nominalGrowthPerYear().at(year));
        production.lookAround(world);
        world.national().pass(growth, postsGrowthPerMonth, paths.housingCredit().at(year));
        production.pass(world, month);
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            settle(world, month, government);
        }
        sharedTaxes.pass(world);
    }

    private void settle(World world, int month, int government) {
        Ledger ledger = world.ledger();
        Month now = Month.of(world, government);
        world.governments().get(government).addOutput(month, now.allOutput());
        employers.sell(ledger, government, now);
        employers.payWages(ledger, government, now);
        taxes.collect(world, government, now, month);
        employers.buyInputs(ledger, government, now);
        households.receivePensions(ledger, government, now);
        households.consume(ledger, government);
        employers.distribute(ledger, government, now);
    }
}
