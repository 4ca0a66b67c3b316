package mizan.export;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated text by the letter of RFC 4180, and refuses whatever else a lenient reader would let pass.
public final class StrictCsv {

    private StrictCsv() {}

    /// Lines end in CR LF, the last one too; quotes only around a whole field, doubled inside.
    public static List<List<String>> read(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder field = new StringBuilder();
            if (text.charAt(at) == '"') {
                at = quoted(text, at + 1, field);
            } else {
                while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
                    field.append(text.charAt(at++));
                }
            }
            line.add(field.toString());
            if (text.startsWith(",", at)) {
                at++;
            } else if (text.startsWith("\r\n", at)) {
                lines.add(List.copyOf(line));
                line.clear();
                at += 2;
            } else {
                throw new IllegalArgumentException("neither comma nor line end at " + at);
            }
        }
        if (!line.isEmpty()) {
            throw new IllegalArgumentException("the last line does not end");
        }
        return lines;
    }

    private static int quoted(String text, int from, StringBuilder field) {
        int at = from;
        while (true) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return at;
            }
        }
    }
}
