package jjj.policy;

import java.util.List;

/** A rule that an instrument writes: its name, and the government or {@link #NATION}. */
public record Written(String rule, int government) {
    /** Stands for rules that hold everywhere. */
    public static final int NATION = -1;

    static List<Written> each(String rule, List<Integer> governments) {
        return governments.stream().map(g -> new Written(rule, g)).toList();
    }

    static List<Written> national(String rule) {
        return List.of(new Written(rule, NATION));
    }
}
