package jjj.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A sum of measures, each {@code measure@place@when}, joined by {@code +}. */
record Operand(List<Term> terms) {
    /** A measure at a place at a time. */
    record Term(String measure, String place, When when) {
        OptionalDouble of(Observed run) {
            return when.of(run, measure, place);
        }
    }

    Operand {
        terms = List.copyOf(terms);
    }

    static Operand of(String text) {
        List<Term> terms = new ArrayList<>();
        for (String part : text.split(" \\+ ", -1)) {
            String[] words = part.split("@", -1);
            if (words.length != 3 || words[0].isBlank() || words[1].isBlank()) {
                throw new IllegalArgumentException("\"%s\" is no measure; expected measure@place@when".formatted(part));
            }
            terms.add(new Term(words[0], words[1], When.of(words[2])));
        }
        return new Operand(terms);
    }

    OptionalDouble of(Observed run) {
        double sum = 0;
        for (Term term : terms) {
            OptionalDouble value = term.of(run);
            if (value.isEmpty()) {
                return value;
            }
            sum += value.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    /** The last month asked for. */
    int lastMonth() {
        return terms.stream().mapToInt(term -> term.when().until()).max().orElse(0);
    }
}
