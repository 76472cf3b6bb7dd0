/**
 * <b>What is measured, in which unit and by which formula?</b>
 * Each measured quantity is declared once as a {@link jjj.measure.Measure}; observations are told to a
 * {@link jjj.measure.Recorder}. The declarations give the rows of the result files, the data dictionary, the axes of
 * charts and the words of {@code jjj explain}.
 */
package jjj.measure;
