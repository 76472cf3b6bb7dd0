package jjj.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jjj.results.ResultFolder;
import jjj.results.ScenarioNote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does with the report, done in a headless Chromium; skipped where there is none. */
class ReportInBrowserTest {
    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        var program = Browser.installed();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium here (Debian: apt install chromium): not tested");
        ResultFolder results = SyntheticResults.write(new ResultFolder(folder), 3, 12);
        Report.write(results, 2);
        Report.brief(List.of(results), folder, 2);
        Files.move(three(results), folder.resolve("three.html"));
        StillPages.write(results, folder);
        browser = Browser.open(program.get(), Files.createDirectory(folder.resolve("profile")));
        browser.resize(1280, 900);
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void everyChartIsDrawnAndNothingIsComplainedAbout() throws Exception {
        visit("report.html?lang=en&theme=light&all");
        assertThat(browser.ask("document.querySelectorAll('figure .plot').length"))
                .isNotEqualTo("0");
        assertThat(browser.ask(
                        "[...document.querySelectorAll('figure .plot')].filter(p => !p.querySelector('svg')).length"))
                .isEqualTo("0");
        assertThat(browser.ask("document.querySelectorAll('#map .one svg').length"))
                .isEqualTo("3");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void oneSwitchTurnsEverythingIntoChineseAndBack() throws Exception {
        visit("report.html?lang=en&theme=light&all");
        assertThat(browser.ask("document.querySelector('h1').innerText"))
                .isEqualTo("Frozen market against Land leasing");
        click("#language");
        assertThat(browser.ask("document.documentElement.lang")).isEqualTo("zh");
        assertThat(browser.ask("document.querySelector('h1').innerText")).contains("市场冻结");
        assertThat(browser.ask("document.querySelector('#figure-who-paid .plot').textContent"))
                .contains("亿元");
        assertThat(browser.ask("document.body.innerText")).doesNotContain("95 % interval", "not settled");
        click("#language");
        assertThat(browser.ask("document.querySelector('#figure-who-paid .plot').textContent"))
                .contains("bn CNY");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theSliderAndThePlayButtonMoveTheMapThroughTheMonths() throws Exception {
        visit("report.html?lang=en&theme=light&all");
        assertThat(browser.ask("document.querySelector('#map-when').textContent"))
                .isEqualTo("December 2035");
        String before = browser.ask(
                "document.querySelector('#map .one svg').outerHTML.length + document.querySelector('#map .one svg').outerHTML");
        browser.ask(
                "(s => { s.value = 0; s.dispatchEvent(new Event('input')); })(document.querySelector('#map-month'))");
        assertThat(browser.ask("document.querySelector('#map-when').textContent"))
                .isEqualTo("December 2017");
        assertThat(browser.ask("document.querySelector('#map .one svg').outerHTML"))
                .isNotEqualTo(before);
        click("#map-play");
        Thread.sleep(1300);
        assertThat(browser.ask("+document.querySelector('#map-month').value > 0"))
                .isEqualTo("true");
        click("#map-play");
    }

    @Test
    void pointingAtAChartShowsItsValues() throws Exception {
        visit("report.html?lang=en&theme=light&all");
        browser.ask("document.querySelector('#figure-prices').scrollIntoView()");
        String[] at = browser.ask(
                        "(r => (r.x + 150) + ' ' + (r.y + 120))(document.querySelector('#figure-prices .plot').getBoundingClientRect())")
                .split(" ", 2);
        browser.command(
                "Input.dispatchMouseEvent",
                Map.of("type", "mouseMoved", "x", Double.valueOf(at[0]), "y", Double.valueOf(at[1])));
        Thread.sleep(300);
        assertThat(browser.ask("document.querySelector('#figure-prices .tip').innerText"))
                .contains("Land leasing", "CNY/m²", "[");
    }

    @Test
    void differencesToAChosenReferenceHaveIntervalsAndAnotherColour() throws Exception {
        visit("report.html?lang=en&theme=light&all");
        String levels = browser.ask("document.querySelector('#figure-prices .legend line').getAttribute('stroke')");
        browser.ask("(s => { s.value = 1; s.dispatchEvent(new Event('change')); })(document.querySelector('#mode'))");
        assertThat(browser.ask("document.querySelector('#figure-prices .legend').innerText"))
                .contains("Land leasing − Frozen market", "95 % confidence interval");
        assertThat(browser.ask("document.querySelector('#figure-prices .legend line').getAttribute('stroke')"))
                .isNotEqualTo(levels);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void chartsAreSavedAsShapesPicturesAndNumbers() throws Exception {
        visit("report.html?lang=en&theme=dark&all");
        browser.ask("window.saved = {}, URL.createObjectURL = blob => (window.blob = blob, 'blob:none'),"
                + " HTMLAnchorElement.prototype.click = function () { saved[this.download] = window.blob; }");
        for (String type : List.of("svg", "png", "csv")) {
            click("#figure-who-paid [data-save=" + type + "]");
            for (int i = 0;
                    i < 100 && browser.ask("'who-paid." + type + "' in saved").equals("false");
                    i++) {
                Thread.sleep(100);
            }
        }
        assertThat(browser.ask("saved['who-paid.svg'].text()"))
                .startsWith("<svg")
                .contains("Who paid for the new city", "Source: simulation jjj 0.1.0");
        assertThat(browser.ask("saved['who-paid.csv'].text()")).contains("panel,scenario,measure,kind,mean,unit");
        assertThat(browser.ask("saved['who-paid.png'].type + (saved['who-paid.png'].size > 10000)"))
                .isEqualTo("image/pngtrue");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void darkModeIsDarkAndAPhoneNeedsNoSidewaysScrolling() throws Exception {
        browser.resize(390, 844);
        visit("report.html?lang=en&theme=light&all");
        assertThat(browser.ask("document.documentElement.scrollWidth <= 390")).isEqualTo("true");
        assertThat(
                        browser.ask(
                                "Math.max(...[...document.querySelectorAll('.plot svg')].map(s => s.getBoundingClientRect().right)) <= 390"))
                .isEqualTo("true");
        click("#theme");
        assertThat(browser.ask("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(20, 24, 29)");
        assertThat(browser.errors()).isEmpty();
        browser.resize(1280, 900);
    }

    @Test
    void theBriefOfThreeScenariosPrintsOnTwoPagesToo() throws Exception {
        for (String language : List.of("en", "zh")) {
            visit("three-brief.html?theme=light&lang=" + language);
            assertThat(printedPages()).as(language).isEqualTo(2);
        }
        assertThat(browser.ask("document.querySelectorAll('.changes tbody tr').length"))
                .isEqualTo("3");
    }

    @Test
    void theBriefPrintsOnTwoPages() throws Exception {
        for (String language : List.of("en", "zh")) {
            visit("brief.html?theme=light&lang=" + language);
            browser.ask("document.querySelectorAll('.card:not(:has(.turned))').forEach((card, i) => { if (i % 3 < 2) "
                    + "card.insertAdjacentHTML('beforeend', '<p class=turned>Before, it was settled: +4,142 CNY/m² "
                    + "[+3,578, +4,705] in December 2028.</p>') })");
            assertThat(printedPages()).as(language).isEqualTo(2);
        }
    }

    private static long printedPages() throws Exception {
        byte[] pdf = Base64.getDecoder()
                .decode(browser.command("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                        .get("data")
                        .asString());
        return Pattern.compile("/Type\\s*/Page[^s]")
                .matcher(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Test
    void validationAndSignsAreReadInBothLanguagesAndThemesAndTheirFiguresAreSaved() throws Exception {
        visit("validation.html?lang=en&theme=light");
        assertThat(browser.ask("document.querySelector('h1').innerText")).isEqualTo("Validation: Baseline");
        click("#language");
        assertThat(browser.ask("document.querySelector('h1').innerText")).isEqualTo("检验：基准情景");
        assertThat(browser.ask("document.body.innerText")).doesNotContain("tolerance", "published", "Census");
        click("#theme");
        assertThat(browser.ask("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(20, 24, 29)");
        assertThat(browser.ask(
                        "getComputedStyle([...document.querySelectorAll('.drawing')].filter(d => d.lang === 'zh')[0]"
                                + ".querySelector('rect').parentNode).fill"))
                .isEqualTo("rgb(20, 24, 29)");
        browser.ask("window.saved = {}, URL.createObjectURL = blob => (window.blob = blob, 'blob:none'),"
                + " HTMLAnchorElement.prototype.click = function () { saved[this.download] = window.blob; }");
        click("#figure-validation-distances [data-save=svg]");
        click("#figure-validation-distances [data-save=csv]");
        assertThat(browser.ask("saved['validation-distances.svg'].text()"))
                .startsWith("<svg")
                .contains("模拟值与公开值");
        assertThat(browser.ask("saved['validation-distances.csv'].text()")).contains("subject,use,target,distance");
        browser.ask("document.querySelector('#figure-validation-distances details').open = true");
        Thread.sleep(300);
        assertThat(browser.ask("document.querySelectorAll('#figure-validation-distances td').length > 3"))
                .isEqualTo("true");
        visit("signs.html?lang=zh&theme=dark");
        assertThat(browser.ask("document.querySelector('h2').innerText")).isEqualTo("市场冻结，对照基准情景，2035-12");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theMapGoesThroughMonthsForLocalGovernments() throws Exception {
        visit("report.html?lang=en&theme=light&all");
        assertThat(browser.ask("[...document.querySelector('#map-places').options].map(o => o.textContent)"))
                .isEqualTo("Counties, each December,Local governments, each month");
        String decembers = browser.ask("document.querySelector('#map-month').max");
        browser.ask(
                "(s => { s.value = 'governments'; s.dispatchEvent(new Event('change')); })(document.querySelector('#map-places'))");
        assertThat(browser.ask("document.querySelector('#map-when').textContent"))
                .isEqualTo("December 2035");
        assertThat(Integer.parseInt(browser.ask("document.querySelector('#map-month').max")))
                .isGreaterThan(5 * Integer.parseInt(decembers));
        browser.ask(
                "(s => { s.value = s.max - 1; s.dispatchEvent(new Event('input')); })(document.querySelector('#map-month'))");
        assertThat(browser.ask("document.querySelector('#map-when').textContent"))
                .isEqualTo("November 2035");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void everyControlHasANameAndEveryPictureATextAndATable() throws Exception {
        visit("report.html?lang=en&theme=light&all");
        assertThat(
                        browser.ask(
                                "[...document.querySelectorAll('button, select:not([hidden]), input')].filter(e => !(e.textContent.trim() || e.ariaLabel)).length"))
                .isEqualTo("0");
        assertThat(
                        browser.ask(
                                "[...document.querySelectorAll('[role=img]')].filter(e => !e.ariaLabel && !e.querySelector('title')).length"))
                .isEqualTo("0");
        browser.ask("document.querySelector('#figure-prices details').open = true");
        Thread.sleep(300);
        assertThat(browser.ask("document.querySelectorAll('#figure-prices details td').length > 10"))
                .isEqualTo("true");
    }

    @Test
    void threeScenariosAreDrawnAndEachCanBeChosen() throws Exception {
        visit("three.html?lang=en&theme=light&all");
        assertThat(
                        browser.ask(
                                "[...document.querySelectorAll('figure .plot:not(.empty)')].filter(p => !p.querySelector('svg')).length"))
                .isEqualTo("0");
        assertThat(browser.ask("[...document.querySelectorAll('#who option')].map(o => o.textContent)"))
                .isEqualTo("Frozen market,Two wings");
        browser.ask("(s => { s.value = 3; s.dispatchEvent(new Event('change')); })(document.querySelector('#who'))");
        assertThat(browser.ask("document.querySelector('#headline [data-compared]:not([hidden]) h3').innerText"))
                .isEqualTo("Two wings");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aCheckerOfAccessibilityFindsNothingInEitherLanguageOrTheme() throws Exception {
        String axe;
        try (var in = ReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        for (String page : List.of(
                "report.html?lang=en&theme=light&all",
                "report.html?lang=zh&theme=dark&all",
                "brief.html?lang=en&theme=light",
                "validation.html?lang=en&theme=light",
                "signs.html?lang=zh&theme=dark")) {
            visit(page);
            browser.command("Runtime.evaluate", Map.of("expression", axe));
            assertThat(
                            browser.ask(
                                    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] }).then(r => r.violations"
                                            + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary.replace(/\\s+/g, ' ')).join(' | ')).join('\\n'))"))
                    .as(page)
                    .isEmpty();
            browser.resize(390, 844);
        }
        browser.resize(1280, 900);
    }

    @Test
    void atEveryWidthNothingStandsBeyondThePage() throws Exception {
        for (int width : new int[] {1280, 768, 390}) {
            browser.resize(width, 900);
            for (String language : List.of("en", "zh")) {
                boolean phone = width < 400 && language.equals("zh");
                for (String page :
                        phone ? List.of("report.html", "validation.html", "signs.html") : List.of("report.html")) {
                    visit(page + "?theme=light&all&lang=" + language);
                    assertThat(browser.ask("document.documentElement.scrollWidth <= " + width))
                            .as(page + " " + language + " " + width)
                            .isEqualTo("true");
                }
            }
        }
        browser.resize(1280, 900);
    }

    @Test
    void thePrintedReportHasItsLeadsAndItsMaps() throws Exception {
        visit("report.html?lang=en&theme=light");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        browser.ask("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.ask("document.querySelector('header .quiet').offsetHeight > 0"
                        + " && [...document.querySelectorAll('section > .lead')].every(p => p.offsetHeight > 0)"))
                .isEqualTo("true");
        assertThat(browser.ask(
                        "[...document.querySelectorAll('#map .one svg')].filter(s => s.clientWidth > 150).length"))
                .isEqualTo("3");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    /** The results a second time as another scenario, all three in one report. */
    private static Path three(ResultFolder results) throws Exception {
        ResultFolder second = SyntheticResults.write(new ResultFolder(folder.resolve("second")), 2, 12);
        Files.move(second.root().resolve("runs/frozen-market"), second.root().resolve("runs/two-wings"));
        ScenarioNote.write(
                second, List.of(new ScenarioNote("two-wings", "Two wings", "两翼", "And with two?", "", List.of())));
        Files.move(Report.brief(List.of(results, second), folder, 2), folder.resolve("three-brief.html"));
        return Report.together(List.of(results, second), folder, 2);
    }

    private static void visit(String page) throws Exception {
        browser.visit(folder.toUri() + page);
    }

    private static void click(String selector) throws Exception {
        browser.ask("document.querySelector('" + selector + "').click()");
    }
}
