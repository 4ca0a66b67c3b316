package mizan.wageimport;

import java.util.List;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.occupation.SocCode;

/// One checked row of an OEWS table, as the table `wage` keeps it.
///
/// @param areaCode as the source writes it; `99` is the United States
/// @param naicsCode as the source writes it; `000000` is all industries
/// @param figures in the order of [WageColumns#FIGURES]: a Long (persons or cents), a Double (percent or ratio), or the source's
/// marker as a String
public record WageRow(
        SocCode occupation,
        OccupationGroup group,
        String occupationTitle,
        String areaCode,
        String areaTitle,
        String naicsCode,
        String naicsTitle,
        List<Object> figures,
        boolean annualOnly,
        boolean hourlyOnly) {

    /// One of the figures by the name of its column.
    public Object figure(String column) {
        for (int i = 0; i < WageColumns.FIGURES.size(); i++) {
            if (WageColumns.FIGURES.get(i).name().equals(column)) {
                return figures.get(i);
            }
        }
        throw new IllegalArgumentException("no such figure: " + column);
    }

    WageRow inIndustry(String code) {
        return new WageRow(occupation, group, occupationTitle, areaCode, areaTitle, code, naicsTitle, figures,
                annualOnly, hourlyOnly);
    }
}
