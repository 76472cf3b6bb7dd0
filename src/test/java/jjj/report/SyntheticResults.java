package jjj.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jjj.base.Months;
import jjj.measure.Level;
import jjj.measure.Measure;
import jjj.results.About;
import jjj.results.Dictionary;
import jjj.results.MapCell;
import jjj.results.Place;
import jjj.results.Placebo;
import jjj.results.ResultFolder;
import jjj.results.RunReader;
import jjj.results.RunResult;
import jjj.results.RunWriter;
import jjj.results.ScenarioNote;

/** Results with plausible shapes and nothing behind them, for tests of the report. */
final class SyntheticResults {
    static final List<String> SCENARIOS = List.of("land-leasing", "frozen-market");
    private static final int FIRST = Months.of(2017, 1);
    private static final int LAST = Months.of(2035, 12);
    private static final List<String> OUTCOMES =
            List.of("settlesTransfers", "settlesKeeps", "commutesWeekly", "commutesDaily", "declines");
    private static final double[][] SHARES = {{0.10, 0.07, 0.42, 0.16, 0.25}, {0.09, 0.05, 0.46, 0.18, 0.22}};
    private static final List<String> SOURCES = List.of(
            "centralGrants",
            "provincialGrants",
            "netLand",
            "statutoryBonds",
            "stateEnterprises",
            "ppp",
            "developmentLoans",
            "bankLoans",
            "developers",
            "households");
    private static final double[][] PAID = {
        {180, 40, 60, 250, 260, 60, 0, 300, 180, 90}, {190, 40, 0, 430, 330, 60, 700, 0, 20, 10}
    };
    private static final List<String> DEBTS =
            List.of("statutory", "lgfv", "developmentBank", "stateEnterprises", "developers", "ppp");
    private static final double[][] OWED = {{220, 260, 0, 190, 90, 50}, {390, 60, 660, 240, 20, 50}};
    private static final List<String> CITIES =
            List.of("xiongan", "beijing", "tianjin", "shijiazhuang", "tangshan", "langfang");
    private static final double[] PRICES = {8_000, 41_000, 15_000, 9_500, 7_000, 11_000};

    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final ResultFolder folder;

    private SyntheticResults(ResultFolder folder) {
        this.folder = folder;
    }

    /** Writes results of two scenarios and this many seeds on a map of {@code size} × {@code size} cells. */
    static ResultFolder write(ResultFolder folder, int seeds, int size) throws IOException {
        new SyntheticResults(folder).write(seeds, cells(size), places(size));
        return folder;
    }

    /** The same on a given map. */
    static ResultFolder write(ResultFolder folder, int seeds, List<MapCell> cells, List<Place> places)
            throws IOException {
        new SyntheticResults(folder).write(seeds, cells, places);
        return folder;
    }

    private void write(int seeds, List<MapCell> cells, List<Place> places) throws IOException {
        MapCell.write(folder, cells);
        Place.write(folder, places);
        for (int seed = 1; seed <= seeds; seed++) {
            for (int scenario = 0; scenario < SCENARIOS.size(); scenario++) {
                run(seed, scenario, places).writeTo(folder.run(SCENARIOS.get(scenario), seed));
            }
        }
        Dictionary.write(folder, List.copyOf(measures.values()));
        ScenarioNote.write(
                folder,
                List.of(
                        new ScenarioNote(
                                "land-leasing",
                                "Xiong'an leases its land like any other new area",
                                "雄安新区土地出让",
                                "Does leasing pay for the city, and what does it leave behind?",
                                "baseline",
                                List.of("Song et al. 2023, section 3.1")),
                        new ScenarioNote(
                                "frozen-market",
                                "The land market of Xiong'an stays frozen",
                                "雄安新区土地市场冻结",
                                "Who pays when land cannot be sold, and do those who are sent there stay?",
                                "baseline",
                                List.of("Song et al. 2023, section 3.2"))));
        About.write(
                folder,
                new About(
                        "land-leasing-frozen-market-1a2b3c",
                        "0.1.0",
                        "./jjj compare land-leasing frozen-market",
                        "2017-01",
                        "2035-12",
                        100,
                        5));
        RunResult one = RunReader.read(folder.run(SCENARIOS.get(0), 1));
        Placebo.write(folder, Placebo.of(SCENARIOS.get(0), 1, one, one));
    }

    private RunWriter run(int seed, int scenario, List<Place> places) {
        RunWriter run = new RunWriter();
        SplittableRandom luck = new SplittableRandom(seed);
        double shared = luck.nextDouble(-1, 1);
        double own = new SplittableRandom(seed * 31L + scenario).nextDouble(-1, 1);
        double wave = luck.nextDouble(0, 6);
        for (int month = FIRST; month <= LAST; month++) {
            double t = (month - FIRST) / (double) (LAST - FIRST);
            double parted = Math.max(0, t - 0.07);
            double noise = 1 + 0.06 * shared + 0.02 * own + 0.01 * Math.sin(wave + month / 5.0);
            money(run, month, t, scenario, noise);
            people(run, month, t, parted, scenario, noise);
            homes(run, month, t, parted, scenario, noise);
            if (Months.monthOfYear(month) == 12) {
                zones(run, month, t, parted, scenario, noise, places);
            }
        }
        return run;
    }

    private void money(RunWriter run, int month, double t, int scenario, double noise) {
        double grown = t * t * (3 - 2 * t);
        for (int i = 0; i < SOURCES.size(); i++) {
            run.record(
                    month,
                    "xiongan",
                    measure("whoPaid." + SOURCES.get(i), "bn CNY"),
                    PAID[scenario][i] * grown * noise);
        }
        double debt = 0;
        for (int i = 0; i < DEBTS.size(); i++) {
            double owed = OWED[scenario][i] * grown * noise;
            debt += i < 4 ? owed : 0;
            run.record(month, "xiongan", measure("debt." + DEBTS.get(i), "bn CNY"), owed);
            double elsewhere = i == 2 ? 0 : (1_500 + 900 * i) * (1 + 1.4 * t) * noise;
            run.record(month, "region", measure("debt." + DEBTS.get(i), "bn CNY"), owed + elsewhere);
        }
        run.record(month, "xiongan", measure("publicDebt", "bn CNY"), debt);
        run.record(month, "region", measure("publicDebt", "bn CNY"), debt + 9_000 * (1 + t) * noise);
        run.record(month, "xiongan", measure("unfunded", "bn CNY"), (scenario == 0 ? 620 : 190) * grown / noise);
        run.record(month, "xiongan", measure("landShare", "1"), scenario == 0 ? 0.45 * (1 - t) * noise + 0.1 : 0.02);
        run.record(month, "region", measure("landShare", "1"), (0.34 - 0.12 * t + 0.004 * (1 - scenario)) * noise);
    }

    private void people(RunWriter run, int month, double t, double parted, int scenario, double noise) {
        for (int i = 0; i < OUTCOMES.size() && t > 0.2; i++) {
            double shift = (i == 0 ? 0.02 : i == 4 ? -0.02 : 0) * (noise - 1) * 10;
            record(run, month, "outcomeShare." + OUTCOMES.get(i) + ".all", "1", SHARES[scenario][i] + shift);
            double beijing = i < 2 ? 0.3 : i == 2 ? 1.25 : 1.1;
            record(run, month, "outcomeShare." + OUTCOMES.get(i) + ".capital", "1", SHARES[scenario][i] * beijing);
            record(run, month, "outcomeShare." + OUTCOMES.get(i) + ".other", "1", SHARES[scenario][i] * (2 - beijing));
        }
        double came = Math.max(0, Math.min(1, (t - 0.2) * 1.6));
        if (came > 0) {
            record(run, month, "settledShare", "1", (scenario == 0 ? 0.17 : 0.14) * Math.sqrt(came) * noise);
            record(run, month, "settledShareExpected", "1", (scenario == 0 ? 0.172 : 0.141) * Math.sqrt(came));
            for (int k = 12; k <= 96; k += 12) {
                if (t * 228 > 36 + k) {
                    double stays = Math.exp(-k / (scenario == 0 ? 160.0 : 190.0));
                    record(run, month, "retention." + k, "1", stays * Math.min(1.05, noise));
                    record(run, month, "livingRetention." + k, "1", stays * stays * Math.min(1.05, noise));
                }
            }
        }
        record(run, month, "postsFilled", "posts", 16_500 * came * noise);
        double firms = (scenario == 0 ? 420 : 240) * parted * noise;
        record(run, month, "innovators", "firms", Math.rint(firms));
        run.record(month, "beijing", measure("innovators", "firms"), Math.rint(31_000 * (1 + 0.6 * t) * noise));
        run.record(month, "region", measure("innovators", "firms"), Math.rint(44_000 * (1 + 0.6 * t) * noise + firms));
        run.record(month, "region", measure("theil", "1"), (0.06 + 0.01 * t + 0.0004 * parted * scenario) * noise);
    }

    private void homes(RunWriter run, int month, double t, double parted, int scenario, double noise) {
        for (int i = 0; i < CITIES.size(); i++) {
            double jump = i == 0 && month >= Months.of(2017, 4) ? 1.45 : 1;
            double path = 1 + 0.5 * Math.sin(Math.min(1, 2 * t) * 1.6) - 0.15 * t;
            double rule =
                    i == 0 ? (scenario == 0 ? 1 - 0.25 * parted : 1 + 0.05 * parted) : 1 - 0.002 * scenario * parted;
            double price = PRICES[i] * jump * path * rule * (1 + (noise - 1) / 2);
            run.record(month, CITIES.get(i), measure("price", "CNY/m2"), price);
        }
        run.record(month, "region", measure("price", "CNY/m2"), 18_000 * (1 + 0.4 * t) * noise);
        double converted = (scenario == 0 ? 16_000 : 11_000) * parted * noise;
        record(run, month, "converted", "ha", converted);
        run.record(month, "beijing", measure("converted", "ha"), 40_000 * t * noise);
        run.record(month, "region", measure("converted", "ha"), 310_000 * t * noise + converted);
        record(run, month, "transferred.auction", "km2", scenario == 0 ? 70 * parted * noise : 0.4);
        record(run, month, "transferred.negotiated", "km2", 3 * parted);
        record(run, month, "transferred.direct", "km2", scenario == 0 ? 9 * parted : 96 * parted * noise);
        record(run, month, "vacancy", "1", (scenario == 0 ? 0.19 : 0.13) * noise);
    }

    private void zones(
            RunWriter run, int month, double t, double parted, int scenario, double noise, List<Place> places) {
        for (Place zone : places) {
            if (zone.level().equals("zone")) {
                double far = Math.hypot(zone.seatXKm() - 270, zone.seatYKm() + 315);
                boolean inNewArea = zone.government().equals("xiongan");
                double rule = inNewArea ? 1 + (0.3 - 0.4 * scenario) * parted : 1;
                double price = (5_000 + 60_000 * Math.exp(-far / 60)) * (1 + 0.4 * t) * rule * noise;
                run.record(month, zone.id(), measure("price", "CNY/m2"), price);
                run.record(
                        month,
                        zone.id(),
                        measure("skilled", "persons"),
                        Math.rint(900_000 * Math.exp(-far / 90) * noise * rule + 20_000 * (1 + t)));
            }
        }
        for (Place government : places) {
            if (government.level().equals("government")) {
                double debt = (40_000 + 60_000 * t) * (government.id().equals("xiongan") ? 4 + scenario : 1) * noise;
                run.record(month, government.id(), measure("debtPerResident", "CNY"), debt);
            }
        }
    }

    private void record(RunWriter run, int month, String name, String unit, double value) {
        run.record(month, "xiongan", measure(name, unit), value);
    }

    private Measure measure(String name, String unit) {
        return measures.computeIfAbsent(
                name, n -> new Measure(n, unit, "formula of " + n, "Title of " + n, "指标", Level.GOVERNMENT));
    }

    private static List<MapCell> cells(int size) {
        List<MapCell> cells = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int zone = row / 3 * ((size + 2) / 3) + column / 3;
                double sea = column == size - 1 ? 0.5 : 0;
                cells.add(new MapCell(
                        row, column, column * 5, -row * 5, "zone" + zone, government(column, size), 1 - sea / 2, sea));
            }
        }
        return cells;
    }

    private static List<Place> places(int size) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("region", "region", "Region", "京津冀", "", 0, 0));
        for (int i = 0; i < CITIES.size(); i++) {
            int column = i * size / CITIES.size();
            places.add(new Place(CITIES.get(i), "government", CITIES.get(i), "市", "", column * 5, -size * 2.5));
        }
        cells(size).stream()
                .map(cell -> new Place(
                        cell.zone(), "zone", "County " + cell.zone(), "县", cell.government(), cell.xKm(), cell.yKm()))
                .filter(new java.util.TreeSet<Place>(java.util.Comparator.comparing(Place::id))::add)
                .forEach(places::add);
        return places;
    }

    private static String government(int column, int size) {
        return CITIES.get(Math.min(CITIES.size() - 1, column / 3 * 3 * CITIES.size() / size));
    }
}
