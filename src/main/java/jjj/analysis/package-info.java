/**
 * <b>What do the runs say, and how sure is it?</b>
 * Runs are compared in pairs of one seed: {@link jjj.analysis.Comparison} holds the mean paired difference with its
 * interval, {@link jjj.analysis.Comparisons} makes the table of all of them, {@link jjj.analysis.Summaries} the means
 * and percentiles over seeds, {@link jjj.analysis.KaplanMeier} a retention curve from counts. Numbers in, numbers out;
 * sums are taken in the order of the seeds.
 */
package jjj.analysis;
