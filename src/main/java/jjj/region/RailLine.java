package jjj.region;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A railway between the seats of two governments, or direct trains over several lines.
 *
 * @param from index of a government
 * @param to index of another
 * @param opens the month in which it opens; December where only the year is known; empty where no date was found (not built)
 * @param minutes fastest published time, station to station; empty where none was found
 * @param designKmh design speed, km/h; empty where it is not one line
 * @param fareYuan published fare of one way, CNY; empty where none was found
 */
public record RailLine(
        int from,
        int to,
        String name,
        String nameChinese,
        boolean throughService,
        boolean planned,
        Optional<YearMonth> opens,
        OptionalDouble minutes,
        OptionalDouble designKmh,
        OptionalDouble fareYuan,
        String source,
        String confidence) {}
