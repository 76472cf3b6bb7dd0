package jjj.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that ship with the program beside this package. */
final class Shipped {
    /** Version of the chart library. */
    static final String CHARTS_VERSION = "6.1.0";
    /** The chart library, as its makers publish it. */
    static final String CHARTS = "echarts-" + CHARTS_VERSION + ".min.js";

    private Shipped() {}

    static String text(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
