package jjj.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import jjj.base.Months;
import jjj.policy.Field;
import jjj.policy.InstrumentType;
import jjj.rules.RulesInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide, the schema and the reader say the same, because they are made from the same declarations. */
final class DeclarationsTest {
    private static final Path SCHEMA = Here.SCENARIOS.resolve("scenario.schema.json");
    private static final Path GUIDE = Path.of("docs", "guide");
    private static final String HEAD =
            "name: test\ntitle: A\nquestion: What?\nperiod: {from: 2017-01, until: 2020-12}\n";

    static Stream<InstrumentType> instruments() {
        return InstrumentType.all().stream();
    }

    static Stream<String> scenarios() {
        return Here.library().names().stream();
    }

    @Test
    void theGuideToInstrumentsIsWhatTheCodeDeclares() throws IOException {
        holds(GUIDE.resolve("instruments.md"), GuidePages.instruments());
    }

    @Test
    void theGuideToParametersIsWhatTheTableSays() throws IOException {
        holds(GUIDE.resolve("parameters.md"), GuidePages.parameters());
    }

    @Test
    void theShippedSchemaIsWhatTheCodeDeclares() throws IOException {
        holds(SCHEMA, JsonSchema.text(JsonSchema.schema(), "") + "\n");
    }

    private static void holds(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("jjj.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as("write it again with -Djjj.write=true").exists();
        assertThat(Files.readString(file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void theExampleOfEachInstrumentIsValid(InstrumentType type) {
        PlacedInstrument placed = example(type);
        assertThat(placed.type()).isEqualTo(type);
        assertThat(placed.instrument().writes()).isNotEmpty();
        assertThat(placed.line()).startsWith(type.name() + ": {");
        assertThat(SchemaCheck.accepts(JsonSchema.schema(), YamlReader.read(withExample(type), "test.yaml")))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void whatMustBeGivenHasNoDefaultAndNamesAreUnique(InstrumentType type) {
        assertThat(type.fields()).extracting(Field::name).doesNotHaveDuplicates();
        assertThat(type.fields())
                .noneMatch(field -> field.required() && field.byDefault().isPresent());
        assertThat(type.meaning()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void anInstrumentChangesNothingOutsideItsMonths(InstrumentType type) {
        PlacedInstrument placed = example(type);
        int from = placed.instrument().inForce().from();
        if (from > Months.of(2017, 1)) {
            RulesInForce before = new RulesInForce(Here.PLACES.governments().size());
            scenario(type).writeRules(before, from - 1);
            assertThat(described(before)).isEqualTo(described(new RulesInForce(before.governments())));
        }
        int until = placed.instrument().inForce().until();
        if (until < Months.of(2100, 1)) {
            RulesInForce after = new RulesInForce(Here.PLACES.governments().size());
            scenario(type).writeRules(after, until);
            scenario(type).writeRules(after, until + 1);
            assertThat(described(after)).isEqualTo(described(new RulesInForce(after.governments())));
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void anInstrumentWritesInTheMonthsInWhichItHolds(InstrumentType type) {
        PlacedInstrument placed = example(type);
        int month = Math.max(Months.of(2021, 6), placed.instrument().inForce().from());
        int within = Math.min(month, placed.instrument().inForce().until());
        RulesInForce rules = new RulesInForce(Here.PLACES.governments().size());
        String ordinary = described(rules);
        scenario(type).writeRules(rules, within);
        String changed = described(rules);
        boolean needsProgramme = placed.type().rule().startsWith("GrantRule")
                || placed.type().rule().startsWith("ProjectRule");
        assertThat(needsProgramme || !changed.equals(ordinary)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theSchemaAcceptsEveryShippedScenario(String name) throws IOException {
        String text = Files.readString(Here.SCENARIOS.resolve(name + ".yaml"));
        assertThat(SchemaCheck.accepts(JsonSchema.schema(), YamlReader.read(text, name)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: B",
                "instruments: [{sales-freze: {where: xiongan}}]",
                "instruments: [{sales-freeze: {}}]",
                "instruments: [{sales-freeze: {where: xiongan, form: 2017-01}}]",
                "instruments: [{sales-freeze: {where: xiongan, from: 2017-13}}]",
                "instruments: [{sales-freeze: {where: atlantis}}]",
                "instruments: [{sales-freeze: {where: []}}]",
                "instruments: [{growth-boundary: {where: xiongan, ceiling: 530}}]",
                "instruments: [{growth-boundary: {where: xiongan, ceiling: 530 people}}]",
                "instruments: [{growth-path: {growth: {20x7: 7 % per year}}}]",
                "instruments: [{growth-path: {growth: {}}}]",
                "instruments: [{land-rule: {where: xiongan, use: garden, rule: auction}}]",
                "instruments: [{platform-programme: {where: xiongan, from: 2017-12, number: 4.5}}]",
                "instruments: sales-freeze",
                "parameters: {housing.priceElasticty: 0.9}",
                "parameters: {land.saleTaxShare: 0.1}",
                "period: {to: 2020-01}",
                "references: [[a]]"
            })
    void whatTheSchemaCanSayIsWrongTheReaderSaysIsWrongToo(String mistake) {
        String text = HEAD.replace("period", mistake.startsWith("period") ? "references" : "period")
                        .replace("references: {from: 2017-01, until: 2020-12}\n", "")
                + mistake + "\n";
        assertThat(SchemaCheck.accepts(JsonSchema.schema(), YamlReader.read(text, "test.yaml")))
                .isFalse();
        assertThat(refused(text)).isPresent();
    }

    private static Optional<ScenarioException> refused(String text) {
        try {
            Here.draft(text);
            return Optional.empty();
        } catch (ScenarioException e) {
            return Optional.of(e);
        }
    }

    private static PlacedInstrument example(InstrumentType type) {
        return Here.draft(withExample(type)).instruments().get(0);
    }

    private static String withExample(InstrumentType type) {
        return HEAD + "instruments:\n  - " + type.example() + "\n";
    }

    private static Scenario scenario(InstrumentType type) {
        Draft draft = Here.draft(withExample(type));
        return new Scenario(
                "test",
                "A",
                "A",
                "What?",
                draft.references(),
                draft.from().orElseThrow().value(),
                draft.until().orElseThrow().value(),
                PlacedInstrument.instruments(draft.instruments()),
                Parameters.of(Here.TABLE));
    }

    private static String described(RulesInForce rules) {
        return rules.everything().toString();
    }
}
