package jjj.experiment;

import java.io.IOException;
import jjj.design.Design;
import jjj.results.ResultFolder;

/** Evaluates the runs of a design from what was asked for in their last month; the tables of its runs are always made. */
abstract class DesignEvaluation implements Evaluates {
    private final Design design;
    private final Asked asked;
    private final Evaluation tables;
    private final int threads;

    /** @param tables writes what every experiment has */
    DesignEvaluation(Design design, Asked asked, Evaluation tables, int threads) {
        this.design = design;
        this.asked = asked;
        this.tables = tables;
        this.threads = threads;
    }

    final Design design() {
        return design;
    }

    final Asked asked() {
        return asked;
    }

    /** Writes what these runs say beyond the tables of the runs. */
    abstract Answer evaluate(Plan plan, ResultFolder folder, Observed observed) throws IOException;

    /** The same answer; writes nothing. */
    abstract Answer answer(Plan plan, Observed observed);

    @Override
    public final Answer evaluate(Plan plan, ResultFolder folder) throws IOException {
        tables.describe(plan, folder);
        Observed observed = observed(plan, folder);
        SweepTables.write(plan, folder, design, asked.written(), observed);
        return evaluate(plan, folder, observed);
    }

    @Override
    public final boolean isCurrent(Plan plan, ResultFolder folder) {
        return SweepTables.holds(folder, design, asked.written());
    }

    @Override
    public final Answer answer(Plan plan, ResultFolder folder) throws IOException {
        return answer(plan, observed(plan, folder));
    }

    private Observed observed(Plan plan, ResultFolder folder) throws IOException {
        return Observed.read(plan, folder, asked.written(), threads);
    }
}
