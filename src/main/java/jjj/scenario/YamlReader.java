package jjj.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Text to {@link Yaml}, with the place of every key and value.
 *
 * <p>Works on the parser's events instead of a composed tree, so that depth is limited while reading (no recursion, no
 * exhausted stack) and anchors, aliases and tags – which a scenario does not need – are refused where they stand.
 */
final class YamlReader {
    /** Deeper than any scenario; a flow of 10 MB of brackets is refused after this many. */
    static final int DEEPEST = 20;

    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Yaml> root = Optional.empty();

    private YamlReader(String file) {
        this.file = file;
    }

    static Yaml read(String text, String file) {
        YamlReader reader = new YamlReader(file);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setUseMarks(true)
                    .setParseComments(false)
                    .setCodePointLimit(YamlText.LARGEST_BYTES)
                    .build();
            for (Event event : new Parse(settings).parseString(text)) {
                reader.take(event);
            }
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark().map(YamlReader::position).orElse(Position.START);
            throw reader.failure(at, "not YAML: " + firstSentence(String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            throw reader.failure(Position.START, "not YAML: " + firstSentence(String.valueOf(e.getMessage())));
        }
        return reader.root.orElseThrow(() -> reader.failure(Position.START, "the file is empty"));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return Names.shown(end > 0 ? text.substring(0, end) : text);
    }

    private void take(Event event) {
        Position at = event.getStartMark().map(YamlReader::position).orElse(Position.START);
        if (event instanceof NodeEvent node) {
            refuseAnchorsAndTags(node, at);
        }
        switch (event.getEventId()) {
            case Scalar -> add(new Yaml.Text(((ScalarEvent) event).getValue(), at));
            case SequenceStart, MappingStart -> descend(event, at);
            case SequenceEnd, MappingEnd -> add(open.pop().closed());
            default -> {
                // stream and document marks carry nothing
            }
        }
    }

    private void descend(Event event, Position at) {
        if (open.size() >= DEEPEST) {
            throw failure(at, "nested more than " + DEEPEST + " levels deep");
        }
        open.push(new Open(event instanceof MappingStartEvent, at));
    }

    private void refuseAnchorsAndTags(NodeEvent node, Position at) {
        boolean tagged = node instanceof ScalarEvent scalar
                        && scalar.getTag().filter(t -> !t.equals("!")).isPresent()
                || node instanceof SequenceStartEvent items && items.getTag().isPresent()
                || node instanceof MappingStartEvent entries && entries.getTag().isPresent();
        if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
            throw failure(at, "anchors (&) and aliases (*) are not used in scenario files; write the value out");
        }
        if (tagged) {
            throw failure(at, "tags (!) are not used in scenario files");
        }
    }

    private void add(Yaml node) {
        if (!open.isEmpty()) {
            open.peek().add(node, this);
        } else if (root.isEmpty()) {
            root = Optional.of(node);
        } else {
            throw failure(node.at(), "a second document in the file; expected one scenario a file");
        }
    }

    private ScenarioException failure(Position at, String what) {
        return new ScenarioException(Problem.of(new Origin(file, at), what));
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A list or mapping whose end has not been read yet. */
    private static final class Open {
        private final boolean mapping;
        private final Position at;
        private final List<Yaml> items = new ArrayList<>();
        private final List<Yaml.Entry> entries = new ArrayList<>();
        private Optional<Yaml.Text> key = Optional.empty();

        Open(boolean mapping, Position at) {
            this.mapping = mapping;
            this.at = at;
        }

        void add(Yaml node, YamlReader reader) {
            if (!mapping) {
                items.add(node);
            } else if (key.isPresent()) {
                entries.add(new Yaml.Entry(key.get(), node));
                key = Optional.empty();
            } else if (node instanceof Yaml.Text text) {
                key = Optional.of(text);
            } else {
                throw reader.failure(node.at(), node.kind() + " cannot be a key; expected a word");
            }
        }

        Yaml closed() {
            return mapping ? new Yaml.Entries(entries, at) : new Yaml.Items(items, at);
        }
    }
}
