package mizan.ui.claims;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.claims.MissingTable;
import java.util.Locale;
import mizan.claims.CheckedClaim;
import mizan.claims.Evidence;
import mizan.domain.claim.Claim;
import mizan.domain.claim.Claim.Measure;
import mizan.domain.pay.PayBasis;
import mizan.ui.kit.Telling;

/// Puts claims, what answers them, and the verdict into words.
record ClaimText(Telling telling) {

    /// What the claim is about, in our own words.
    String subject(Claim claim) {
        return telling.text("claim." + claim.id());
    }

    /// The article's figure, as exactly as it puts it.
    String said(Claim claim) {
        if (claim.value().isEmpty()) {
            return telling.text("claim.no-figure");
        }
        if (claim.measure() == Measure.CHANGE_PERCENT && claim.value().getAsDouble() == 0) {
            return telling.text("claim.flat");
        }
        String value = value(claim.measure(), claim.value().getAsDouble(), 0);
        return switch (claim.bound()) {
            case EXACT -> value;
            case ABOUT, FEWER_THAN, MORE_THAN, UP_TO -> telling.text("claim.bound." + id(claim.bound()), value);
        };
    }

    /// The figure that answers, with its year, its source and whether it was worked out.
    String published(Claim claim, Evidence evidence) {
        String value = value(claim.measure(), evidence.value(), evidence.of());
        String source = evidence.source() == Evidence.Source.ARTICLE
                ? telling.text("claim.source.article")
                : telling.text("claim.source." + evidence.source().id(), period(evidence.period()));
        String wider = evidence.industry().isEmpty()
                ? ""
                : telling.text("claim.wider." + evidence.industry());
        String derived = evidence.derived() && claim.measure() != Measure.RANK ? telling.text("careers.derived") : "";
        return Stream.of(value, wider, source, derived)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String verdict(CheckedClaim checked) {
        String period = checked.evidence().map(found -> period(found.period())).orElse("");
        String verdict = telling.text("verdict." + checked.verdict().id(), period);
        return checked.now()
                .filter(now -> !now.equals(checked.evidence().orElse(null)))
                .map(now -> verdict + " · "
                        + telling.text("verdict.now", value(checked.claim().measure(), now.value(), now.of()),
                                period(now.period())))
                .orElse(verdict);
    }

    /// What to import for a verdict; empty where that is no help.
    String missing(CheckedClaim checked) {
        return checked.missing()
                .map(table -> telling.text("claim.install", telling.text("scope." + table.scope().id()),
                        telling.formats().year(table.year()), telling.formats().code(file(table))))
                .orElse("");
    }

    /// As the publisher names the file that one downloads.
    private static String file(MissingTable table) {
        String name = switch (table.scope()) {
            case NATIONAL -> "national";
            case SECTOR -> "natsector";
            case INDUSTRY3 -> "nat3d";
            case INDUSTRY4 -> "nat4d";
            case INDUSTRY56 -> "nat5d_6d";
            case STATE -> "state";
            case METRO -> "MSA";
        };
        return name + "_M" + table.year() + "_dl";
    }

    private String value(Measure measure, double value, int of) {
        return switch (measure) {
            case EMPLOYMENT -> telling.formats().count(Math.round(value));
            case MEAN_HOURLY -> telling.text("claim.hourly",
                    telling.formats().pay(Math.round(value * 100), PayBasis.HOURLY));
            case MEAN_ANNUAL -> telling.text("claim.annual",
                    telling.formats().pay(Math.round(value * 100), PayBasis.ANNUAL));
            case RANK -> of > 0
                    ? telling.text("claim.rank.of", telling.formats().count(Math.round(value)),
                            telling.formats().count(of))
                    : telling.text("claim.rank", telling.formats().count(Math.round(value)));
            case CHANGE_PERCENT -> telling.formats().signedPercent(value);
            case CHANGE_JOBS -> telling.formats().signedCount(Math.round(value));
            case PERCENT -> telling.formats().percent(value);
            case RATIO -> telling.formats().number(Math.round(value * 10) / 10.0);
            case AGE -> telling.formats().count(Math.round(value));
        };
    }

    private String period(String period) {
        String[] years = period.split("-");
        return years.length == 2
                ? telling.formats().years(Integer.parseInt(years[0]), Integer.parseInt(years[1]))
                : telling.formats().period(period);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
