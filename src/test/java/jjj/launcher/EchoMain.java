package jjj.launcher;

import java.util.List;

/** Stands in for the program: prints its words and ends with 7 if asked to. */
final class EchoMain {
    private EchoMain() {}

    public static void main(String[] words) {
        System.out.println(List.of(words) + " home=" + System.getProperty("jjj.home"));
        System.exit(words.length > 0 && words[0].equals("seven") ? 7 : 0);
    }
}
