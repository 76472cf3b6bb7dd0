package jjj.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jjj.analysis.Paired;
import jjj.report.validation.SignsPage;
import jjj.report.validation.ValidationPage;
import jjj.results.ResultFolder;
import jjj.validation.ExpectedSigns;
import jjj.validation.Finding;
import jjj.validation.PassShare;
import jjj.validation.SignFinding;
import jjj.validation.Target;
import jjj.validation.Targets;
import jjj.validation.Use;
import jjj.validation.Validation;

/** The pages of a validation and of expected signs, with made-up numbers. */
final class StillPages {
    private StillPages() {}

    static void write(ResultFolder results, Path folder) throws IOException {
        Path report = Files.copy(results.report(), folder.resolve("kept.html"));
        List<Finding> findings = Targets.compared().stream()
                .filter(Target::judged)
                .map(target -> new Finding(
                        target, around(target.comparison().orElseThrow().published())))
                .toList();
        Validation validation =
                new Validation(findings, List.of(), List.of(new PassShare(Use.CALIBRATION, 10, 9, 0.9)));
        ValidationPage.write(results, validation, "baseline", 3);
        Files.move(results.report(), folder.resolve("validation.html"));
        SignsPage.write(
                results,
                ExpectedSigns.all().stream()
                        .filter(expected -> expected.scenario().equals("frozen-market"))
                        .map(expected -> new SignsPage.Row(
                                "2035-12",
                                new SignFinding(
                                        expected,
                                        Optional.of(Paired.of(new double[] {1, 2, 3}, new double[] {2, 3.1, 4}))),
                                expected.measure().isPresent() ? "bn CNY" : "1"))
                        .toList());
        Files.move(results.report(), folder.resolve("signs.html"));
        Files.move(report, results.report());
    }

    private static double[] around(double value) {
        return new double[] {value * 0.97, value, value * 1.08};
    }
}
