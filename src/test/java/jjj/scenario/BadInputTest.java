package jjj.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is answered with where, what and what was expected, all mistakes of a file at once. */
final class BadInputTest {
    private static final String HEAD = """
            name: test
            title: A test
            question: What if?
            period: {from: 2017-01, until: 2020-12}
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> oneMistake() {
        return Stream.of(
                arguments(
                        "instruments:\n  - sales-freze: {where: xiongan}",
                        "6:5: no instrument \"sales-freze\"; the nearest is \"sales-freeze\""),
                arguments(
                        "instruments:\n  - sales-freeze: {were: xiongan, where: xiongan}",
                        "6:20: sales-freeze has no field \"were\"; the nearest is \"where\""),
                arguments(
                        "instruments:\n  - sales-freeze: {where: xiongann}",
                        "6:27: where: no place with a government \"xiongann\"; the nearest is \"xiongan\""),
                arguments(
                        "instruments:\n  - sales-freeze: {}",
                        "6:5: sales-freeze has no \"where\"; expected a place or a list of places, for example new-area or [capital, new-area]"),
                arguments(
                        "instruments:\n  - sales-freeze: {where: xiongan, where: beijing}",
                        "6:36: \"where\" stands there twice"),
                arguments(
                        "instruments:\n  - sales-freeze: {where: xiongan, from: 2020-01, until: 2018-01}",
                        "6:5: sales-freeze: until 2018-01 is before from 2020-01"),
                arguments(
                        "instruments:\n  - sales-freeze: {where: xiongan, from: 2020-13}",
                        "6:42: from is \"2020-13\"; expected a month, for example 2018-05"),
                arguments(
                        "instruments:\n  - sales-freeze: {where: []}",
                        "6:27: where is an empty list; expected a place or a list of places, for example new-area or [capital, new-area]"),
                arguments(
                        "instruments:\n  - growth-boundary: {where: xiongan, ceiling: 530}",
                        "6:48: ceiling \"530\" has no unit; expected 1 km2 to 20000 km2, for example \"25 km2\""),
                arguments(
                        "instruments:\n  - growth-boundary: {where: xiongan, ceiling: 530 people}",
                        "6:48: ceiling \"530 people\" has the wrong unit; expected 1 km2 to 20000 km2, for example \"25 km2\""),
                arguments(
                        "instruments:\n  - ppp: {where: xiongan, share: 120 %}\n  - investment-programme: {where: xiongan, wished: 1 bn CNY per year}",
                        "6:34: share \"120 %\" is out of range; expected 0 % to 100 %, for example \"60 %\""),
                arguments(
                        "instruments:\n  - purchase-limit: {tightness: {beijing: 1, bejing: 1}}",
                        "6:46: tightness: no place with a government \"bejing\"; the nearest is \"beijing\""),
                arguments(
                        "instruments:\n  - purchase-limit: {tightness: 40 %}",
                        "6:33: tightness \"40 %\" has a unit; expected 0 to 1, or values by place, for example {capital: 0.8}"),
                arguments(
                        "instruments:\n  - growth-path: {growth: {20x7: 7 % per year}}",
                        "6:28: growth: \"20x7\" is not a date; expected a year or a month, for example 2018-05"),
                arguments(
                        "instruments:\n  - growth-path: {growth: [7 % per year]}",
                        "6:27: growth is a list; expected -30 % per year to 30 % per year, or values by date, for example {2018: 4 % per year, 2020-06: 4 % per year}"),
                arguments(
                        "instruments:\n  - land-rule: {where: xiongan, use: residential, rule: auctoin}",
                        "6:57: rule is \"auctoin\"; expected one of auction, negotiated, direct-allocation, lease-then-transfer,"
                                + " transit-grant, land-value-tax; the nearest is \"auction\""),
                arguments(
                        "instruments:\n  - land-rule: {where: xiongan, use: residential, rule: auction, price: 90 %}",
                        "6:5: land-rule: \"price\" has no meaning under the rule auction"),
                arguments(
                        "instruments:\n  - land-rule: {where: [xiongan, baoding], use: residential, rule: transit-grant, line-from: beijing, line-to: xiongan}",
                        "6:5: land-rule: \"where\" names a place that is no end of the line; expected \"line-from\", \"line-to\" or both"),
                arguments(
                        "instruments:\n  - announcement: {where: xiongan, on: 2017-04, ring-controls: maybe}",
                        "6:64: ring-controls is \"maybe\"; expected yes or no"),
                arguments(
                        "instruments:\n  - central-grant: {where: baoding, grant: 5 bn CNY per year}",
                        "6:5: central-grant has no effect in baoding: no investment-programme holds there at the time; expected an investment-programme, or another place"),
                arguments(
                        "instruments:\n  - rail-line: {between: hebei, and: xiongan, from: 2020-01, minutes: 30 minutes}",
                        "6:26: between \"hebei\" is more than one place; expected one place, for example new-area"),
                arguments("instruments: sales-freeze", "5:14: instruments is \"sales-freeze\"; expected a list"),
                arguments(
                        "instruments:\n  - sales-freeze",
                        "6:5: an instrument is \"sales-freeze\"; expected an instrument with its fields, for example - sales-freeze: {where: new-area}"),
                arguments(
                        "parameters:\n  housing.priceElasticty: 0.9",
                        "6:3: no parameter \"housing.priceElasticty\"; the nearest is \"housing.priceElasticity\""),
                arguments(
                        "parameters:\n  housing.priceElasticity: 9",
                        "6:28: housing.priceElasticity \"9\" is out of range; expected 0.6 to 1.1"),
                arguments(
                        "parameters:\n  land.saleTaxShare: 0.1",
                        "6:22: land.saleTaxShare \"0.1\" has no unit; expected 5 % to 15 %"),
                arguments(
                        "parameters:\n  land.saleTaxShare: [1]",
                        "6:22: land.saleTaxShare is a list; expected 5 % to 15 %"),
                arguments(
                        "parameters:\n  housing.lambdaInvestors: 1",
                        "6:28: housing.lambdaInvestors \"1\" is out of range; expected 0 to 0.95"),
                arguments("parametres: {}", "5:1: a scenario has no \"parametres\"; the nearest is \"parameters\""),
                arguments("title: Twice", "5:1: \"title\" stands there twice"),
                arguments("extends: baselin", "5:10: no scenario \"baselin\"; the nearest is \"baseline\""),
                arguments("extends: test", "5:10: extends goes round in a circle: test extends test"),
                arguments(
                        "extends: baseline\nremove:\n  - {instrument: sales-freeze, where: beijing}",
                        "7:5: nothing to remove: the parent has no sales-freeze with these fields; expected fields written as the parent has them"),
                arguments(
                        "remove:\n  - {instrument: sales-freeze}",
                        "5:1: remove without extends: there is nothing to remove from"),
                arguments("references: [[a]]", "5:14: a reference is a list; expected text"),
                arguments("title-zh: {a: b}", "5:11: title-zh is a mapping; expected text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "special-bonds: {where: xiongan}|special-bonds: \"quota\" is missing: special bonds need \"quota\" or"
                        + " \"issue\"",
                "special-bonds: {where: xiongan, issue: 1 bn CNY per year, factor: 2}|special-bonds: \"factor\" has no"
                        + " meaning beside \"issue\"",
                "purchase-limit: {where: beijing, tightness: {tianjin: 1}}|purchase-limit: \"where\" says again what the"
                        + " mapping of \"tightness\" says; leave it out",
                "land-quota: {where: beijing}|land-quota: \"at-most\" is missing: a land quota needs \"at-most\" or"
                        + " \"plan\"",
                "rail-line: {between: beijing, and: beijing, from: 2020-01, minutes: 9 minutes}|rail-line: \"and\" is the"
                        + " same place as \"between\"",
                "relocation-order: {who: soe, destination: xiongan, from: 2018-01, posts: {2018: 9 posts, 2020: 5"
                        + " posts}}|relocation-order: \"posts\" fall; they are cumulative and can only rise",
                "relocation-order: {who: soe, origin: xiongan, destination: xiongan, from: 2018-01, posts: 9 posts}|"
                        + "relocation-order: \"destination\" is the same place as \"origin\"",
                "relocation-order: {who: soe, destination: xiongan, from: 2018-01}|relocation-order: \"posts\" is"
                        + " missing: an order to state firms says how many posts",
                "relocation-order: {who: university, destination: xiongan, from: 2018-01, universities: Tsinghua"
                        + " University}|relocation-order: \"full-by\" is missing: an order to universities says when the"
                        + " campus is to be full",
                "land-rule: {where: beijing, use: residential, rule: land-value-tax, with: lease-then-transfer}|"
                        + "land-rule: \"with\" lease-then-transfer asks no first payment that a tax could replace;"
                        + " expected auction, negotiated or direct-allocation"
            })
    void fieldsThatContradictEachOtherAreRefused(String instrument, String message) throws Exception {
        Path file = folder.resolve("test.yaml");
        Files.writeString(file, HEAD + "instruments:\n  - " + instrument + "\n");
        assertThat(messages(file)).containsExactly(file + ":6:5: " + message);
    }

    @Test
    void aUniversityThatIsNotInTheRegionIsUnknown() throws Exception {
        Path file = folder.resolve("test.yaml");
        Files.writeString(file, HEAD + """
                instruments:
                  - relocation-order:
                      who: university
                      destination: xiongan
                      from: 2023-03
                      full-by: 2035-12
                      universities: [Tsinghua Universtiy]
                """);
        assertThat(messages(file))
                .containsExactly(file + ":11:22: universities is \"Tsinghua Universtiy\"; expected a list of"
                        + " universities by their English names; the nearest is \"Tsinghua University\"");
    }

    @ParameterizedTest
    @MethodSource("oneMistake")
    void oneMistakeGivesOneMessageWithItsPlace(String body, String message) throws Exception {
        Path file = folder.resolve("test.yaml");
        Files.writeString(file, HEAD + body + "\n");
        assertThat(messages(file)).containsExactly(file + ":" + message);
    }

    static Stream<Arguments> badWhole() {
        return Stream.of(
                arguments("", "1:1: the file is empty"),
                arguments("# nothing\n", "1:1: the file is empty"),
                arguments("just words", "1:1: the file is \"just words\"; expected a scenario: a mapping with a name"),
                arguments("- a\n- b", "1:1: the file is a list; expected a scenario: a mapping with a name"),
                arguments(
                        "name: test\n---\nname: test",
                        "3:1: a second document in the file; expected one scenario a file"),
                arguments(
                        "name: &a test",
                        "1:7: anchors (&) and aliases (*) are not used in scenario files; write the value out"),
                arguments("name: !!str test", "1:7: tags (!) are not used in scenario files"),
                arguments("a: b: c", "1:5: not YAML: mapping values are not allowed here"),
                arguments("? [a]\n: b", "1:3: a list cannot be a key; expected a word"),
                arguments("name: a\u0007b", "1:8: not YAML: control character U+0007; expected plain text"),
                arguments("[".repeat(900_000), "1:21: nested more than 20 levels deep"),
                arguments("- ".repeat(400_000), "1:41: nested more than 20 levels deep"),
                arguments("{a: ".repeat(200_000), "1:81: nested more than 20 levels deep"),
                arguments(
                        "[".repeat(10_000_000), "1:1: larger than 1 MB; expected a scenario file of a few kilobytes"));
    }

    @ParameterizedTest
    @MethodSource("badWhole")
    void whatIsNoScenarioGivesOneMessageQuickly(String text, String message) throws Exception {
        Path file = folder.resolve("test.yaml");
        Files.writeString(file, text);
        assertThat(messages(file)).containsExactly(file + ":" + message);
    }

    @Test
    void bytesThatAreNotUtf8AreFoundWhereTheyStand() throws Exception {
        Path file = folder.resolve("test.yaml");
        Files.write(file, "name: test\ntitle: 雄安\n".getBytes("GB18030"));
        assertThat(messages(file)).containsExactly(file + ":2:8: not UTF-8; expected a text file in UTF-8");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws Exception {
        Path file = folder.resolve("test.yaml");
        Files.writeString(file, "\uFEFF" + HEAD);
        assertThat(library().resolve(file.toString()).scenario().title()).isEqualTo("A test");
    }

    @Test
    void allMistakesOfAFileAreToldAtOnceInItsOrder() throws Exception {
        Path file = folder.resolve("test.yaml");
        Files.writeString(file, """
                name: Test
                titel: A test
                question: What if?
                period: {from: 2018-01, until: 2060-01, to: 2020-01}
                instruments:
                  - sales-freeze: {where: xiongan, until: soon}
                  - land-role: {}
                parameters: {land.saleTaxShare: 20 %}
                """);
        assertThat(messages(file))
                .extracting(message -> message.substring(file.toString().length() + 1))
                .containsExactly(
                        "1:1: no title; expected what it is called in charts",
                        "1:7: name \"Test\"; expected small letters, digits and hyphens, at most 60, for example"
                                + " land-leasing",
                        "2:1: a scenario has no \"titel\"; the nearest is \"title\"",
                        "4:16: from is 2018-01; expected 2017-01: the state of the region is known for the end of 2016",
                        "4:32: until is 2060-01; expected a month from 2017-01 to 2050-12",
                        "4:41: period has no \"to\"; expected one of from, until",
                        "6:43: until is \"soon\"; expected a month, for example 2018-05",
                        "7:5: no instrument \"land-role\"; the nearest is \"land-rule\"",
                        "8:33: land.saleTaxShare \"20 %\" is out of range; expected 5 % to 15 %");
    }

    @Test
    void twoFilesThatExtendEachOtherAreNamed() throws Exception {
        Files.writeString(folder.resolve("one.yaml"), HEAD.replace("test", "one") + "extends: two\n");
        Files.writeString(folder.resolve("two.yaml"), HEAD.replace("test", "two") + "extends: one\n");
        Path file = folder.resolve("one.yaml");
        assertThat(messages(file))
                .containsExactly(folder.resolve("two.yaml")
                        + ":5:10: extends goes round in a circle: one extends two extends one");
    }

    @Test
    void aNameMustBeThatOfItsFile() throws Exception {
        Path file = folder.resolve("other.yaml");
        Files.writeString(file, HEAD);
        assertThat(messages(file))
                .containsExactly(file + ":1:7: name \"test\" is not the name of the file; expected \"other\"");
    }

    @Test
    void eachValueInRangeMayStillMakeAnUnstableSet() throws Exception {
        Path file = folder.resolve("test.yaml");
        Files.writeString(file, HEAD + """
                parameters:
                  employers.alphaSkilledDensity: 0.19
                  worker.betaWage: 4.8
                  worker.betaHousing: 0.76
                  housing.priceElasticity: 1.1
                  housing.supplyElasticity: 1.1
                """);
        assertThat(messages(file)).isEmpty();
        Files.writeString(file, HEAD + """
                parameters:
                  worker.shareRooted: 80 %
                  worker.shareCareer: 30 %
                """);
        assertThat(messages(file))
                .containsExactly(file + ":6:3: worker.shareRooted and worker.shareCareer sum to more than 1");
    }

    @ParameterizedTest
    @MethodSource("wrongWords")
    void whatCannotBeFoundIsSaidWithTheNearestName(String asked, String message) {
        assertThat(messages(asked)).containsExactly(message);
    }

    static Stream<Arguments> wrongWords() {
        return Stream.of(
                arguments(
                        "frozen-markt",
                        "frozen-markt:1:1: no scenario \"frozen-markt\"; the nearest is \"frozen-market\""),
                arguments(
                        "no/such.yaml",
                        "no/such.yaml:1:1: no such file; expected a scenario file, or a name under scenarios/"),
                arguments(
                        "baseline+",
                        "baseline+:1:1: a stack with an empty name; expected different names joined by +, for example frozen-market+land-leasing"),
                arguments(
                        "baseline+baseline",
                        "baseline+baseline:1:1: \"baseline\" twice in one stack; expected different names joined by +, for example frozen-market+land-leasing"),
                arguments(
                        "",
                        ":1:1: a stack with an empty name; expected different names joined by +, for example frozen-market+land-leasing"));
    }

    private List<String> messages(Path file) {
        return messages(file.toString());
    }

    private List<String> messages(String asked) {
        ScenarioException thrown =
                catchThrowableOfType(ScenarioException.class, () -> library().resolve(asked));
        return thrown == null
                ? List.of()
                : thrown.problems().stream().map(Problem::toString).toList();
    }

    private static ScenarioLibrary library() {
        return Here.library();
    }

    @Test
    @Timeout(10)
    void aMegabyteOfMistakesIsAnsweredSoonWithTheFirstHundred() throws Exception {
        StringBuilder text = new StringBuilder(HEAD).append("parameters:\n");
        for (int i = 0; text.length() < 950_000; i++) {
            text.append("  housing.priceElastic").append(i).append(": 1\n");
        }
        Path file = folder.resolve("test.yaml");
        Files.writeString(file, text);
        assertThat(messages(file)).hasSize(101).last().asString().contains("more mistakes");
    }

    @Test
    void aListOfThousandsOfInstrumentsIsRefused() throws Exception {
        Path file = folder.resolve("test.yaml");
        Files.writeString(file, HEAD + "instruments:\n" + "- sales-freeze: {where: xiongan}\n".repeat(10_000));
        assertThat(messages(file)).containsExactly(file + ":6:1: instruments has 10000 entries; expected at most 500");
    }

    @Test
    void aFileOfBytesIsShortenedInMessages() {
        String text = new String(new byte[500], StandardCharsets.ISO_8859_1).replace('\0', 'x');
        assertThat(Names.shown(text)).hasSize(60);
    }
}
