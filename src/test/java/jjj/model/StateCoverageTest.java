package jjj.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import jjj.base.Crew;
import jjj.base.Draws;
import jjj.base.Months;
import jjj.base.StateOut;
import jjj.base.StateStream;
import jjj.model.Simulation.NamedPhase;
import jjj.rules.RulesInForce;
import jjj.world.Geography;
import jjj.world.RailNetwork;
import jjj.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever can change from month to month is part of the state, or stands in {@code state/not-lasting.txt} with the
 * reason why not. Every field is changed in turn; what is stated must change with it.
 */
class StateCoverageTest {
    private static final String LIST = "state/not-lasting.txt";

    /** What never changes. */
    private static final List<Class<?>> NOT_STATE =
            List.of(Geography.class, Geography.Grid.class, RailNetwork.class, Draws.class);

    private static World world;
    private static List<NamedPhase> phases;

    @BeforeAll
    static void letTwoYearsPass() {
        var scenario = Region.scenario("baseline", "2018-12");
        world = Region.MODEL.opening(scenario, 1);
        phases = TheMonth.of(scenario, world, (month, place, measure, value) -> {}, Crew.ALONE);
        new Simulation(world, phases).runUntil(Months.of(2018, 12));
    }

    @Test
    void everyFieldOfTheWorldThatCanChangeIsPartOfTheState() throws IOException, IllegalAccessException {
        Set<String> known = notLasting();
        Walk walk = new Walk(world::state);
        walk.visit("World", world);

        assertThat(walk.tried).as("fields that were changed").hasSizeGreaterThan(150);
        assertThat(walk.missing.stream().filter(path -> !known.contains(walk.fields.get(path))))
                .as(
                        "World.state(StateStream) must reach every field that can change: state what lasts in the class's own"
                                + " state method, see docs/decisions/16-state.md")
                .isEmpty();
    }

    @Test
    void everyFieldOfAPhaseThatCanChangeIsPartOfTheStateOrKnownNotToLast() throws IOException, IllegalAccessException {
        Set<String> missing = new TreeSet<>();
        for (NamedPhase named : phases) {
            Walk walk = new Walk(named.phase()::state);
            walk.seen.put(world, true);
            walk.visit(named.name(), named.phase());
            walk.missing.forEach(path -> missing.add(walk.fields.get(path)));
        }
        Set<String> known = notLasting();

        assertThat(missing.stream().filter(field -> !known.contains(field) && !known.contains(everyFieldOf(field))))
                .as("state it in the phase's state method, or add it to src/test/resources/" + LIST
                        + " with the reason: follows from the start, or is made anew each month before it is read")
                .isEmpty();
        missing.addAll(missing.stream().map(StateCoverageTest::everyFieldOf).toList());
        assertThat(known.stream().filter(field -> !field.startsWith("world.") && !missing.contains(field)))
                .as("no such field any more")
                .isEmpty();
    }

    @Test
    void everyRuleCountsWhenMonthsAreCompared() throws IllegalAccessException {
        RulesInForce rules = new RulesInForce(world.geography().governmentCount());
        Region.scenario("baseline", "2018-12").writeRules(rules, Months.of(2018, 12));
        Walk walk = new Walk(state -> {
            for (Object rule : rules.everything()) {
                state.text(String.valueOf(rule));
            }
        });
        walk.visit("RulesInForce", rules);

        assertThat(walk.missing.stream().filter(path -> !path.contains(".ordinary.")))
                .as("RulesInForce.everything() must give every rule")
                .isEmpty();
    }

    private static String everyFieldOf(String field) {
        return field.substring(0, field.indexOf('#')) + "#*";
    }

    private static Set<String> notLasting() throws IOException {
        Path file = Path.of("src/test/resources").resolve(LIST);
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return new TreeSet<>(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s", 2)[0])
                    .toList());
        }
    }

    /** Goes through an object and everything that it alone holds, and changes one thing after the other. */
    private static final class Walk {
        private final Consumer<StateStream> statement;
        private final long unchanged;
        private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
        private final List<String> tried = new ArrayList<>();
        private final Set<String> missing = new TreeSet<>();
        private final Map<String, String> fields = new TreeMap<>();

        Walk(Consumer<StateStream> statement) {
            this.statement = statement;
            this.unchanged = stated();
        }

        /** Hash of what is stated; something else if it cannot be stated at all. */
        private long stated() {
            CRC32 hash = new CRC32();
            try {
                StateOut state = new StateOut(new Into(hash));
                statement.accept(state);
                state.end();
                return hash.getValue();
            } catch (RuntimeException e) {
                return -1;
            }
        }

        void visit(String path, Object thing) throws IllegalAccessException {
            String type = thing.getClass().getName();
            boolean value = type.matches("jjj\\.(rules|policy|scenario)\\..*");
            if (!type.startsWith("jjj.") || thing instanceof Enum || value && !path.startsWith("RulesInForce")) {
                return;
            }
            if (NOT_STATE.stream().anyMatch(never -> never.isInstance(thing))) {
                return;
            }
            if (seen.put(thing, true) != null
                    || thing.getClass().isHidden()
                    || thing.getClass().isSynthetic()) {
                return;
            }
            for (Field field : thing.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    String at = path + "." + field.getName();
                    String name = thing.getClass().getName().replace("jjj.", "") + "#" + field.getName();
                    field(at, name, thing, field);
                }
            }
        }

        private void field(String path, String name, Object owner, Field field) throws IllegalAccessException {
            Object value = field.get(owner);
            boolean mutable = !Modifier.isFinal(field.getModifiers());
            fields.put(path, name);
            if (value != null && value.getClass().isArray()) {
                array(path, name, value, true);
            } else if (value instanceof List<?> list) {
                list(path, name, list);
            } else if (value instanceof Map<?, ?> map) {
                map(path, name, map);
            } else if (mutable && value != null) {
                attempt(path, () -> set(field, owner, other(value)), () -> set(field, owner, value));
            } else if (value != null) {
                contents(path, name, value);
            }
            if (mutable && value != null) {
                contents(path, name, value);
            }
        }

        private void contents(String path, String name, Object value) throws IllegalAccessException {
            fields.put(path, name);
            if (value.getClass().isArray()) {
                array(path, name, value, false);
            } else if (value instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    visit(path, optional.get());
                }
            } else {
                visit(path, value);
            }
        }

        private void array(String path, String name, Object array, boolean evenEmpty) throws IllegalAccessException {
            int length = Array.getLength(array);
            if (length == 0) {
                return;
            }
            Object first = Array.get(array, 0);
            if (array.getClass().getComponentType().isPrimitive() || first instanceof String || first instanceof Enum) {
                attempt(path, () -> Array.set(array, 0, other(first)), () -> Array.set(array, 0, first));
            } else if (first != null && (first instanceof Record || path.startsWith("RulesInForce"))) {
                attempt(path, () -> Array.set(array, 0, null), () -> Array.set(array, 0, first));
            } else if (first != null && evenEmpty) {
                contents(path + "[0]", name, first);
            }
        }

        @SuppressWarnings("unchecked")
        private void list(String path, String name, List<?> list) throws IllegalAccessException {
            List<Object> things = (List<Object>) list;
            if (isOpen(things)) {
                attempt(path, () -> things.add(null), () -> things.remove(things.size() - 1));
            }
            if (!things.isEmpty() && things.get(0) != null) {
                if (things.get(0) instanceof List<?> inner) {
                    fields.put(path + "[0]", name);
                    list(path + "[0]", name, inner);
                } else {
                    contents(path + "[0]", name, things.get(0));
                }
            }
        }

        @SuppressWarnings("unchecked")
        private void map(String path, String name, Map<?, ?> map) throws IllegalAccessException {
            Map<Object, Object> things = (Map<Object, Object>) map;
            if (things.isEmpty()) {
                return;
            }
            Object key = things.keySet().iterator().next();
            Object value = things.get(key);
            try {
                things.put(key, value);
            } catch (UnsupportedOperationException e) {
                contents(path + "[0]", name, value);
                return;
            }
            attempt(path, () -> things.remove(key), () -> things.put(key, value));
            contents(path + "[0]", name, value);
        }

        private static boolean isOpen(List<Object> list) {
            try {
                list.add(null);
                list.remove(list.size() - 1);
                return true;
            } catch (UnsupportedOperationException | NullPointerException e) {
                return false;
            }
        }

        private void attempt(String path, Runnable change, Runnable undo) {
            tried.add(path);
            change.run();
            if (stated() == unchanged) {
                missing.add(path);
            }
            undo.run();
        }

        private static void set(Field field, Object owner, Object value) {
            try {
                field.set(owner, value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object other(Object value) {
            if (value instanceof Long number) {
                return number ^ 1;
            } else if (value instanceof Integer number) {
                return number ^ 1;
            } else if (value instanceof Short number) {
                return (short) (number ^ 1);
            } else if (value instanceof Byte number) {
                return (byte) (number ^ 1);
            } else if (value instanceof Double number) {
                return Double.isNaN(number) || Double.isInfinite(number) ? 1.0 : number + Math.max(1, Math.abs(number));
            } else if (value instanceof Float number) {
                return number + 1;
            } else if (value instanceof Boolean flag) {
                return !flag;
            } else if (value instanceof String text) {
                return text + "x";
            } else if (value instanceof Enum<?> choice) {
                Object[] all = choice.getDeclaringClass().getEnumConstants();
                return all[(choice.ordinal() + 1) % all.length];
            } else if (value instanceof Optional<?> optional) {
                return optional.isPresent() ? Optional.empty() : Optional.of(Arrays.asList(1));
            }
            return null;
        }
    }

    private static final class Into extends OutputStream {
        private final CRC32 hash;

        Into(CRC32 hash) {
            this.hash = hash;
        }

        @Override
        public void write(int one) {
            hash.update(one);
        }

        @Override
        public void write(byte[] bytes, int at, int length) {
            hash.update(bytes, at, length);
        }
    }
}
