package jjj.model;

import java.util.function.Consumer;

/**
 * What is left of runs that have parted from others: it can go on at any time, from the state of the parting, which is
 * kept until then.
 *
 * @param goOn simulates the rest
 * @param giveUp ends the runs without simulating the rest, and says why
 */
public record Branch(Runnable goOn, Consumer<Throwable> giveUp) {}
