package mizan.wageimport;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// Tells to which published table a row belongs: by the columns that say so, or by the form of its codes in years that
/// lack them.
final class RowScope {

    private static final Map<String, Scope> INDUSTRY_LEVELS = Map.of("sector", Scope.SECTOR, "3-digit", Scope.INDUSTRY3,
            "4-digit", Scope.INDUSTRY4, "5-digit", Scope.INDUSTRY56, "6-digit", Scope.INDUSTRY56);
    private static final String ALL_OWNERSHIPS = "1235";

    private RowScope() {}

    /// Empty for figures of a kind that no such table has: by ownership, or of an industry in one area.
    static Optional<Scope> of(TableRow source, WageRow row) throws RefusedInput {
        boolean nation = row.areaCode().equals(WageFileReader.UNITED_STATES);
        if (row.naicsCode().equals(WageFileReader.ALL_INDUSTRIES)) {
            boolean all = !source.has("own_code") || source.text("own_code").isEmpty()
                    || source.text("own_code").equals(ALL_OWNERSHIPS);
            return !all ? Optional.empty() : Optional.of(nation ? Scope.NATIONAL : area(source, row.areaCode()));
        }
        return nation ? industry(source, row.naicsCode()) : Optional.empty();
    }

    private static Scope area(TableRow source, String code) throws RefusedInput {
        return switch (source.has("area_type") ? source.text("area_type") : "") {
            case "2", "3" -> Scope.STATE;
            case "4", "5" -> Scope.METRO;
            case "6" -> Scope.NONMETRO;
            default -> switch (code.length()) {
                case 2 -> Scope.STATE;
                case WageFileReader.NONMETRO_DIGITS -> Scope.NONMETRO;
                default -> Scope.METRO;
            };
        };
    }

    private static Optional<Scope> industry(TableRow source, String code) throws RefusedInput {
        String level = source.has("i_group") ? source.text("i_group").toLowerCase(Locale.ROOT) : "";
        if (!level.isEmpty()) {
            return Optional.ofNullable(INDUSTRY_LEVELS.get(level));
        }
        if (code.length() == 2 || code.contains("-")) {
            return Optional.of(Scope.SECTOR);
        }
        // 000001 and the like are ownerships, 99.... parts of government.
        if (code.length() != 6 || code.startsWith("0000")) {
            return Optional.empty();
        }
        return Optional.of(code.endsWith("000")
                ? Scope.INDUSTRY3
                : code.endsWith("00") ? Scope.INDUSTRY4 : Scope.INDUSTRY56);
    }
}
