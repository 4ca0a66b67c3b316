package mizan.tablefile;

/// Where in a file something stands.
///
/// @param file the file's name; for a file in an archive, the archive's name, a `›` and the name within
/// @param sheet the sheet's name; empty where the format has no sheets
/// @param line counted from 1, the header included
public record FileLocation(String file, String sheet, long line) {

    @Override
    public String toString() {
        return file + (sheet.isEmpty() ? "" : ", sheet " + sheet) + ", line " + line;
    }
}
