package mizan.ui.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Which questions the help answers, in their order, and where in the program each is asked. Their words stand in the
/// message files of the help.
public final class HelpQuestions {

    private static final String TOPIC = "= ";
    private static final String COMMENT = "#";

    /// @param topic what it belongs to
    /// @param parts of the program that it is asked at, by the names of their FXML files
    record Question(String id, String topic, List<String> parts) {}

    private final List<Question> all;

    private HelpQuestions(List<Question> all) {
        this.all = List.copyOf(all);
    }

    /// Those that come with the program.
    public static HelpQuestions shipped() {
        try (InputStream in = Objects.requireNonNull(HelpQuestions.class.getResourceAsStream("questions.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new HelpQuestions(read(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Question> read(BufferedReader lines) {
        List<Question> read = new ArrayList<>();
        String topic = "";
        for (String line : lines.lines().filter(each -> !each.isBlank() && !each.startsWith(COMMENT)).toList()) {
            if (line.startsWith(TOPIC)) {
                topic = line.substring(TOPIC.length());
            } else {
                int colon = line.indexOf(" : ");
                read.add(new Question(line.substring(0, colon), topic, List.of(line.substring(colon + 3).split(" "))));
            }
        }
        return read;
    }

    List<Question> all() {
        return all;
    }

    /// What is asked at a part of the program, or the question of this name; none if nothing is.
    List<Question> about(String name) {
        return all.stream().filter(each -> each.id().equals(name) || each.parts().contains(name)).toList();
    }

    /// Whether something is asked at this part of the program.
    public boolean askedAt(String part) {
        return !about(part).isEmpty();
    }
}
