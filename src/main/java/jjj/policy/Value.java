package jjj.policy;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.rules.Path;

/** A checked value of a field, in the units in which the model computes. */
public sealed interface Value {
    /** A quantity. */
    record Amount(double value) implements Value {}

    /** A quantity by date. */
    record Dated(Path path) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Dated dated && dated.path.toString().equals(path.toString());
        }

        @Override
        public int hashCode() {
            return path.toString().hashCode();
        }
    }

    /** A quantity for all places, or one for each of some governments. */
    record PerPlace(OptionalDouble everywhere, SortedMap<Integer, Double> byGovernment) implements Value {
        public PerPlace {
            byGovernment = Collections.unmodifiableSortedMap(new TreeMap<>(byGovernment));
        }
    }

    /** A month's number. */
    record Month(int month) implements Value {}

    /** Numbers of governments, rising. */
    record Governments(List<Integer> governments) implements Value {
        public Governments {
            governments = governments.stream().distinct().sorted().toList();
        }
    }

    /** Number of a zone, and of its government. */
    record Zone(int zone, int government) implements Value {}

    /** Words of a closed set, or names. */
    record Words(List<String> words) implements Value {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements Value {}
}
