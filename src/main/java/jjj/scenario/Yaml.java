package jjj.scenario;

import java.util.List;

/** A piece of a YAML text with the place where it stands; scalars are kept as they were written. */
sealed interface Yaml permits Yaml.Text, Yaml.Items, Yaml.Entries {
    Position at();

    /** What this is called in a message. */
    String kind();

    /** A scalar. */
    record Text(String value, Position at) implements Yaml {
        @Override
        public String kind() {
            return value.isEmpty() ? "nothing" : "\"" + Names.shown(value) + "\"";
        }
    }

    /** A list. */
    record Items(List<Yaml> items, Position at) implements Yaml {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping; keys are in the order of the file, and may repeat. */
    record Entries(List<Entry> entries, Position at) implements Yaml {
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** One {@code key: value}. */
    record Entry(Text key, Yaml value) {}
}
