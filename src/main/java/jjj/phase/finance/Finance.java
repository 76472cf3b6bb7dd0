package jjj.phase.finance;

import jjj.world.Phase;
import jjj.world.World;

/** The month's public and private finance, in the order in which money is asked for. */
public final class Finance implements Phase {
    private final Budgets budgets;
    private final StatutoryBonds bonds;
    private final CityInvestment cityInvestment;
    private final DevelopmentBank developmentBank;
    private final Partnerships partnerships;
    private final DesignatedArea designatedArea;
    private final LoanService loans;
    private final PrivateDevelopers developers;
    private final JointAuthority jointAuthority;
    private final RailConstruction railConstruction;
    private final ServiceLevels services;
    private final Banks banks;
    private final SocialPayments socialPayments;

    /** The phase of a run. */
    public Finance(FinanceParameters parameters, World initialWorld) {
        this.budgets = new Budgets(parameters);
        this.bonds = new StatutoryBonds(parameters);
        this.cityInvestment = new CityInvestment(parameters, budgets);
        this.developmentBank = new DevelopmentBank(parameters);
        this.partnerships = new Partnerships(parameters, budgets);
        this.designatedArea = new DesignatedArea(parameters, budgets, cityInvestment, developmentBank, partnerships);
        this.loans = new LoanService(parameters);
        this.developers = new PrivateDevelopers(parameters);
        this.jointAuthority = new JointAuthority(budgets);
        this.railConstruction = new RailConstruction(budgets, parameters.cash().costGrowthPerYear());
        this.services = new ServiceLevels(parameters);
        this.banks = new Banks(parameters);
        this.socialPayments = new SocialPayments(budgets, parameters.scores());
        Books books = new Books(initialWorld, initialWorld.startMonth());
        for (int g = 0; g < initialWorld.governments().size(); g++) {
            bonds.open(books, g);
            budgets.open(books.government(g));
        }
    }

    @Override
    public void run(World world, int month) {
        Books books = new Books(world, month);
        int governments = world.governments().size();
        budgets.payTransfers(books);
        EcoPayments.pay(books);
        jointAuthority.pass(books);
        railConstruction.pass(books);
        for (int g = 0; g < governments; g++) {
            publicDebt(books, g, month == world.startMonth());
        }
        for (int g = 0; g < governments; g++) {
            spendAndBuild(books, g);
            loans.pay(books, g);
        }
        developers.pay(books);
        services.begin(books);
        for (int g = 0; g < governments; g++) {
            services.set(books, g);
        }
        banks.payInterest(books);
        developmentBank.close(books);
        banks.coverGaps(books);
        banks.settleCapital(books);
        banks.settleCentre(books);
        banks.settleOutside(books);
    }

    private void publicDebt(Books books, int g, boolean first) {
        bonds.serve(books, g);
        bonds.issue(books, g);
        partnerships.payFees(books, g);
        developmentBank.collect(books, g);
        if (first) {
            cityInvestment.open(books, g);
        }
        DebtSwaps.swap(books, g);
        cityInvestment.roll(books, g);
        if (!books.isDesignated(g)) {
            cityInvestment.borrowForCity(books, g);
        }
        cityInvestment.payInterest(books, g);
    }

    private void spendAndBuild(Books books, int g) {
        budgets.spend(books, g);
        socialPayments.pay(books, g);
        if (books.isDesignated(g)) {
            books.world().rules().programme(g).ifPresent(rule -> designatedArea.build(books, g, rule));
        } else {
            cityInvestment.build(books, g);
            budgets.invest(books, g);
        }
    }
}
