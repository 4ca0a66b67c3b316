package mizan.tablefile;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// What stands between the cells of a text.
public enum Separator {
    COMMA(','), SEMICOLON(';'), TAB('\t'), PIPE('|');

    /// Characters of a text that are looked at: its head, with what notes stand above it.
    private static final int LOOKED_AT = 1 << 15;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /// The name on the command line and in messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that stands most often in one line: no line has as many cells as a head and its rows.
    static Separator in(Reader text) throws IOException {
        char[] beginning = new char[LOOKED_AT];
        int length = 0;
        for (int read = 0; read >= 0 && length < LOOKED_AT; length += Math.max(0, read)) {
            read = text.read(beginning, length, LOOKED_AT - length);
        }
        String looked = new String(beginning, 0, length);
        return Arrays.stream(values())
                .max(Comparator.<Separator>comparingInt(each -> each.mostInALine(looked))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(COMMA);
    }

    private int mostInALine(String text) {
        int most = 0;
        int here = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                here = 0;
            } else if (!quoted && c == character) {
                here++;
                most = Math.max(most, here);
            }
        }
        return most;
    }
}
