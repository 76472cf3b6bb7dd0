package jjj.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import jjj.policy.InstrumentType;
import jjj.policy.Value;

/** One scenario file, checked by itself: what it says, before its parent is added. */
record Draft(
        String file,
        String text,
        String name,
        Optional<Said<String>> parent,
        Said<String> title,
        Optional<Said<String>> titleZh,
        Said<String> question,
        List<String> references,
        Optional<Said<Integer>> from,
        Optional<Said<Integer>> until,
        List<PlacedInstrument> instruments,
        List<Removal> removals,
        SortedMap<String, Said<Double>> parameters) {

    /** Something said, and where. */
    record Said<T>(T value, Origin origin) {}

    /** Which instruments of the parent go: all that have these fields. */
    record Removal(InstrumentType type, Map<String, Value> fields, Origin origin, String line) {}
}
