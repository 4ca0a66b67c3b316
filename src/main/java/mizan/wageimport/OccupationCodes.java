package mizan.wageimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mizan.domain.occupation.SocCode;
import mizan.tablefile.Header;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// Reads occupation codes as people's programs write them: with other hyphens or none, as numbers, as dates.
///
/// @param titles what each known code is called, for telling codes apart that became the same date
record OccupationCodes(Map<String, Set<String>> titles) {

    /// Where every code is as published.
    static final OccupationCodes PUBLISHED = new OccupationCodes(Map.of());

    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D\\u00AD]");
    private static final Pattern NUMBER = Pattern.compile("(\\d\\d)-?(\\d{4})(?:\\.0+)?");
    private static final Pattern NOTHING = Pattern.compile("0+(?:\\.0+)?");

    /// A code, and whether a date stood in its place.
    record Code(SocCode code, boolean wasDate) {}

    /// @throws RefusedInput if what stands there can be no code, or more than one
    Code of(TableRow row) throws RefusedInput {
        String text = row.filled("occ_code");
        if (SocCode.isCode(text)) {
            return new Code(new SocCode(text), false);
        }
        String plain = HYPHENS.matcher(text).replaceAll("-");
        Matcher number = NUMBER.matcher(plain);
        String code = number.matches() ? number.group(1) + "-" + number.group(2) : "";
        Optional<DateForCode> date = DateForCode.of(plain);
        if (NOTHING.matcher(plain).matches()) {
            return new Code(SocCode.ALL, false);
        }
        // 413030 is 41-3030, or the day that 11-3030 was taken for.
        boolean either = date.isPresent() && titles.containsKey(code) && !isCalled("11-" + date.get().digits(), row);
        if (!code.isEmpty() && (date.isEmpty() || either || plain.charAt(2) == '-')) {
            return new Code(new SocCode(code), false);
        }
        if (date.isPresent()) {
            return new Code(ofDate(row, text, date.get()), true);
        }
        throw row.refuse("occ_code", Problem.NO_OCCUPATION, text);
    }

    private SocCode ofDate(TableRow row, String text, DateForCode date) throws RefusedInput {
        if (date.digits().length() > 2) {
            return new SocCode("11-" + date.digits());
        }
        List<String> are = new ArrayList<>();
        for (String code : titles.keySet()) {
            if (date.mayBe(code) && isCalled(code, row)) {
                are.add(code);
            }
        }
        if (are.size() != 1) {
            throw row.refuse("occ_code", Problem.DATE_FOR_CODE, text);
        }
        return new SocCode(are.getFirst());
    }

    private boolean isCalled(String code, TableRow row) throws RefusedInput {
        return titles.getOrDefault(code, Set.of()).contains(Header.letters(row.text("occ_title")));
    }
}
