package jjj.results;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was run: everything the report says about an experiment besides its numbers. No clock: the same experiment has
 * the same words.
 *
 * @param experiment name of the experiment
 * @param version version of the program that ran it
 * @param command what to type to run it again
 * @param from first month, as {@code 2017-01}
 * @param until last month
 * @param peoplePerAgent skilled people one agent stands for
 * @param cellKm width of a cell of the grid
 */
public record About(
        String experiment, String version, String command, String from, String until, int peoplePerAgent, int cellKm) {

    /** Writes {@code data/about.csv}. */
    public static void write(ResultFolder folder, About about) throws IOException {
        Csv.write(
                folder.about(),
                List.of("key", "value"),
                List.of(
                        List.of("experiment", about.experiment),
                        List.of("version", about.version),
                        List.of("command", about.command),
                        List.of("from", about.from),
                        List.of("until", about.until),
                        List.of("people_per_agent", about.peoplePerAgent),
                        List.of("cell_km", about.cellKm)));
    }

    /** Reads {@code data/about.csv}. */
    public static About read(ResultFolder folder) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Csv.read(folder.about()).forEach(row -> values.put(row.text("key"), row.text("value")));
        return new About(
                value(folder, values, "experiment"),
                value(folder, values, "version"),
                value(folder, values, "command"),
                value(folder, values, "from"),
                value(folder, values, "until"),
                whole(folder, values, "people_per_agent"),
                whole(folder, values, "cell_km"));
    }

    private static String value(ResultFolder folder, Map<String, String> values, String key) throws IOException {
        String value = values.get(key);
        if (value == null) {
            throw new IOException(folder.about() + ": no row " + key);
        }
        return value;
    }

    private static int whole(ResultFolder folder, Map<String, String> values, String key) throws IOException {
        try {
            return Integer.parseInt(value(folder, values, key));
        } catch (NumberFormatException e) {
            throw new IOException(
                    folder.about() + ": " + key + " is \"" + values.get(key) + "\", expected a whole number", e);
        }
    }
}
