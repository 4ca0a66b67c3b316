package mizan.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import mizan.background.Tasks;
import mizan.domain.evidence.Catalogue;
import mizan.domain.offer.TaxYears;
import mizan.query.WorkEvidence;
import mizan.scorecards.ScorecardWorkspace;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FileDialogs;
import mizan.ui.kit.Views;
import mizan.ui.place.PlaceSearch;
import mizan.ui.scorecard.DecisionModel;
import mizan.ui.scorecard.OccupationFactsModel;
import mizan.ui.scorecard.OccupationFactsQuestions;
import mizan.ui.scorecard.RealHoursModel;
import mizan.ui.scorecard.ReportedItems;
import mizan.ui.scorecard.ReportedModel;
import mizan.ui.scorecard.ScorecardController;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.StateTaxes;
import mizan.ui.scorecard.SubjectController;
import mizan.ui.scorecard.WeighingModel;
import mizan.ui.scorecard.cards.BackupsModel;
import mizan.ui.scorecard.cards.CardsController;
import mizan.ui.scorecard.cards.FilesModel;
import mizan.ui.scorecard.cards.SavingController;
import mizan.ui.scorecard.cards.UnsavedCardsController;
import mizan.ui.scorecard.cards.UnsavedCardsModel;
import mizan.ui.scorecard.items.CatalogueController;
import mizan.ui.scorecard.items.DetailsController;
import mizan.ui.scorecard.items.GroupsController;
import mizan.ui.scorecard.items.GroupsModel;
import mizan.ui.scorecard.items.ItemsController;
import mizan.ui.scorecard.items.ItemsModel;
import mizan.ui.scorecard.items.PayItemController;
import mizan.ui.scorecard.pricing.PricingController;
import mizan.ui.scorecard.pricing.PricingModel;
import mizan.ui.scorecard.sidebyside.SideBySideController;
import mizan.ui.scorecard.sidebyside.SideBySideModel;
import mizan.ui.scorecard.verdict.ContributionsController;
import mizan.ui.scorecard.verdict.DecisionController;
import mizan.ui.scorecard.verdict.LikelihoodController;
import mizan.ui.scorecard.verdict.SecondScoringController;
import mizan.ui.scorecard.verdict.VerdictBarController;
import mizan.ui.scorecard.verdict.VerdictController;
import mizan.ui.session.Session;

/// The scorecard.
final class ScorecardParts implements ScreenParts {

    private final ScorecardModel model;
    private final DecisionModel decisions;
    private final RealHoursModel hours;
    private final ItemsModel items;
    private final ReportedModel reported;
    private final WeighingModel weighing;
    private final OccupationFactsModel careers;
    private final PricingModel pricing;
    private final SideBySideModel together;
    private final BackupsModel backups;
    private final FilesModel files;
    private final UnsavedCardsModel leaving;
    private final FileDialogs dialogs;
    private final PlaceSearch places;

    /// What the scorecard is made of beside the session.
    ///
    /// @param kept the person's own cards
    /// @param draws runs what takes some milliseconds of arithmetic, beside the database
    /// @param files reads and writes files wherever the person has them: a drive that hangs stops nothing else
    /// @param dialogs asks the person for files
    record Needs(ScorecardWorkspace kept, Tasks draws, Tasks files, FileDialogs dialogs) {}

    ScorecardParts(Session session, Database reference, WorkEvidence evidence, PlaceSearch places,
            Supplier<TaxYears> taxes, Tasks tasks, Needs needs) {
        Catalogue catalogue = Catalogue.read();
        model = new ScorecardModel(session, needs.kept(), new ReportedItems(evidence, catalogue, tasks));
        decisions = new DecisionModel(model, needs.kept());
        hours = new RealHoursModel(session, needs.kept(), new StateTaxes(reference), taxes,
                LocalDate.now(ZoneId.systemDefault()), tasks);
        items = new ItemsModel(model);
        reported = new ReportedModel(evidence, catalogue, tasks);
        weighing = new WeighingModel(model, needs.draws());
        careers = new OccupationFactsModel(model, new OccupationFactsQuestions(reference), tasks);
        pricing = new PricingModel(model, careers);
        together = new SideBySideModel(model, careers, needs.draws());
        backups = new BackupsModel(model, needs.kept(), needs.files());
        files = new FilesModel(model, needs.kept(), needs.files());
        leaving = new UnsavedCardsModel(needs.kept(), files, needs.files());
        dialogs = needs.dialogs();
        this.places = places;
    }

    ScorecardModel model() {
        return model;
    }

    WeighingModel weighing() {
        return weighing;
    }

    FilesModel files() {
        return files;
    }

    UnsavedCardsModel leaving() {
        return leaving;
    }

    @Override
    public void addTo(Controllers controllers, Views views, FigureText figureText) {
        controllers.add(ScorecardController.class, () -> new ScorecardController(model, careers, files, figureText));
        controllers.add(CardsController.class,
                () -> new CardsController(model, careers, backups, files, dialogs, figureText));
        controllers.add(UnsavedCardsController.class, () -> new UnsavedCardsController(leaving, dialogs, figureText));
        controllers.add(SavingController.class, () -> new SavingController(model, backups, figureText));
        controllers.add(SubjectController.class, () -> new SubjectController(model, careers, places, figureText));
        controllers.add(ItemsController.class, () -> new ItemsController(items, reported, figureText));
        controllers.add(PayItemController.class, () -> new PayItemController(items, hours, figureText));
        controllers.add(DetailsController.class, () -> new DetailsController(items, reported, figureText));
        controllers.add(CatalogueController.class, () -> new CatalogueController(items, reported, figureText));
        controllers.add(GroupsController.class, () -> new GroupsController(new GroupsModel(model), figureText));
        controllers.add(VerdictController.class, () -> new VerdictController(weighing, model, figureText));
        controllers.add(DecisionController.class, () -> new DecisionController(decisions, figureText));
        controllers.add(VerdictBarController.class, () -> new VerdictBarController(weighing, figureText));
        controllers.add(LikelihoodController.class, () -> new LikelihoodController(weighing, figureText));
        controllers.add(ContributionsController.class, () -> new ContributionsController(weighing, model, figureText));
        controllers.add(PricingController.class, () -> new PricingController(pricing, figureText));
        controllers.add(SideBySideController.class, () -> new SideBySideController(together, figureText));
        controllers.add(SecondScoringController.class, () -> new SecondScoringController(model, figureText));
    }
}
