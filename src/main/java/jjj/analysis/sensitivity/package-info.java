/**
 * <b>Which settings move a measure, and how much of its spread is luck?</b>
 * {@link jjj.analysis.sensitivity.Morris} screens many settings with few runs,
 * {@link jjj.analysis.sensitivity.SobolIndices} divides the variance into shares of settings, of their interaction, and
 * of luck. Both take {@link jjj.analysis.sensitivity.Outcomes}: one row a point of the design, one column a seed.
 */
package jjj.analysis.sensitivity;
