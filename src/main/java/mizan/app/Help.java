package mizan.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mizan.domain.data.Scope;
import mizan.i18n.Language;
import mizan.i18n.Messages;

/// What `--help` prints.
final class Help {

    private Help() {}

    /// A line for each option.
    static List<String> in(Language language) {
        Messages messages = new Messages(language);
        return List.of(
                line(messages, "FILE.mizan", "file-mizan"),
                line(messages, "--data-dir DIR", "data-dir"),
                line(messages, "--lang en|ar", "lang"),
                line(messages, "--theme light|dark", "theme"),
                line(messages, "--import FILE", "import"),
                line(messages, "--year YEAR", "year"),
                line(messages, "--scope SCOPE", "scope", scopes()),
                line(messages, "--separator SEP", "separator"),
                line(messages, "--decimal MARK", "decimal"),
                line(messages, "--published-sectors", "published-sectors", "31-33, 44-45, 48-49"),
                line(messages, "--without-broken", "without-broken"),
                line(messages, "--keep-contradictions", "keep-contradictions"),
                line(messages, "--replace", "replace"),
                line(messages, "--report FILE.pdf", "report-pdf"),
                line(messages, "--report FILE.csv", "report-csv"),
                line(messages, "--find TEXT", "find"),
                line(messages, "--version", "version"),
                line(messages, "--help", "help"),
                line(messages, "--self-check", "self-check"),
                line(messages, "--snapshot DIR", "snapshot"),
                line(messages, "--time-start", "time-start"),
                line(messages, "--tour", "tour"));
    }

    /// @param option as the person writes it
    /// @param key of what it is for, below `option.` in the messages
    /// @param names of things that are not put into other languages
    private static String line(Messages messages, String option, String key, String... names) {
        return "%-22s %s".formatted(option, messages.text("option." + key, names));
    }

    private static String scopes() {
        return Arrays.stream(Scope.values()).map(Scope::id).collect(Collectors.joining(", "));
    }
}
