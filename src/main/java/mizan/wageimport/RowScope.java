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

    private RowScope() {}

    /// Why no such table has the row's figures; empty if one has.
    static Optional<LeftOut> leftOut(TableRow source, WageRow row) throws RefusedInput {
        boolean nation = row.areaCode().equals(WageFileReader.UNITED_STATES);
        boolean allIndustries = row.naicsCode().equals(WageFileReader.ALL_INDUSTRIES);
        if (!Ownership.all(source, allIndustries) || level(source).contains("ownership")) {
            return Optional.of(LeftOut.OWNERSHIP);
        }
        if (hasOldIndustry(source)) {
            return Optional.of(LeftOut.OTHER_INDUSTRY);
        }
        if (allIndustries) {
            return Optional.empty();
        }
        if (!nation) {
            return Optional.of(LeftOut.INDUSTRY_IN_AREA);
        }
        return industry(source, row.naicsCode()).isPresent() ? Optional.empty() : Optional.of(LeftOut.OTHER_INDUSTRY);
    }

    /// The table of a row that is not left out.
    static Scope of(TableRow source, WageRow row) throws RefusedInput {
        if (row.naicsCode().equals(WageFileReader.ALL_INDUSTRIES)) {
            return row.areaCode().equals(WageFileReader.UNITED_STATES) ? Scope.NATIONAL : area(source, row.areaCode());
        }
        return industry(source, row.naicsCode()).orElseThrow();
    }

    private static String withoutFraction(String code) {
        return code.indexOf('.') < 0 ? code : code.replaceFirst("\\.0+$", "");
    }

    private static String level(TableRow source) throws RefusedInput {
        String level = source.has("i_group") ? source.text("i_group").toLowerCase(Locale.ROOT) : "";
        return NotThere.says(level) ? "" : level;
    }

    /// Tables to 2001 were by the Standard Industrial Classification too.
    private static boolean hasOldIndustry(TableRow source) throws RefusedInput {
        String sic = source.has("sic") ? source.text("sic") : "";
        return !NotThere.says(sic) && !sic.chars().allMatch(c -> c == '0');
    }

    private static Scope area(TableRow source, String code) throws RefusedInput {
        return switch (source.has("area_type") ? withoutFraction(source.text("area_type")) : "") {
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
        String level = level(source);
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
