/**
 * <b>Which figures tell the story of an experiment?</b>
 * {@link jjj.report.figures.Gallery} lists them by section; each class draws one family from {@link
 * jjj.report.figures.Findings}, which fetches series, bands and differences from the runs in the units people use. A
 * figure whose measures were not recorded is left out, and the report says so.
 */
package jjj.report.figures;
