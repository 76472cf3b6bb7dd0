package jjj.view;

import jjj.rules.LandUse;
import jjj.world.World;

/** A square of the map for MASON's inspector, which reads the getters. Areas in hectares. */
public final class CellFacts {
    private static final double SQM_PER_HECTARE = 10_000;

    private final World world;
    private final int cell;

    CellFacts(World world, int cell) {
        this.world = world;
        this.cell = cell;
    }

    /** County-level zone with the largest part of the square. */
    public String getZone() {
        return world.geography()
                .zones()
                .get(world.geography().grid().zone()[cell])
                .nameEnglish();
    }

    /** Fields, woods and the like. */
    public double getFarmlandHa() {
        return hectares(LandUse.FARMLAND);
    }

    /** Villages. */
    public double getVillagesHa() {
        return hectares(LandUse.RURAL_SETTLEMENT);
    }

    /** Homes. */
    public double getHomesHa() {
        return hectares(LandUse.RESIDENTIAL);
    }

    /** Shops and offices. */
    public double getCommercialHa() {
        return hectares(LandUse.COMMERCIAL);
    }

    /** Factories. */
    public double getIndustryHa() {
        return hectares(LandUse.INDUSTRIAL);
    }

    /** Roads, green, schools, hospitals. */
    public double getPublicHa() {
        return hectares(LandUse.PUBLIC);
    }

    /** Serviced and without a taker. */
    public double getServicedHa() {
        return hectares(LandUse.SERVICED);
    }

    /** Allocated and not built on. */
    public double getIdleHa() {
        return hectares(LandUse.LEASED_IDLE);
    }

    private double hectares(LandUse use) {
        return world.cells().sqm(cell, use) / SQM_PER_HECTARE;
    }
}
