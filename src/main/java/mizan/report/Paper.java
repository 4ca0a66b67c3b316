package mizan.report;

import java.util.Locale;
import java.util.Set;

/// The size of the pages, in points.
public enum Paper {
    A4(595.28, 841.89), LETTER(612, 792);

    /// Where people print on Letter: the United States, Canada, and most of Latin America (Unicode CLDR, paperSize).
    private static final Set<String> LETTER_COUNTRIES = Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA",
            "PH", "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// What a machine of this country prints on; of one that names none what is usual where the
    /// figures are from.
    public static Paper of(Locale machine) {
        return machine.getCountry().isEmpty() || LETTER_COUNTRIES.contains(machine.getCountry()) ? LETTER : A4;
    }
}
