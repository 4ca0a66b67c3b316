package mizan.domain.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mizan.domain.offer.TaxYear.Bracket;

/// One year's file: a name and its values on each line, `#` before what is only for people.
///
/// Anything that is missing, stands twice or cannot be is refused with the file, the line and what was expected.
final class TaxFile {

    private static final Set<String> NAMES = Set.of("year", "source-income", "source-payroll", "rates",
            "brackets-single", "brackets-joint", "brackets-head", "deduction-single", "deduction-joint",
            "deduction-head", "social-security", "wage-base", "medicare", "medicare-additional", "medicare-single",
            "medicare-joint", "medicare-head", "states-without");

    private final String file;
    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(int line, String text) {}

    private TaxFile(String file) {
        this.file = file;
    }

    /// @param year that the file's name says
    /// @throws IllegalArgumentException with a sentence that says where and what
    static TaxYear read(String file, int year, List<String> lines) {
        TaxFile read = new TaxFile(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.add(i + 1, line);
            }
        }
        return read.year(year);
    }

    private void add(int number, String line) {
        String[] parts = line.split("\\s+", 2);
        if (parts.length < 2) {
            throw refusal(number, "'" + parts[0] + "' has no value");
        }
        if (!NAMES.contains(parts[0])) {
            throw refusal(number, "nothing is called '" + parts[0] + "'");
        }
        if (entries.put(parts[0], new Entry(number, parts[1])) != null) {
            throw refusal(number, "'" + parts[0] + "' stands twice");
        }
    }

    private TaxYear year(int year) {
        number("year", 0, year, year);
        return new TaxYear(year, each("deduction-", this::money), each("brackets-", this::brackets),
                rate("social-security"), money("wage-base"), rate("medicare"), rate("medicare-additional"),
                each("medicare-", this::money), states(), source("source-income", year),
                source("source-payroll", year));
    }

    private static <T> Map<FilingStatus, T> each(String prefix, Function<String, T> read) {
        Map<FilingStatus, T> all = new EnumMap<>(FilingStatus.class);
        for (FilingStatus status : FilingStatus.values()) {
            all.put(status, read.apply(prefix + status.name().toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    private List<Bracket> brackets(String name) {
        Entry rates = entry("rates");
        Entry ends = entry(name);
        String[] percents = rates.text().split("\\s+");
        String[] dollars = ends.text().split("\\s+");
        if (dollars.length != percents.length - 1) {
            throw refusal(ends.line(), "'%s' has %d ends for %d rates; the last rate has none".formatted(name,
                    dollars.length, percents.length));
        }
        List<Bracket> brackets = new ArrayList<>();
        for (int i = 0; i < percents.length; i++) {
            long end = i == dollars.length ? Long.MAX_VALUE
                    : number(ends, name, dollars[i], 2, 1, 100_000_000_00L);
            if (i > 0 && end <= brackets.getLast().end()) {
                throw refusal(ends.line(), "'" + name + "' does not ascend at " + dollars[i]);
            }
            brackets.add(new Bracket(end, number(rates, "rates", percents[i], 3, 0, 100_000)));
        }
        return List.copyOf(brackets);
    }

    private Set<String> states() {
        Entry states = entry("states-without");
        List<String> codes = List.of(states.text().split("\\s+"));
        if (!codes.stream().allMatch(code -> code.matches("\\d\\d"))) {
            throw refusal(states.line(), "'states-without' takes codes of two digits");
        }
        return Set.copyOf(codes);
    }

    private Source source(String name, int year) {
        return new Source(entry(name).text(), year);
    }

    private long money(String name) {
        return number(name, 2, 0, 100_000_000_00L);
    }

    private long rate(String name) {
        return number(name, 3, 0, 100_000);
    }

    private long number(String name, int decimals, long least, long most) {
        Entry entry = entry(name);
        return number(entry, name, entry.text(), decimals, least, most);
    }

    private long number(Entry entry, String name, String text, int decimals, long least, long most) {
        try {
            long value = new BigDecimal(text).movePointRight(decimals).longValueExact();
            if (value >= least && value <= most) {
                return value;
            }
        } catch (ArithmeticException | NumberFormatException _) {
            // Told below, with the rest that cannot be.
        }
        throw refusal(entry.line(), "'" + name + "' cannot be '" + text + "'");
    }

    private Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException(file + ": '" + name + "' is missing");
        }
        return entry;
    }

    private IllegalArgumentException refusal(int line, String what) {
        return new IllegalArgumentException(file + ", line " + line + ": " + what);
    }
}
