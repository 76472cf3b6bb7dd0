package jjj.experiment;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How one run ended.
 *
 * @param seconds how long it took; 0 if it failed
 * @param failure why it failed, if it did
 */
public record RunRecord(String scenario, long seed, double seconds, Optional<Failure> failure) {
    /**
     * Why a run failed.
     *
     * @param month the last month that was observed, if it got that far
     * @param cause one line
     */
    public record Failure(Optional<YearMonth> month, String cause) {
        /** Month and cause in one line; most causes name their month themselves. */
        public String words() {
            boolean dated = cause.matches("\\d{4}-\\d{2} .*");
            return dated ? cause : month.map(last -> "after " + last + ": ").orElse("") + cause;
        }
    }

    static RunRecord done(Run run, double seconds) {
        return new RunRecord(run.scenario().name(), run.seed(), seconds, Optional.empty());
    }

    static RunRecord failed(Run run, Optional<YearMonth> month, String cause) {
        return new RunRecord(run.scenario().name(), run.seed(), 0, Optional.of(new Failure(month, cause)));
    }

    public boolean isDone() {
        return failure.isEmpty();
    }
}
