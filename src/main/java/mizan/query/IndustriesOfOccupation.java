package mizan.query;

import java.util.List;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// In which industries do people of an occupation work, and what are they paid there?
public final class IndustriesOfOccupation {

    private static final Sql SQL = Sql.of(IndustriesOfOccupation.class);

    private final Database database;

    public IndustriesOfOccupation(Database database) {
        this.database = database;
    }

    /// One industry.
    ///
    /// @param year of its figures
    /// @param title short where there is a short one
    public record Industry(String naicsCode, int year, String title, PayDistribution pay) {}

    /// The industries of one depth in the tables of one year, by their codes.
    ///
    /// @param language `en` or `ar`
    public List<Industry> ask(SocCode occupation, Scope scope, String language, int year) {
        Bindings bindings = Bindings.of("code", occupation.text())
                .and("scope", scope.id())
                .and("language", language)
                .and("year", year);
        return database.list(SQL, bindings, row -> new Industry(row.text("naics_code"), row.integer("year"),
                row.text("title"), PayCells.distribution(row)));
    }
}
