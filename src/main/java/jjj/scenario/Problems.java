package jjj.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mistakes of one file, so that all are told at once. */
final class Problems {
    /** A file with more mistakes than this is not a scenario; the rest is only counted. */
    private static final int SHOWN = 100;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int more;
    private Position lastAt = Position.START;

    Problems(String file) {
        this.file = file;
    }

    Origin origin(Position at) {
        return new Origin(file, at);
    }

    void add(Position at, String what) {
        add(Problem.of(origin(at), what));
    }

    void add(Position at, String what, String expected) {
        add(Problem.of(origin(at), what, expected));
    }

    /** A name that is none of {@code valid}; beyond what is shown, nearest names are not looked for. */
    void unknown(Position at, String what, String name, Iterable<String> valid) {
        if (found.size() >= SHOWN) {
            add(at, what);
            return;
        }
        add(Problem.unknown(origin(at), what, name, valid));
    }

    void add(Problem problem) {
        if (found.size() < SHOWN) {
            found.add(problem);
        } else {
            more++;
            lastAt = problem.origin().at();
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        List<Problem> all = new ArrayList<>(found);
        all.sort(Comparator.comparing(Problem::origin));
        if (more > 0) {
            all.add(Problem.of(origin(lastAt), "and " + more + " more mistakes"));
        }
        throw new ScenarioException(all);
    }
}
