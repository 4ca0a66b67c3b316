package mizan.wageimport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A code that a spreadsheet has taken for a date: `11-2021` for November 2021. The eleventh group is the only one whose
/// number is a month's.
///
/// @param digits the last ones of the code: four, or two where the spreadsheet has left out the century
record DateForCode(String digits) {

    private static final String MONTH = "(?:11|nov[a-zé]*\\.?)";
    private static final String DAY = "0?1";
    private static final Pattern WRITTEN = Pattern.compile("(?i)(?:" + DAY + "[-./ ])?" + MONTH
            + "[-./ ](?:" + DAY + "[-./ ])?'?(\\d{4}|\\d\\d)(?: 0?0:00.*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-11-01(?:[ T]00:00.*)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5,7})(?:\\.0+)?");
    /// Day 0 of spreadsheets.
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int NOVEMBER = 11;

    static Optional<DateForCode> of(String text) {
        for (Pattern form : new Pattern[]{ISO, WRITTEN}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new DateForCode(matcher.group(1)));
            }
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            LocalDate date = EPOCH.plusDays(Long.parseLong(serial.group(1)));
            if (date.getMonthValue() == NOVEMBER && date.getDayOfMonth() == 1) {
                return Optional.of(new DateForCode(Integer.toString(date.getYear())));
            }
        }
        return Optional.empty();
    }

    /// Whether the code may have become this date.
    boolean mayBe(String code) {
        return code.startsWith("11-") && code.endsWith(digits);
    }
}
