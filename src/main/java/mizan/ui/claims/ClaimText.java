package mizan.ui.claims;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.claims.CheckedClaim;
import mizan.claims.ClaimEvidence;
import mizan.claims.MissingTable;
import mizan.domain.claim.Claim;
import mizan.domain.claim.Claim.Measure;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;

/// Puts claims, what answers them, and the verdict into words.
record ClaimText(FigureText figureText) {

    /// What the claim is about, in our own words.
    String subject(Claim claim) {
        return figureText.text("claim." + claim.id());
    }

    /// The article's figure, as exactly as it puts it.
    String said(Claim claim) {
        if (claim.value().isEmpty()) {
            return figureText.text("claim.no-figure");
        }
        if (claim.measure() == Measure.CHANGE_PERCENT && claim.value().getAsDouble() == 0) {
            return figureText.text("claim.flat");
        }
        String value = value(claim.measure(), claim.value().getAsDouble(), 0);
        return switch (claim.bound()) {
            case EXACT -> value;
            case ABOUT, FEWER_THAN, MORE_THAN, UP_TO ->
                figureText.text("claim.bound." + Messages.key(claim.bound()), value);
        };
    }

    /// The figure that answers, with its year, its source and whether it was worked out.
    String published(Claim claim, ClaimEvidence evidence) {
        String value = value(claim.measure(), evidence.value(), evidence.of());
        String source = evidence.source() == ClaimEvidence.Source.ARTICLE
                ? figureText.text("claim.source.article")
                : figureText.text("claim.source." + evidence.source().id(), period(evidence.period()));
        String wider = evidence.industry().isEmpty()
                ? ""
                : figureText.text("claim.wider." + evidence.industry());
        String derived = evidence.derived() && claim.measure() != Measure.RANK ? figureText.text("careers.derived")
                : "";
        return Stream.of(value, wider, source, derived)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String verdict(CheckedClaim checked) {
        String period = checked.evidence().map(found -> period(found.period())).orElse("");
        String verdict = figureText.text("verdict." + checked.verdict().id(), period);
        return checked.now()
                .filter(now -> !now.equals(checked.evidence().orElse(null)))
                .map(now -> verdict + " · "
                        + figureText.text("verdict.now", value(checked.claim().measure(), now.value(), now.of()),
                                period(now.period())))
                .orElse(verdict);
    }

    /// What to import for a verdict; empty where that is no help.
    String missing(CheckedClaim checked) {
        return checked.missing()
                .map(table -> figureText.text("claim.install", figureText.text("scope." + table.scope().id()),
                        figureText.formats().year(table.year()), figureText.formats().code(file(table))))
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
            case NONMETRO -> "BOS";
        };
        return name + "_M" + table.year() + "_dl";
    }

    private String value(Measure measure, double value, int of) {
        return switch (measure) {
            case EMPLOYMENT -> figureText.formats().count(Math.round(value));
            case MEAN_HOURLY -> figureText.text("claim.hourly",
                    figureText.formats().pay(Math.round(value * 100), PayBasis.HOURLY));
            case MEAN_ANNUAL -> figureText.text("claim.annual",
                    figureText.formats().pay(Math.round(value * 100), PayBasis.ANNUAL));
            case RANK -> of > 0
                    ? figureText.text("claim.rank.of", figureText.formats().count(Math.round(value)),
                            figureText.formats().count(of))
                    : figureText.text("claim.rank", figureText.formats().count(Math.round(value)));
            case CHANGE_PERCENT -> figureText.formats().signedPercent(value);
            case CHANGE_JOBS -> figureText.formats().signedCount(Math.round(value));
            case PERCENT -> figureText.formats().percent(value);
            case RATIO -> figureText.formats().number(Math.round(value * 10) / 10.0);
            case AGE -> figureText.formats().count(Math.round(value));
        };
    }

    private String period(String period) {
        String[] years = period.split("-");
        return years.length == 2
                ? figureText.formats().years(Integer.parseInt(years[0]), Integer.parseInt(years[1]))
                : figureText.formats().period(period);
    }
}
