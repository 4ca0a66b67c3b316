package mizan.tablefile.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.xlsx.XmlPart.Piece;
import org.jspecify.annotations.Nullable;

/// The texts that the cells of a workbook share, by their position.
final class SharedStrings {

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    /// @param part the path in the zip; a workbook without texts has none
    static SharedStrings read(ZipFile zip, FileLocation place, String part) throws RefusedInput {
        List<String> texts = new ArrayList<>();
        try (XmlPart xml = XmlPart.open(zip, place, part)) {
            if (xml != null) {
                read(xml, place, texts);
            }
        }
        return new SharedStrings(texts);
    }

    /// Null if there is no such text.
    @Nullable
    String get(int position) {
        return position < 0 || position >= texts.size() ? null : texts.get(position);
    }

    private static void read(XmlPart xml, FileLocation place, List<String> texts) throws RefusedInput {
        CellText text = new CellText();
        long characters = 0;
        boolean inText = false;
        boolean phonetic = false;
        for (Piece piece = xml.next(); piece != Piece.END_OF_FILE; piece = xml.next()) {
            switch (piece) {
                case START -> {
                    switch (xml.name()) {
                        case "si" -> text.clear();
                        case "t" -> inText = true;
                        case "rPh" -> phonetic = true;
                        default -> {
                        }
                    }
                }
                case END -> {
                    switch (xml.name()) {
                        case "si" -> {
                            texts.add(text.text());
                            characters += texts.getLast().length();
                            requireFew(texts.size(), characters, place);
                        }
                        case "t" -> inText = false;
                        case "rPh" -> phonetic = false;
                        default -> {
                        }
                    }
                }
                default -> {
                    if (inText && !phonetic) {
                        xml.addTo(text);
                    }
                }
            }
        }
    }

    private static void requireFew(int count, long characters, FileLocation place) throws RefusedInput {
        if (characters > Limits.STRING_CHARACTERS) {
            throw RefusedInput.file(place.file(), Problem.TOO_LARGE, Limits.STRING_CHARACTERS >> 20);
        }
        if (count > Limits.STRINGS) {
            throw new RefusedInput(place, null, Problem.TOO_MANY_STRINGS, Limits.STRINGS);
        }
    }
}
