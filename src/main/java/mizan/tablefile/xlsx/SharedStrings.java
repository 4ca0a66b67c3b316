package mizan.tablefile.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import mizan.tablefile.Limits;
import mizan.tablefile.Place;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import org.jspecify.annotations.Nullable;

/// The texts that the cells of a workbook share, by their position.
final class SharedStrings {

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    /// @param part the path in the zip; a workbook without texts has none
    static SharedStrings read(ZipFile zip, Place place, String part) throws RefusedInput {
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

    private static void read(XmlPart xml, Place place, List<String> texts) throws RefusedInput {
        StringBuilder text = new StringBuilder();
        long characters = 0;
        boolean inText = false;
        boolean phonetic = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "si" -> text.setLength(0);
                    case "t" -> inText = true;
                    case "rPh" -> phonetic = true;
                    default -> {
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.name()) {
                    case "si" -> {
                        texts.add(text.toString());
                        characters += text.length();
                        if (texts.size() > Limits.STRINGS || characters > Limits.STRING_CHARACTERS) {
                            throw new RefusedInput(place, null, Problem.TOO_MANY_STRINGS, Limits.STRINGS);
                        }
                    }
                    case "t" -> inText = false;
                    case "rPh" -> phonetic = false;
                    default -> {
                    }
                }
            } else if (inText && !phonetic && isText(event)) {
                xml.appendText(text);
            }
        }
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }
}
