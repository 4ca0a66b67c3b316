package mizan.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What do these occupations pay in each industry, in one year: in the sectors, or within one industry?
public final class PayByIndustry {

    private static final Sql SQL = Sql.of(PayByIndustry.class);

    private final Database database;

    public PayByIndustry(Database database) {
        this.database = database;
    }

    /// One industry with the occupations that it is known to employ.
    ///
    /// @param title short where there is a short one
    /// @param dividable whether there are narrower industries with figures below it
    public record Industry(
            String naicsCode, String title, boolean dividable, Map<SocCode, PayDistribution> pay) {}

    /// @param parent the industry whose parts are asked for; empty for the sectors
    /// @param language `en` or `ar`
    /// @return industries in the order of their codes, without those that employ none of the occupations
    public List<Industry> ask(Collection<SocCode> occupations, int year, Scope scope, String parent, String language) {
        Map<String, Industry> industries = new LinkedHashMap<>();
        Bindings bindings = Bindings.of("codes", occupations)
                .and("year", year)
                .and("scope", scope.id())
                .and("parent", parent)
                .and("language", language);
        database.list(SQL, bindings, row -> {
            String code = row.text("naics_code");
            return industries
                    .computeIfAbsent(code,
                            _ -> new Industry(code, row.text("title"), row.integer("dividable") == 1, new HashMap<>()))
                    .pay()
                    .put(new SocCode(row.text("occ_code")), PayCells.distribution(row));
        });
        return List.copyOf(industries.values());
    }
}
