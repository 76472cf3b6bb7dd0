package jjj.experiment;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The worlds to simulate, in order: whole numbers from 0, each once. One seed is one world, the same people with the
 * same luck in every scenario.
 */
public record Seeds(List<Long> numbers) {
    /** More than this is a slip of the keyboard. */
    private static final int MOST = 100_000;

    private static final long LONGEST_FILE_BYTES = 4_000_000;
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");
    private static final Pattern LIST = Pattern.compile("[-+]?\\d+(\\s*,\\s*[-+]?\\d+)*\\s*,?");
    private static final String EXPECTED = "expected a file, a range as 1..10, or a list as 1,2,5";

    public Seeds {
        if (numbers.isEmpty()) {
            throw new BadInput("no seeds; " + EXPECTED);
        }
        if (numbers.size() > MOST) {
            throw new BadInput(numbers.size() + " seeds; expected at most " + MOST);
        }
        numbers = List.copyOf(numbers);
    }

    /**
     * Reads the value of {@code --seeds}.
     *
     * @param folders where a file may be: as given from the first, then as a name (with or without {@code .txt}) in the
     *     others
     */
    public static Seeds of(String words, List<Path> folders) {
        String text = words.strip();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(text, range.group(1), range.group(2));
        }
        if (LIST.matcher(text).matches()) {
            return list(text);
        }
        if (text.isEmpty() || (text.contains("..") && text.matches("[-+\\d.]*"))) {
            throw new BadInput("--seeds \"" + words + "\": not a list of seeds; " + EXPECTED);
        }
        return file(text, folders);
    }

    /** As many seeds as asked for: these, then the numbers after the largest of them. */
    public Seeds extended(int count) {
        List<Long> longer = new ArrayList<>(numbers);
        long next = Collections.max(numbers);
        while (longer.size() < count) {
            longer.add(++next);
        }
        return new Seeds(longer);
    }

    /** As {@code --seeds} takes them. */
    public String words() {
        long first = numbers.get(0);
        boolean inARow = IntStream.range(0, numbers.size()).allMatch(i -> numbers.get(i) == first + i);
        return inARow && numbers.size() > 1
                ? first + ".." + numbers.get(numbers.size() - 1)
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Seeds range(String text, String first, String last) {
        long from = number("--seeds " + text, first);
        long until = number("--seeds " + text, last);
        if (until < from) {
            throw new BadInput(
                    "--seeds %s: the range ends before it starts; expected %d..%d".formatted(text, until, from));
        }
        if (until - from >= MOST) {
            throw new BadInput("--seeds %s: too many seeds; expected at most %d".formatted(text, MOST));
        }
        return new Seeds(LongStream.rangeClosed(from, until).boxed().toList());
    }

    private static Seeds list(String text) {
        Map<Long, String> seen = new TreeMap<>();
        List<Long> numbers = new ArrayList<>();
        for (String part : text.split(",", 0)) {
            long seed = number("--seeds " + text, part.strip());
            if (seen.putIfAbsent(seed, part) != null) {
                throw new BadInput("--seeds %s: seed %d stands there twice; expected each once".formatted(text, seed));
            }
            numbers.add(seed);
        }
        return new Seeds(numbers);
    }

    private static Seeds file(String text, List<Path> folders) {
        Path file = find(text, folders)
                .orElseThrow(() -> new BadInput("--seeds %s: no such file; %s".formatted(text, EXPECTED)));
        Map<Long, Integer> lineOf = new TreeMap<>();
        List<Long> numbers = new ArrayList<>();
        int at = 0;
        for (String line : lines(file)) {
            at++;
            String number = line.split("#", 2)[0].strip();
            if (number.isEmpty()) {
                continue;
            }
            long seed = number(file + ":" + at, number);
            Integer before = lineOf.putIfAbsent(seed, at);
            if (before != null) {
                throw new BadInput("%s:%d: seed %d stands in line %d already; expected each seed once"
                        .formatted(file, at, seed, before));
            }
            numbers.add(seed);
        }
        if (numbers.isEmpty()) {
            throw new BadInput(file + ": no seeds in it; expected one whole number a line");
        }
        return new Seeds(numbers);
    }

    private static Optional<Path> find(String text, List<Path> folders) {
        List<Path> candidates = new ArrayList<>();
        for (Path folder : folders) {
            candidates.add(folder.resolve(text));
            candidates.add(folder.resolve(text + ".txt"));
        }
        return candidates.stream().filter(Files::exists).findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + ": is a folder; expected a file with one seed a line");
            }
            if (Files.size(file) > LONGEST_FILE_BYTES) {
                throw new BadInput(file + ": too long for a list of seeds; expected at most " + MOST + " lines");
            }
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new BadInput(file + ": not a text in UTF-8; expected one whole number a line", e);
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": no such file; " + EXPECTED, e);
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be read (" + Reasons.of(e) + ")", e);
        }
    }

    private static long number(String where, String text) {
        try {
            if (!text.matches("\\d+")) {
                throw new BadInput(
                        "%s: \"%s\" is not a seed; expected a whole number from 0".formatted(where, cut(text)));
            }
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadInput(
                    "%s: seed %s is too large; expected at most %d".formatted(where, cut(text), Long.MAX_VALUE), e);
        }
    }

    private static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
