package jjj.cli;

import java.util.function.Supplier;

/** Says, when the program is stopped from outside, what is kept and how to go on. */
final class Interruption implements AutoCloseable {
    private final Thread farewell;

    /** @param words what to say at that moment */
    Interruption(Console console, Supplier<String> words) {
        farewell = new Thread(() -> console.note("\n" + words.get()), "interruption");
        Runtime.getRuntime().addShutdownHook(farewell);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // it is being said already
        }
    }
}
