package jjj.results;

import java.io.IOException;
import java.util.List;

/**
 * A place that results are about.
 *
 * @param id as in the column {@code place}
 * @param level {@code region}, {@code province}, {@code government} or {@code zone}
 * @param nameEnglish for example {@code Xiong'an New Area}
 * @param nameChinese for example 雄安新区
 * @param government the local government a zone belongs to; empty above zones
 * @param seatXKm east of the map's origin; 0 where there is no seat
 * @param seatYKm north of the map's origin; 0 where there is no seat
 */
public record Place(
        String id,
        String level,
        String nameEnglish,
        String nameChinese,
        String government,
        double seatXKm,
        double seatYKm) {
    private static final List<String> COLUMNS =
            List.of("place", "level", "name_en", "name_zh", "government", "seat_x_km", "seat_y_km");

    /** Writes {@code data/places.csv}. */
    public static void write(ResultFolder folder, List<Place> places) throws IOException {
        Csv.write(
                folder.places(),
                COLUMNS,
                places.stream()
                        .map(p -> List.of(
                                p.id, p.level, p.nameEnglish, p.nameChinese, p.government, p.seatXKm, p.seatYKm))
                        .toList());
    }

    /** Reads {@code data/places.csv}. */
    public static List<Place> read(ResultFolder folder) throws IOException {
        return Csv.read(folder.places()).stream()
                .map(row -> new Place(
                        row.text("place"),
                        row.text("level"),
                        row.text("name_en"),
                        row.text("name_zh"),
                        row.text("government"),
                        row.number("seat_x_km"),
                        row.number("seat_y_km")))
                .toList();
    }
}
