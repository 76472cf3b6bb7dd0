/**
 * <b>How does a figure look?</b>
 * A {@link jjj.report.chart.Figure} is a title, a legend, panels and a note, with the numbers it shows; {@link
 * jjj.report.chart.FigureFiles} draws it once as PNG for print and once as SVG. Lines, areas and bars come from
 * JFreeChart, the forest plot and the maps are drawn here; {@link jjj.report.chart.Style} holds every font and grey,
 * {@link jjj.report.chart.Palette} every colour. Lengths are in pixels of a sheet {@value
 * jjj.report.chart.Style#SHEET_WIDTH} wide.
 */
package jjj.report.chart;
