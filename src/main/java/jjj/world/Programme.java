package jjj.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jjj.base.StateStream;

/** What a designated area's programme has got so far, by source, and what waits. CNY cumulative; fen in hand. */
public final class Programme {
    private final double[] paidYuan = new double[InvestmentSource.values().length];
    private double wishedYuan;
    private double unfundedYuan;
    private long backlogFen;
    private long homesInHandFen;
    private double constructionYuanThisMonth;
    private double constructionYuanLastMonth;
    private long stateEnterpriseDebtFen;
    private double stateEnterpriseStockYuan;
    private final long[] waitingFen = new long[InvestmentSource.values().length];
    private final DevelopmentLoans developmentLoans = new DevelopmentLoans();
    private final AvailabilityFees fees = new AvailabilityFees();
    private final List<Double> projectEndsYuan = new ArrayList<>();

    /** Cumulative investment by a source, CNY. */
    public double paidYuan(InvestmentSource source) {
        return paidYuan[source.ordinal()];
    }

    /** Cumulative investment by all sources, CNY. */
    public double investedYuan() {
        return Arrays.stream(paidYuan).sum();
    }

    /** Investment was paid by a source. */
    public void paid(InvestmentSource source, double yuan) {
        paidYuan[source.ordinal()] += yuan;
        constructionYuanThisMonth += yuan;
    }

    /** Wished to date, CNY. */
    public double wishedYuan() {
        return wishedYuan;
    }

    /** More is wished. */
    public void wish(double yuan) {
        wishedYuan += yuan;
    }

    /** Wished and not funded to date, CNY. */
    public double unfundedYuan() {
        return unfundedYuan;
    }

    /** Sets what is wished and not funded to date. */
    public void setUnfunded(double yuan) {
        unfundedYuan = yuan;
    }

    /** What public sources were asked for and could not pay yet, fen. */
    public long backlogFen() {
        return backlogFen;
    }

    /** Sets what public sources could not pay yet. */
    public void setBacklog(long fen) {
        backlogFen = fen;
    }

    /** Money for state homes that is in the state developer's hands and not yet spent, fen. */
    public long homesInHandFen() {
        return homesInHandFen;
    }

    /** Money for state homes comes (above 0) or is spent (below 0), fen. */
    public void changeHomesInHand(long fen) {
        homesInHandFen += fen;
    }

    /** Spent on construction since {@link #beginMonth}, CNY. */
    public double constructionYuanThisMonth() {
        return constructionYuanThisMonth;
    }

    /** Spent on construction in the month before, CNY. */
    public double constructionYuanLastMonth() {
        return constructionYuanLastMonth;
    }

    /** Starts a new month of counting. */
    public void beginMonth() {
        constructionYuanLastMonth = constructionYuanThisMonth;
        constructionYuanThisMonth = 0;
    }

    /** Money of a source that has come and waits to be invested, fen; land may be below 0 while cost runs ahead. */
    public long waitingFen(InvestmentSource source) {
        return waitingFen[source.ordinal()];
    }

    /** Money of a source comes (above 0) or is invested (below 0). */
    public void changeWaiting(InvestmentSource source, long fen) {
        waitingFen[source.ordinal()] += fen;
    }

    /** All money that has come and waits to be invested, fen. */
    public long waitingFen() {
        return Arrays.stream(waitingFen).sum();
    }

    /** Loans of the development bank. */
    public DevelopmentLoans developmentLoans() {
        return developmentLoans;
    }

    /** Fees owed to private partners. */
    public AvailabilityFees fees() {
        return fees;
    }

    /** Debt that state firms took on for what they were ordered to build here, to date less repaid, fen. */
    public long stateEnterpriseDebtFen() {
        return stateEnterpriseDebtFen;
    }

    /** State firms borrow (above 0) or repay (below 0) for what they were ordered to build here, fen. */
    public void changeStateEnterpriseDebt(long fen) {
        stateEnterpriseDebtFen += fen;
    }

    /** What state firms have invested for their posts here, CNY at cost. */
    public double stateEnterpriseStockYuan() {
        return stateEnterpriseStockYuan;
    }

    /** State firms invest for their posts here. */
    public void investStateEnterprises(double yuan) {
        stateEnterpriseStockYuan += yuan;
    }

    /** Projects known so far. */
    public int projects() {
        return projectEndsYuan.size();
    }

    /** All projects known so far together, CNY. */
    public double projectsYuan() {
        return projectEndsYuan.isEmpty() ? 0 : projectEndsYuan.get(projectEndsYuan.size() - 1);
    }

    /** One more project, next in the queue. */
    public void addProject(double yuan) {
        projectEndsYuan.add(projectsYuan() + yuan);
    }

    /** Projects that are paid for in full. */
    public int projectsComplete() {
        return endsUpTo(investedYuan());
    }

    /** Projects wished by now of which nothing is paid. */
    public int projectsWaiting() {
        return Math.max(0, endsUpTo(wishedYuan) - endsUpTo(investedYuan()));
    }

    private int endsUpTo(double yuan) {
        int found = 0;
        while (found < projectEndsYuan.size() && projectEndsYuan.get(found) <= yuan) {
            found++;
        }
        return found;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(paidYuan);
        wishedYuan = state.number(wishedYuan);
        unfundedYuan = state.number(unfundedYuan);
        backlogFen = state.number(backlogFen);
        homesInHandFen = state.number(homesInHandFen);
        constructionYuanThisMonth = state.number(constructionYuanThisMonth);
        constructionYuanLastMonth = state.number(constructionYuanLastMonth);
        stateEnterpriseDebtFen = state.number(stateEnterpriseDebtFen);
        stateEnterpriseStockYuan = state.number(stateEnterpriseStockYuan);
        state.numbers(waitingFen);
        developmentLoans.state(state);
        fees.state(state);
        state.list(projectEndsYuan, 0.0, StateStream::number);
    }
}
