/**
 * <b>Which settings are tried?</b>
 * A {@link jjj.design.Design} is a list of points over {@link jjj.design.Axis axes}: every combination, a Latin
 * hypercube, a scrambled Sobol sequence, or the two designs that sensitivity analysis needs. Numbers in, numbers and
 * words out: nothing is known here of scenarios or of the model. The point sets are SSJ's; the same seed always gives
 * the same points.
 */
package jjj.design;
