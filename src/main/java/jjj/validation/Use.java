package jjj.validation;

import java.util.Locale;

/** What a published figure is for. */
public enum Use {
    /** It goes into the model. */
    INPUT,
    /** Something was or may be chosen in view of it: no test. */
    CALIBRATION,
    /** Nothing was or may ever be chosen for it. */
    VALIDATION,
    /** It is not held against the model, for a stated reason. */
    CONTEXT,
    /** One check of a pattern that the model must show. */
    PATTERN;

    /** Reads a use as it stands in a table. */
    static Use of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** As it stands in a table. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
