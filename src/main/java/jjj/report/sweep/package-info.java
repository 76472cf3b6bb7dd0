/**
 * <b>How does an answer depend on settings that nobody knows exactly?</b>
 * {@link jjj.report.sweep.SweepPage} makes one page from the tables of a design: ranges over all points, how often a
 * difference keeps its sign, what moves it (shares, effects, or thirds of each setting), and every point as a dot.
 */
package jjj.report.sweep;
