package jjj.report.figures;

import java.util.Optional;
import java.util.function.Function;
import jjj.report.chart.Figure;

/**
 * A figure the report would like to show.
 *
 * @param id name of its files
 * @param needs the measures it cannot do without, for the note that says why it is not there
 * @param drawn makes it, or nothing where the results have no such measures
 */
record Wish(String id, String needs, Function<Findings, Optional<Figure>> drawn) {}
