/**
 * <b>What does a reader see?</b>
 * {@link jjj.report.Report} makes {@code report.html} and the charts from the stored results alone, so it can be made
 * again at any time, to the byte. Figures are declared in {@code jjj.report.figures}, drawn in one style and written as
 * PNG, SVG and the numbers behind them.
 */
package jjj.report;
