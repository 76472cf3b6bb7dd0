package jjj.experiment;

/** One world under one scenario. */
record Run(ScenarioCase scenario, long seed) {
    @Override
    public String toString() {
        return scenario.name() + ", seed " + seed;
    }
}
