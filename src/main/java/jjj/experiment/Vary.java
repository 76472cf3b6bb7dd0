package jjj.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jjj.base.Quantity;
import jjj.base.Unit;
import jjj.design.Axis;
import jjj.policy.Field;
import jjj.policy.FieldType;
import jjj.policy.InstrumentType;
import jjj.scenario.Names;
import jjj.scenario.Parameter;
import jjj.scenario.ParameterTable;

/**
 * Reads {@code --vary}: {@code PATH}, a parameter over the range of its table; {@code PATH=LOW..HIGH}; {@code
 * PATH=A,B,C}; {@code worker.*}, every parameter that begins so and has a range.
 */
public final class Vary {
    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+)");
    private static final Pattern UNIT = Pattern.compile("[-+]?[\\d.]+(?:[eE][-+]?\\d+)?\\s*(\\D.*)?");
    private static final Pattern FIELD = Pattern.compile("([a-z-]+)(?:\\.[a-z]+)?(?:@\\d{4}-\\d{2})?\\.([a-z-]+)");
    private static final String EXPECTED =
            "expected PATH=LOW..HIGH, PATH=A,B,C, or a parameter alone, for example worker.attachment=0.4..2";
    private static final String ALL = "*";

    private final ParameterTable table;

    public Vary(ParameterTable table) {
        this.table = table;
    }

    /** The axes that these words name, in their order. */
    public List<Axis> axes(List<String> words) {
        List<Axis> axes = new ArrayList<>();
        for (String word : words) {
            try {
                axes.addAll(axes(word.strip()));
            } catch (IllegalArgumentException e) {
                throw new BadInput("--vary " + word + ": " + e.getMessage(), e);
            }
        }
        return axes;
    }

    private List<Axis> axes(String word) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            return word.endsWith(ALL) ? allThatBeginWith(word) : List.of(ofTable(word));
        }
        String path = word.substring(0, equals).strip();
        String values = word.substring(equals + 1).strip();
        Matcher range = RANGE.matcher(values);
        if (range.matches()) {
            return List.of(range(path, range.group(1).strip(), range.group(2).strip()));
        }
        unitOf(path); // refuses what is not there
        return List.of(new Axis.Choice(path, parts(values)));
    }

    private Axis ofTable(String path) {
        Parameter parameter = table.find(path)
                .orElseThrow(() -> isField(path)
                        ? new IllegalArgumentException("a field has no range of its own; expected PATH=LOW..HIGH")
                        : unknown(path));
        if (!hasRange(parameter)) {
            throw new IllegalArgumentException("its table gives no range; expected PATH=LOW..HIGH");
        }
        return new Axis.Range(path, parameter.unit(), parameter.low(), parameter.high());
    }

    private List<Axis> allThatBeginWith(String word) {
        String front = word.substring(0, word.length() - ALL.length());
        List<Axis> axes = table.all().stream()
                .filter(parameter -> parameter.name().startsWith(front) && hasRange(parameter))
                .<Axis>map(p -> new Axis.Range(p.name(), p.unit(), p.low(), p.high()))
                .toList();
        if (axes.isEmpty()) {
            throw new IllegalArgumentException("no parameter with a range begins so; see ./jjj list parameters");
        }
        return axes;
    }

    private static boolean hasRange(Parameter parameter) {
        return parameter.low() < parameter.high()
                && !Double.isInfinite(parameter.low())
                && !Double.isInfinite(parameter.high());
    }

    private Axis range(String path, String low, String high) {
        Unit unit = unitOf(path)
                .orElseThrow(() -> new IllegalArgumentException(
                        "is no quantity and has no range; expected a list, for example PATH=A,B,C"));
        try {
            double upper = Quantity.parse(high, unit).value();
            return new Axis.Range(path, unit, lower(low, high, unit), upper);
        } catch (Quantity.Malformed e) {
            throw new IllegalArgumentException(
                    "\"%s..%s\" %s; expected for example %s..%s"
                            .formatted(low, high, e.getMessage(), unit.example(), unit.example()),
                    e);
        }
    }

    /** The unit may be written once, behind the upper end. */
    private static double lower(String low, String high, Unit unit) throws Quantity.Malformed {
        Matcher bare = UNIT.matcher(low);
        Matcher spelled = UNIT.matcher(high);
        boolean lent = bare.matches() && bare.group(1) == null && spelled.matches() && spelled.group(1) != null;
        return Quantity.parse(lent ? low + " " + spelled.group(1) : low, unit).value();
    }

    /** The unit of a parameter or of a field that holds a quantity; none for words, places and months. */
    private Optional<Unit> unitOf(String path) {
        Optional<Parameter> parameter = table.find(path);
        if (parameter.isPresent()) {
            return Optional.of(parameter.get().unit());
        }
        FieldType type = field(path).orElseThrow(() -> unknown(path)).type();
        if (type instanceof FieldType.Amount amount) {
            return Optional.of(amount.unit());
        }
        if (type instanceof FieldType.Dated dated) {
            return Optional.of(dated.unit());
        }
        return type instanceof FieldType.PerPlace perPlace ? Optional.of(perPlace.unit()) : Optional.empty();
    }

    private static boolean isField(String path) {
        return field(path).isPresent();
    }

    private static Optional<Field> field(String path) {
        Matcher field = FIELD.matcher(path);
        return field.matches()
                ? InstrumentType.named(field.group(1)).flatMap(type -> type.field(field.group(2)))
                : Optional.empty();
    }

    private IllegalArgumentException unknown(String path) {
        List<String> names = table.all().stream().map(Parameter::name).toList();
        return new IllegalArgumentException("no such parameter or field of an instrument"
                + Names.nearest(path, names)
                        .map(nearest -> "; the nearest is \"" + nearest + "\"")
                        .orElse("; " + EXPECTED));
    }

    /** What stands between commas that are not inside brackets. */
    private static List<String> parts(String values) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < values.length(); i++) {
            char c = values.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(values.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(values.substring(start).strip());
        if (parts.size() < 2 || parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("one value is no variation; " + EXPECTED);
        }
        return parts;
    }
}
