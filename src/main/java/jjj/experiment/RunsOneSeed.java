package jjj.experiment;

import jjj.measure.Recorder;

/** Simulates one world under one scenario. Called from several threads at once, for different runs. */
@FunctionalInterface
public interface RunsOneSeed {
    /** Runs to the end and tells every observation; the same arguments give the same observations. */
    void run(ScenarioCase scenario, long seed, Recorder recorder);
}
