package jjj.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jjj.base.StateStream;
import jjj.rules.PlotUse;
import jjj.rules.TransferMode;

/**
 * Land between expropriation and building: what governments have serviced, who holds what, and the counts of what
 * changed hands. Areas in m² of land.
 */
public final class LandMarket {
    private final List<LandHolding> holdings = new ArrayList<>();
    private final List<LandHolding> builtOnUnpaid = new ArrayList<>();
    private final List<HomeProject> homeProjects = new ArrayList<>();
    private final List<HomeProject> unsoldProjects = new ArrayList<>();
    private final LandSupply supply;
    private final LandTenures tenures;
    private final TransitLines transitLines;
    private final LandConflicts conflicts;
    private final Map<TransferMode, long[]> parcels = new EnumMap<>(TransferMode.class);
    private final Map<TransferMode, long[]> transferredSqm = new EnumMap<>(TransferMode.class);
    private final Map<PlotUse, long[]> convertedSqm = new EnumMap<>(PlotUse.class);
    private final Map<PlotUse, long[]> unsoldSqm = new EnumMap<>(PlotUse.class);
    private final double[] residentialPriceYuanPerSqm;

    /** Nothing on the market. */
    public LandMarket(int governments) {
        for (TransferMode mode : TransferMode.values()) {
            parcels.put(mode, new long[governments]);
            transferredSqm.put(mode, new long[governments]);
        }
        for (PlotUse use : PlotUse.values()) {
            convertedSqm.put(use, new long[governments]);
            unsoldSqm.put(use, new long[governments]);
        }
        supply = new LandSupply(governments);
        tenures = new LandTenures(governments);
        transitLines = new TransitLines(governments);
        conflicts = new LandConflicts(governments);
        residentialPriceYuanPerSqm = new double[governments];
    }

    /** Parcels held and not yet built on, in order of award. */
    public List<LandHolding> holdings() {
        return Collections.unmodifiableList(holdings);
    }

    /** A parcel gets a holder. */
    public void award(LandHolding holding) {
        holdings.add(holding);
        at(parcels, holding.mode())[holding.government()]++;
        at(transferredSqm, holding.mode())[holding.government()] += holding.areaSqm();
    }

    /** Initial land banks: held, but not counted as transferred in the simulated time. */
    public void openHolding(LandHolding holding) {
        holdings.add(holding);
    }

    /** Holdings that are built on or went back leave the list; what is still due on them is kept apart. */
    public void removeEnded() {
        for (LandHolding holding : holdings) {
            if (holding.ended() && holding.unpaidFen() > 0) {
                builtOnUnpaid.add(holding);
            }
        }
        holdings.removeIf(LandHolding::ended);
    }

    /** Parcels that are built on while a part of their price is still due. */
    public List<LandHolding> builtOnUnpaid() {
        return Collections.unmodifiableList(builtOnUnpaid);
    }

    /** Parcels whose price is paid leave the list. */
    public void removePaid() {
        builtOnUnpaid.removeIf(holding -> holding.unpaidFen() == 0);
    }

    /** What governments plan and offer. */
    public LandSupply supply() {
        return supply;
    }

    /** Land for which something is owed after the award. */
    public LandTenures tenures() {
        return tenures;
    }

    /** Lines that are paid with granted land. */
    public TransitLines transitLines() {
        return transitLines;
    }

    /** Displaced people: homes given and points of conflict. */
    public LandConflicts conflicts() {
        return conflicts;
    }

    /** Homes under construction, in order of start. */
    public List<HomeProject> homeProjects() {
        return Collections.unmodifiableList(homeProjects);
    }

    /** A project starts. */
    public void start(HomeProject project) {
        homeProjects.add(project);
    }

    /** Projects that are complete leave the list; those with homes to sell are kept apart. */
    public void removeComplete() {
        for (HomeProject project : homeProjects) {
            if (project.complete() && project.unsoldSqm() > 0) {
                unsoldProjects.add(project);
            }
        }
        homeProjects.removeIf(HomeProject::complete);
    }

    /** Delivered projects with homes to sell, in order of delivery. */
    public List<HomeProject> unsoldProjects() {
        return Collections.unmodifiableList(unsoldProjects);
    }

    /** Projects whose last home is sold leave the list. */
    public void removeSoldOut() {
        unsoldProjects.removeIf(project -> project.unsoldSqm() == 0);
    }

    /** Parcels transferred to date. */
    public long parcels(int government, TransferMode mode) {
        return at(parcels, mode)[government];
    }

    /** Land transferred to date, m². */
    public long transferredSqm(int government, TransferMode mode) {
        return at(transferredSqm, mode)[government];
    }

    /** Farmland and rural settlement converted to date for a use, m². */
    public long convertedSqm(int government, PlotUse use) {
        return at(convertedSqm, use)[government];
    }

    /** Land was converted. */
    public void converted(int government, PlotUse use, long sqm) {
        at(convertedSqm, use)[government] += sqm;
    }

    /** Serviced land that found no taker and is offered again, m². */
    public long unsoldSqm(int government, PlotUse use) {
        return at(unsoldSqm, use)[government];
    }

    /** Sets the serviced land that found no taker. */
    public void setUnsold(int government, PlotUse use, long sqm) {
        at(unsoldSqm, use)[government] = sqm;
    }

    /** This year's plan of residential land, hectares. */
    public double plannedResidentialHectares(int government) {
        return supply.plannedHectares(government, PlotUse.RESIDENTIAL);
    }

    /** What residential land fetches or would fetch today, CNY per m² of land. */
    public double residentialPriceYuanPerSqm(int government) {
        return residentialPriceYuanPerSqm[government];
    }

    /** Sets what residential land fetches. */
    public void setResidentialPrice(int government, double yuanPerSqm) {
        residentialPriceYuanPerSqm[government] = yuanPerSqm;
    }

    private static <K extends Enum<K>> long[] at(Map<K, long[]> map, K key) {
        long[] values = map.get(key);
        if (values == null) {
            throw new IllegalStateException("nothing kept for " + key);
        }
        return values;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.list(holdings, LandHolding.BLANK, LandHolding::state);
        state.list(builtOnUnpaid, LandHolding.BLANK, LandHolding::state);
        state.list(homeProjects, HomeProject.BLANK, HomeProject::state);
        state.list(unsoldProjects, HomeProject.BLANK, HomeProject::state);
        supply.state(state);
        tenures.state(state);
        transitLines.state(state);
        conflicts.state(state);
        parcels.values().forEach(state::numbers);
        transferredSqm.values().forEach(state::numbers);
        convertedSqm.values().forEach(state::numbers);
        unsoldSqm.values().forEach(state::numbers);
        state.numbers(residentialPriceYuanPerSqm);
    }
}
