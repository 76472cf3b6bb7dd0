package jjj.cli;

import java.util.Iterator;

/** The names under {@code scenarios/}, which a shell completes. */
final class ScenarioNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Project.here().scenarioNames().iterator();
    }
}
