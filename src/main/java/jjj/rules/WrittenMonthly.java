package jjj.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Rules that return to their ordinary form every month, before the instruments in force write them again. A rule is one
 * field, made by one of {@link #forAll}, {@link #forEach}, {@link #forEachUse} and {@link #several}; with that it begins
 * every month anew and counts when months are compared, and nothing else has to know of it.
 */
abstract class WrittenMonthly {
    private final int governments;
    private final List<Rule> rules = new ArrayList<>();

    WrittenMonthly(int governments) {
        this.governments = governments;
    }

    /** How many governments have rules. */
    public final int governments() {
        return governments;
    }

    /**
     * Every rule returns to its ordinary form, so that an instrument that has ended leaves no trace; the instruments
     * in force then write again.
     */
    public final void beginMonth() {
        rules.forEach(Rule::beginMonth);
    }

    /** Every rule, as values: two months of which this is equal are the same for whoever reads the rules. */
    public final List<Object> everything() {
        List<Object> all = new ArrayList<>();
        rules.forEach(rule -> all.add(rule.values()));
        return all;
    }

    /** A rule that is the same everywhere. */
    final <T> ForAll<T> forAll(T ordinary) {
        return kept(new ForAll<>(ordinary));
    }

    /** A rule of each government. */
    final <T> ForEach<T> forEach(T ordinary) {
        return kept(new ForEach<>(ordinary, governments));
    }

    /** A rule of each government for each use of land. */
    final <T> ForEachUse<T> forEachUse(Function<PlotUse, T> ordinary) {
        Map<PlotUse, ForEach<T>> byUse = new EnumMap<>(PlotUse.class);
        for (PlotUse use : PlotUse.values()) {
            byUse.put(use, new ForEach<>(ordinary.apply(use), governments));
        }
        return kept(new ForEachUse<>(byUse));
    }

    /** Rules of which several may hold; none ordinarily. */
    final <T extends OneOfSeveral<T>> Several<T> several() {
        return kept(new Several<>());
    }

    private <R extends Rule> R kept(R rule) {
        rules.add(rule);
        rule.beginMonth();
        return rule;
    }

    /** One rule, wherever it holds. */
    private interface Rule {
        /** Returns to its ordinary form. */
        void beginMonth();

        /** As values that do not change any more. */
        List<?> values();
    }

    /** A rule that is the same everywhere. */
    static final class ForAll<T> implements Rule {
        private final T ordinary;
        private T inForce;

        private ForAll(T ordinary) {
            this.ordinary = ordinary;
            this.inForce = ordinary;
        }

        T inForce() {
            return inForce;
        }

        void write(T rule) {
            inForce = rule;
        }

        @Override
        public void beginMonth() {
            inForce = ordinary;
        }

        @Override
        public List<?> values() {
            return List.of(inForce);
        }
    }

    /** A rule of each government. */
    static final class ForEach<T> implements Rule {
        private final T ordinary;
        private final Object[] inForce;

        private ForEach(T ordinary, int governments) {
            this.ordinary = ordinary;
            this.inForce = new Object[governments];
        }

        @SuppressWarnings("unchecked")
        T in(int government) {
            return (T) inForce[government];
        }

        void write(int government, T rule) {
            inForce[government] = rule;
        }

        @Override
        public void beginMonth() {
            Arrays.fill(inForce, ordinary);
        }

        @Override
        public List<?> values() {
            return List.of(inForce);
        }
    }

    /** A rule of each government for each use of land. */
    static final class ForEachUse<T> implements Rule {
        private final Map<PlotUse, ForEach<T>> byUse;

        private ForEachUse(Map<PlotUse, ForEach<T>> byUse) {
            this.byUse = byUse;
        }

        T in(int government, PlotUse use) {
            return of(use).in(government);
        }

        void write(int government, PlotUse use, T rule) {
            of(use).write(government, rule);
        }

        private ForEach<T> of(PlotUse use) {
            return Objects.requireNonNull(byUse.get(use));
        }

        @Override
        public void beginMonth() {
            byUse.values().forEach(ForEach::beginMonth);
        }

        @Override
        public List<?> values() {
            return byUse.values().stream().map(ForEach::values).toList();
        }
    }

    /** Rules of which several may hold. */
    static final class Several<T extends OneOfSeveral<T>> implements Rule {
        private final List<T> inForce = new ArrayList<>();

        private Several() {}

        List<T> all() {
            return List.copyOf(inForce);
        }

        void write(T rule) {
            OneOfSeveral.write(inForce, rule);
        }

        @Override
        public void beginMonth() {
            inForce.clear();
        }

        @Override
        public List<?> values() {
            return all();
        }
    }
}
