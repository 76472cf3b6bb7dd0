/**
 * <b>What does the page of a report hold?</b>
 * One file with everything in it: words in English and Chinese ({@link jjj.report.page.Phrases}), sentences made from
 * numbers ({@link jjj.report.page.Sentences}), series packed small ({@link jjj.report.page.Packed}), shapes and values
 * of the map, and a script that draws them with a chart library shipped beside it. Start at
 * {@link jjj.report.page.Pages}. Nothing here knows a clock or the network: the same results give the same bytes.
 */
package jjj.report.page;
