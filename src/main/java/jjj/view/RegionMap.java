package jjj.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import jjj.base.Months;
import jjj.world.Geography;
import jjj.world.GovernmentInfo;
import jjj.world.World;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimpleInspector;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/**
 * The region of one run, or the difference of two, on MASON's display: a pixel a cell, enlarged, with the borders of
 * governments and their names. A double click on a square opens inspectors of the cell, its zone, its government and a
 * developer of that market.
 */
final class RegionMap extends FieldPortrayal2D {
    private static final Color OUTSIDE = new Color(0xF7F7F4);
    private static final Color BORDER = new Color(0x3E4C59);
    private static final int NOBODY = -1;

    private final LiveRuns runs;
    private final int run;
    private final boolean difference;
    private final int[][] cellAt;
    private final Path2D borders;
    private final BufferedImage picture;
    private Layer layer = Layer.LAND_USE;

    /** @param difference whether the second run minus the first is shown instead of {@code run} */
    RegionMap(LiveRuns runs, int run, boolean difference) {
        this.runs = runs;
        this.run = run;
        this.difference = difference;
        Geography geography = runs.world(0).geography();
        Geography.Grid grid = geography.grid();
        picture = new BufferedImage(grid.columns(), grid.rows(), BufferedImage.TYPE_INT_RGB);
        cellAt = new int[grid.rows()][grid.columns()];
        for (int[] row : cellAt) {
            Arrays.fill(row, NOBODY);
        }
        for (int cell = 0; cell < grid.size(); cell++) {
            cellAt[grid.row()[cell]][grid.column()[cell]] = cell;
        }
        borders = borders(cell -> cell == NOBODY ? NOBODY : geography.governmentOf(grid.zone()[cell]));
        refresh();
    }

    int columns() {
        return picture.getWidth();
    }

    int rows() {
        return picture.getHeight();
    }

    Layer layer() {
        return layer;
    }

    void show(Layer chosen) {
        layer = chosen;
        refresh();
    }

    /** Paints the cells anew from the state of the runs. */
    void refresh() {
        IntFunction<Color> colour = difference ? this::differenceColour : this::levelColour;
        synchronized (picture) {
            for (int row = 0; row < rows(); row++) {
                for (int column = 0; column < columns(); column++) {
                    int cell = cellAt[row][column];
                    picture.setRGB(column, row, (cell == NOBODY ? OUTSIDE : colour.apply(cell)).getRGB());
                }
            }
        }
    }

    /** The colour of a cell as it is painted now. */
    Color colourAt(int column, int row) {
        synchronized (picture) {
            return new Color(picture.getRGB(column, row));
        }
    }

    List<Layer.Entry> legend() {
        return layer.legend(runs.world(difference ? 1 : run), difference);
    }

    private Color levelColour(int cell) {
        return layer.colour(layer.at(runs.world(run), cell));
    }

    private Color differenceColour(int cell) {
        double first = layer.at(runs.world(0), cell);
        double second = layer.at(runs.world(1), cell);
        if (layer.isNumber()) {
            return layer.differenceColour(second - first);
        }
        return first == second ? Layer.ALIKE : layer.colour(second);
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }

    @Override
    protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag hits) {
        double width = info.draw.width / columns();
        double height = info.draw.height / rows();
        if (graphics == null) {
            addHits(info, width, height, hits);
            return;
        }
        synchronized (picture) {
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
            graphics.drawImage(
                    picture, (int) info.draw.x, (int) info.draw.y, (int) info.draw.width, (int) info.draw.height, null);
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        AffineTransform toScreen = new AffineTransform(width, 0, 0, height, info.draw.x, info.draw.y);
        graphics.setColor(BORDER);
        graphics.setStroke(new BasicStroke(1f));
        graphics.draw(toScreen.createTransformedShape(borders));
        drawNames(graphics, toScreen, info.draw.x + info.draw.width);
        drawTitle(graphics, info.draw.x, info.draw.y);
    }

    /** What is shown, on the picture itself: a window's title does not stand in a picture that is saved. */
    private void drawTitle(Graphics2D graphics, double x, double y) {
        int passed = runs.nextMonth() - 1;
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
        graphics.drawString(title(), (float) x + 6, (float) y + 16);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        graphics.drawString(
                passed < runs.firstMonth() ? "before " + Months.text(runs.firstMonth()) : Months.text(passed),
                (float) x + 6,
                (float) y + 32);
    }

    /** The run, or what is subtracted. */
    String title() {
        return difference ? runs.name(1) + " minus " + runs.name(0) : runs.name(run);
    }

    private void drawNames(Graphics2D graphics, AffineTransform toScreen, double right) {
        Geography geography = runs.world(0).geography();
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        List<Rectangle2D> taken = new ArrayList<>();
        for (GovernmentInfo government : geography.governments()) {
            int cell = seat(geography, government);
            double[] at = {
                geography.grid().column()[cell] + 0.5, geography.grid().row()[cell] + 0.5
            };
            toScreen.transform(at, 0, at, 0, 1);
            String name = government.nameEnglish().replaceAll(" New Area| \\(.*\\)", "");
            Rectangle2D box = graphics.getFontMetrics().getStringBounds(name, graphics);
            double left = at[0] + 5 + box.getWidth() > right ? at[0] - 5 - box.getWidth() : at[0] + 5;
            box.setRect(left, at[1] - 8, box.getWidth(), box.getHeight());
            graphics.setColor(Color.WHITE);
            graphics.fillOval((int) at[0] - 3, (int) at[1] - 3, 6, 6);
            graphics.setColor(Color.BLACK);
            graphics.drawOval((int) at[0] - 3, (int) at[1] - 3, 6, 6);
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                graphics.setColor(new Color(255, 255, 255, 200));
                graphics.fill(box);
                graphics.setColor(Color.BLACK);
                graphics.drawString(name, (float) left, (float) at[1] + 4);
            }
        }
    }

    /** A cell in the middle of the seat's zone, or of the first zone that has cells. */
    private static int seat(Geography geography, GovernmentInfo government) {
        int[] cells = geography.cellsOf(government.seatZone());
        for (int zone : geography.zonesOf(government.index())) {
            cells = cells.length == 0 ? geography.cellsOf(zone) : cells;
        }
        return cells[cells.length / 2];
    }

    private void addHits(DrawInfo2D info, double width, double height, Bag hits) {
        int column = (int) ((info.clip.x + info.clip.width / 2 - info.draw.x) / width);
        int row = (int) ((info.clip.y + info.clip.height / 2 - info.draw.y) / height);
        if (column < 0 || row < 0 || column >= columns() || row >= rows() || cellAt[row][column] == NOBODY) {
            return;
        }
        int cell = cellAt[row][column];
        World world = runs.world(difference ? 1 : run);
        int zone = world.geography().grid().zone()[cell];
        int government = world.geography().governmentOf(zone);
        hits.add(wrapper(new CellFacts(world, cell), "Cell " + column + ", " + row));
        ZoneFacts facts = new ZoneFacts(world, zone);
        hits.add(wrapper(facts, "Zone " + facts.getName()));
        GovernmentInspected inspected = new GovernmentInspected(world, government);
        hits.add(wrapper(inspected, "Government " + inspected.getName()));
        world.developers().stream()
                .filter(developer -> developer.homeGovernment() == government)
                .findFirst()
                .ifPresent(developer -> hits.add(
                        wrapper(new DeveloperFacts(world, developer.index()), "Developer " + developer.index())));
    }

    private LocationWrapper wrapper(Object facts, String name) {
        return new LocationWrapper(facts, name, this);
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
        return new SimpleInspector(wrapper.getObject(), state, wrapper.getLocationName());
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return wrapper.getLocationName();
    }

    private Path2D borders(IntUnaryOperator owner) {
        Path2D path = new Path2D.Double();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int here = owner.applyAsInt(cellAt[row][column]);
                if (column > 0 && owner.applyAsInt(cellAt[row][column - 1]) != here) {
                    side(path, column, row, column, row + 1);
                }
                if (row > 0 && owner.applyAsInt(cellAt[row - 1][column]) != here) {
                    side(path, column, row, column + 1, row);
                }
            }
        }
        return path;
    }

    private static void side(Path2D path, int x1, int y1, int x2, int y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    }
}
