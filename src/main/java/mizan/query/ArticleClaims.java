package mizan.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.claim.Claim;
import mizan.domain.claim.Claim.Bound;
import mizan.domain.claim.Claim.Measure;
import mizan.domain.claim.Claim.Status;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;

/// What does the article about call-centre agents say in figures?
public final class ArticleClaims {

    private static final Sql SQL = Sql.of(ArticleClaims.class);

    private final Database database;

    public ArticleClaims(Database database) {
        this.database = database;
    }

    /// In the order of the article.
    public List<Claim> ask() {
        return database.list(SQL, Bindings.none(), ArticleClaims::claim);
    }

    private static Claim claim(Row row) {
        String occupation = row.text("occ_code");
        return new Claim(row.text("claim_id"), row.text("section"),
                occupation.isEmpty() ? Optional.empty() : Optional.of(new SocCode(occupation)), row.text("naics_code"),
                row.text("area_code"), Measure.valueOf(row.text("measure").toUpperCase(Locale.ROOT)),
                row.value("value") instanceof Number value
                        ? OptionalDouble.of(value.doubleValue())
                        : OptionalDouble.empty(),
                Bound.valueOf(row.text("bound").toUpperCase(Locale.ROOT)),
                Status.valueOf(row.text("status").toUpperCase(Locale.ROOT)), row.text("period"), row.integer("line"));
    }
}
