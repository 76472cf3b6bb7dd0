/**
 * <b>What did the runs find, and where does it stand?</b>
 * A run is written by {@link jjj.results.RunWriter} and read by {@link jjj.results.RunReader}; {@link
 * jjj.results.ResultFolder} knows the place of every file, {@link jjj.results.SafeFile} lets no half file appear under
 * a final name, {@link jjj.results.Numbers} prints numbers that read back exactly. Every file is UTF-8 with LF, rows in
 * a fixed order, the same bytes on every machine.
 */
package jjj.results;
