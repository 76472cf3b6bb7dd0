/**
 * <b>What does a reader see of how far the model agrees with what is published?</b>
 * {@link jjj.report.validation.ValidationPage} makes one page: shares, figures outside their tolerance, patterns,
 * simulated bands over published points.
 */
package jjj.report.validation;
