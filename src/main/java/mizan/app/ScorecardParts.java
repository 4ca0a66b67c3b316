package mizan.app;

import mizan.background.Tasks;
import mizan.scorecards.Scorecards;
import mizan.store.Database;
import mizan.ui.kit.FileDialogs;
import mizan.ui.kit.Telling;
import mizan.ui.kit.Views;
import mizan.ui.scorecard.BackupsModel;
import mizan.ui.scorecard.CardsController;
import mizan.ui.scorecard.CareerQuestions;
import mizan.ui.scorecard.CareersModel;
import mizan.ui.scorecard.ContributionsController;
import mizan.ui.scorecard.DriftController;
import mizan.ui.scorecard.FilesModel;
import mizan.ui.scorecard.GroupsController;
import mizan.ui.scorecard.GroupsModel;
import mizan.ui.scorecard.ItemsController;
import mizan.ui.scorecard.ItemsModel;
import mizan.ui.scorecard.LeavingController;
import mizan.ui.scorecard.LeavingModel;
import mizan.ui.scorecard.LikelihoodController;
import mizan.ui.scorecard.PricingController;
import mizan.ui.scorecard.PricingModel;
import mizan.ui.scorecard.SavingController;
import mizan.ui.scorecard.ScorecardController;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.SubjectController;
import mizan.ui.scorecard.TogetherController;
import mizan.ui.scorecard.TogetherModel;
import mizan.ui.scorecard.VerdictController;
import mizan.ui.scorecard.WeighingModel;
import mizan.ui.session.Session;

/// The scorecard.
record ScorecardParts(ScorecardModel model, WeighingModel weighing, CareersModel careers, PricingModel pricing,
        TogetherModel together, BackupsModel backups, FilesModel files, LeavingModel leaving,
        FileDialogs dialogs) implements ScreenParts {

    /// What the scorecard is made of beside the session.
    ///
    /// @param kept the person's own cards
    /// @param draws runs what takes some milliseconds of arithmetic, beside the database
    /// @param dialogs asks the person for files
    record Needs(Scorecards kept, Tasks draws, FileDialogs dialogs) {}

    static ScorecardParts of(Session session, Database reference, Tasks tasks, Needs needs) {
        ScorecardModel model = new ScorecardModel(session, needs.kept());
        CareersModel careers = new CareersModel(model, new CareerQuestions(reference), tasks);
        FilesModel files = new FilesModel(model, needs.kept(), tasks);
        return new ScorecardParts(model, new WeighingModel(model, needs.draws()), careers,
                new PricingModel(model, careers), new TogetherModel(model, careers, needs.draws()),
                new BackupsModel(model, needs.kept(), tasks), files, new LeavingModel(needs.kept(), files, tasks),
                needs.dialogs());
    }

    @Override
    public void addTo(Controllers controllers, Views views, Telling telling) {
        controllers.add(ScorecardController.class, () -> new ScorecardController(model, careers, files, telling));
        controllers.add(CardsController.class,
                () -> new CardsController(model, careers, backups, files, dialogs, telling));
        controllers.add(LeavingController.class, () -> new LeavingController(leaving, dialogs, telling));
        controllers.add(SavingController.class, () -> new SavingController(model, backups, telling));
        controllers.add(SubjectController.class, () -> new SubjectController(model, careers, telling));
        controllers.add(ItemsController.class, () -> new ItemsController(new ItemsModel(model), telling));
        controllers.add(GroupsController.class, () -> new GroupsController(new GroupsModel(model), telling));
        controllers.add(VerdictController.class, () -> new VerdictController(weighing, model, telling));
        controllers.add(LikelihoodController.class, () -> new LikelihoodController(weighing, telling));
        controllers.add(ContributionsController.class, () -> new ContributionsController(weighing, model, telling));
        controllers.add(PricingController.class, () -> new PricingController(pricing, telling));
        controllers.add(TogetherController.class, () -> new TogetherController(together, telling));
        controllers.add(DriftController.class, () -> new DriftController(model, telling));
    }
}
