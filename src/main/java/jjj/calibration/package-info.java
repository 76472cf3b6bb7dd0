/**
 * <b>Which parameters agree best with the figures that may be used for it, and which cannot be told?</b>
 * {@link jjj.calibration.Calibration} searches within the ranges of the parameter table, keeps every trial in a file so
 * that a search goes on where it stopped, and never sees a figure that is set aside ({@link jjj.calibration.Distance}).
 */
package jjj.calibration;
