package mizan.ui.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.ShownYear;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.query.AreaNames.Area;
import mizan.query.ClaimsAboutStates.Claim;

/// All figures that the screen shows at once.
///
/// @param level what the places are
/// @param table of the places' figures; those of the country beside them are of its year too
/// @param pricesYear of the price levels
/// @param tray the occupations that could be shown
/// @param second set against the first; empty if one occupation is shown alone
/// @param claims what the article says of the first in the states
/// @param telemarketers how many are employed, by area code: the article sets others against them
/// @param areas by area code; none if the places are states
/// @param states and territories that the areas lie in, by code; none if the places are states
record MapFigures(MapLevel level, ShownYear table, int pricesYear, Map<SocCode, Occupation> tray,
        MappedOccupation first,
        Optional<MappedOccupation> second,
        List<Claim> claims, Map<String, Figure> telemarketers, Map<String, MappedArea> areas,
        Map<String, Area> states) {

    int year() {
        return table.year();
    }
}
