package jjj.experiment;

import java.io.IOException;
import java.nio.file.Path;
import jjj.base.Months;
import jjj.results.RunWriter;

/**
 * One run as a function: what determines it in, one file out. Nothing else is read, nothing else is written, and the
 * same arguments give the same contents on every machine.
 *
 * <pre>{@code
 * Settings settings = new Settings(1_000, 10, Optional.empty(), List.of());
 * Workshop.Job job = workshop.open(List.of("frozen-market"), settings);
 * SingleRun run = new SingleRun(job.model(), job.scenarios().get(0), 7, Detail.ALL);
 * String contents = run.writeTo(Path.of("frozen-market-7.csv.gz"));
 * }</pre>
 *
 * @param model what simulates
 * @param scenario resolved, parameters included
 * @param seed the world
 * @param detail what is written down
 */
public record SingleRun(RunsOneSeed model, ScenarioCase scenario, long seed, Detail detail) {
    /**
     * Simulates and writes the file, whole or not at all.
     *
     * @return fingerprint of what is packed in it
     * @throws IOException naming the file, if it cannot be written
     */
    public String writeTo(Path file) throws IOException {
        RunWriter writer = new RunWriter();
        int last = Months.of(scenario.period().until());
        model.run(scenario, seed, (month, place, measure, value) -> {
            if (detail.keeps(month, last, place)) {
                writer.record(month, place, measure, value);
            }
        });
        writer.writeTo(file);
        return Sha256.of(file);
    }
}
