package mizan.report;

import java.util.List;
import mizan.i18n.Language;

/// What a report says.
///
/// @param footer at the bottom of each page, beside its number
/// @param pages what the number of a page is called, with `{0}` for the number and `{1}` for how many there are
public record Report(String title, Language language, List<Block> blocks, String footer, PageNumber pages) {

    /// Writes “page 2 of 4” in the language of the report.
    public interface PageNumber {
        String of(int page, int all);
    }
}
