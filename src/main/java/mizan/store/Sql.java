package mizan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One SQL statement with named `:parameters`, kept as text in a `.sql` file beside the class that uses it.
public final class Sql {

    /// A comment or a quoted text (left alone), or a parameter.
    private static final Pattern TOKEN = Pattern.compile("--[^\n]*|'[^']*'|:([a-z][a-z_0-9]*)");

    private final String text;
    private final List<String> parameters;

    private Sql(String text, List<String> parameters) {
        this.text = text;
        this.parameters = parameters;
    }

    /// The statement in the file named after the class, in the class's own package.
    public static Sql of(Class<?> owner) {
        return parse(script(owner, owner.getSimpleName() + ".sql"));
    }

    /// The statement in the named file in the class's own package.
    public static Sql of(Class<?> owner, String file) {
        return parse(script(owner, file));
    }

    public static Sql parse(String named) {
        List<String> names = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(named);
        String numbered = matcher.replaceAll(found -> {
            String name = found.group(1);
            if (name == null) {
                return Matcher.quoteReplacement(found.group());
            }
            if (!names.contains(name)) {
                names.add(name);
            }
            return "?" + (names.indexOf(name) + 1);
        });
        return new Sql(numbered, List.copyOf(names));
    }

    /// The whole text of a file with one or more statements.
    public static String script(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    List<String> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return text;
    }
}
