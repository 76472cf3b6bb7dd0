package jjj.phase.demography;

/**
 * Net moves of other residents of a zone in a month.
 *
 * <pre>  rate = trend · path / 12 + η / 12 · ln[ (jobs / adults) / base ],   |rate| ≤ cap  </pre>
 *
 * <ul><li>trend: per year, of the government in 2017; path: its fading, 1 in 2017
 *     <li>jobs: posts for others in the zone; adults: other residents of 15 to 64; base: their ratio at the start
 *     <li>η: per year, 0…0.5; cap: per month</ul>
 *
 * Left out: who moves where inside the region; arrivals come from, and departures go to, the rest of China. Source:
 * docs/ODD.md 7.1; values: rows {@code demography.others*}.
 */
record NetMoves(double jobResponse, double mostPerMonth) {
    double ratePerMonth(double trendPerYear, double jobsPerAdult, double baseJobsPerAdult) {
        double jobs = baseJobsPerAdult > 0 ? StrictMath.log(Math.max(jobsPerAdult, 1e-6) / baseJobsPerAdult) : 0;
        double rate = (trendPerYear + jobResponse * jobs) / 12;
        return Math.max(-mostPerMonth, Math.min(mostPerMonth, rate));
    }
}
