package mizan.wageimport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import mizan.tablefile.Problem;

/// Files of other kinds than tables are read from, known by how they begin, to say what would work instead.
final class ForeignFile {

    /// How much of a file is looked at.
    static final int BEGINNING = 1024;

    private static final List<String> PICTURES = List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM", "II*\0",
            "MM\0*",
            "RIFF", "\0\0\1\0");
    private static final List<String> PAGES = List.of("<!doctype html", "<html", "<table", "<head", "<body", "<meta",
            "<style", "<div", "<!--");
    private static final List<String> DOCUMENTS = List.of("{\\rtf", "PAR1", "SQLite format 3\0", "7z\u00BC\u00AF",
            "Rar!");

    private ForeignFile() {}

    /// Empty for what may be a table.
    static Optional<Problem> of(byte[] beginning) {
        String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("%PDF")) {
            return Optional.of(Problem.PDF);
        }
        if (begins(bytes, PICTURES)) {
            return Optional.of(Problem.PICTURE);
        }
        if (begins(bytes, DOCUMENTS)) {
            return Optional.of(Problem.OTHER_DOCUMENT);
        }
        // In UTF-16, each letter has a zero beside it; in UTF-8 a mark may come first.
        String text = bytes.replace("\0", "").replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        if (begins(text, PAGES) || (text.startsWith("<?xml") && text.contains("<html"))) {
            return Optional.of(Problem.WEB_PAGE);
        }
        if (text.startsWith("<?xml") || text.startsWith("<workbook") || text.startsWith("<ss:")) {
            return Optional.of(Problem.XML);
        }
        return text.startsWith("{\"") || text.startsWith("[{") ? Optional.of(Problem.OTHER_DOCUMENT) : Optional.empty();
    }

    /// Empty for an archive that may hold tables.
    static Optional<Problem> in(ZipFile zip) {
        if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
            return Optional.of(Problem.OPEN_DOCUMENT);
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            return Optional.of(Problem.BINARY_WORKBOOK);
        }
        boolean other = zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null
                || zip.getEntry("Index/Document.iwa") != null;
        return other ? Optional.of(Problem.OTHER_DOCUMENT) : Optional.empty();
    }

    private static boolean begins(String text, List<String> beginnings) {
        return beginnings.stream().anyMatch(text::startsWith);
    }
}
