package mizan.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import mizan.domain.offer.TaxYears;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.compare.ComparisonQuestions;
import mizan.ui.compare.ComparisonReport;
import mizan.ui.compare.WorkContrastReport;
import mizan.ui.compare.WorkReport;
import mizan.ui.map.MapQuestions;
import mizan.ui.map.StatesReport;
import mizan.ui.offer.OfferQuestions;
import mizan.ui.offer.OfferReport;
import mizan.ui.scorecard.CardReport;
import mizan.ui.takeaway.ReportWork;

/// What a report consists of, in its order.
final class ReportParts {

    private ReportParts() {}

    static ReportWork of(Database database) {
        return of(database, new WorkEvidence(database), TaxYears.whenWanted());
    }

    /// @param evidence asked of the same database, and kept for all who ask
    static ReportWork of(Database database, WorkEvidence evidence, Supplier<TaxYears> taxes) {
        return new ReportWork(List.of(new ComparisonReport(new ComparisonQuestions(database)),
                new StatesReport(new MapQuestions(database)), new CardReport(),
                new WorkReport(database), new WorkContrastReport(database, evidence),
                new OfferReport(new OfferQuestions(database), taxes,
                        LocalDate.now(ZoneId.systemDefault()))));
    }
}
