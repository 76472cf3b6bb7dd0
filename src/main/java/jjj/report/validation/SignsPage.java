package jjj.report.validation;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.report.chart.FigureFiles;
import jjj.results.ResultFolder;
import jjj.results.SafeFile;
import jjj.validation.SignFinding;

/** The page of expected signs: a table a scenario. */
public final class SignsPage {
    private SignsPage() {}

    /** A finding, the title of its table and the unit of its difference. */
    public record Row(String title, SignFinding finding, String unit) {}

    /** Writes {@code report.html}. */
    public static void write(ResultFolder folder, List<Row> rows) throws IOException {
        System.setProperty("java.awt.headless", "true"); // before the first class that draws
        Map<String, List<Map<String, Object>>> scenarios = new LinkedHashMap<>();
        rows.forEach(row ->
                scenarios.computeIfAbsent(row.title(), key -> new ArrayList<>()).add(words(row)));
        List<Map<String, Object>> tables = new ArrayList<>();
        scenarios.forEach((title, lines) -> tables.add(Map.of("title", title, "rows", lines)));
        Map<String, Object> words = Map.of("fonts", FigureFiles.fontFaces(), "scenarios", tables);
        try (InputStream in = SignsPage.class.getResourceAsStream("/jjj/report/signs.mustache");
                Reader template = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            SafeFile.write(
                    folder.report(),
                    Mustache.compiler().escapeHTML(true).compile(template).execute(words));
        }
    }

    private static Map<String, Object> words(Row row) {
        SignFinding finding = row.finding();
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("effect", finding.expected().effect());
        words.put("expected", finding.expected().expected());
        words.put(
                "before",
                finding.paired()
                        .map(paired -> Numerals.of(paired.meanReference()))
                        .orElse("–"));
        words.put(
                "difference",
                finding.paired().map(paired -> Numerals.of(paired.difference())).orElse("–"));
        words.put(
                "interval",
                finding.interval()
                        .map(interval -> Numerals.of(interval.low()) + " to " + Numerals.of(interval.high()))
                        .orElse("–"));
        words.put("unit", row.unit().equals("1") ? "" : row.unit());
        words.put("disagrees", finding.agreement() == SignFinding.Agreement.DISAGREES);
        words.put("verdict", finding.agreement().words());
        return words;
    }
}
