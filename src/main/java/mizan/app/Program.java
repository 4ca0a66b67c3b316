package mizan.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.offer.TaxYears;
import mizan.i18n.Formats;
import mizan.i18n.Messages;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.WorkEvidence;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.ui.careers.CareersController;
import mizan.ui.compare.CompareController;
import mizan.ui.compare.CompareModel;
import mizan.ui.data.ArticleController;
import mizan.ui.data.ArticleModel;
import mizan.ui.data.DataController;
import mizan.ui.data.DataModel;
import mizan.ui.data.DecisionsController;
import mizan.ui.data.ImportController;
import mizan.ui.data.ImportModel;
import mizan.ui.data.Importing;
import mizan.ui.data.RemovalController;
import mizan.ui.data.RunningImportController;
import mizan.ui.data.RunningImportModel;
import mizan.ui.data.WageGridController;
import mizan.ui.help.HelpController;
import mizan.ui.help.HelpQuestions;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FirstFrame;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;
import mizan.ui.map.MapController;
import mizan.ui.map.MapModel;
import mizan.ui.place.PlaceSearch;
import mizan.ui.scorecard.ScorecardController;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.cards.UnsavedCardsModel;
import mizan.ui.search.OccupationFinder;
import mizan.ui.search.SearchController;
import mizan.ui.search.SearchModel;
import mizan.ui.session.Navigation;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import mizan.ui.session.YearListing;
import mizan.ui.settings.SettingsController;
import mizan.ui.shell.ShellController;
import mizan.ui.shell.ShellModel;
import mizan.ui.start.StartController;
import mizan.ui.start.StartModel;
import mizan.ui.takeaway.FileSaving;
import mizan.ui.takeaway.Printing;
import mizan.ui.takeaway.ReportController;
import mizan.ui.takeaway.ReportModel;
import mizan.ui.takeaway.TakeAway;

/// The whole program, wired by hand: the models live as long as it does, views are made anew for each language.
final class Program {

    private final Settings settings;
    private final FirstFrame firstFrame = new FirstFrame();
    private final Session session;
    private final ShellModel shell;
    private final SearchModel search;
    private final PlaceSearch places;
    private final StartParts start;
    private final CareersParts careers;
    private final PlacesParts placesSideBySide;
    private final CompareParts compare;
    private final MapParts map;
    private final OfferParts offer;
    private final ScorecardParts scorecard;
    private final DataModel data;
    private final ImportModel imports;
    private final RunningImportModel closing;
    private final ArticleModel article;
    private final FileSaving saving;
    private final ReportModel report;
    private boolean guarded;
    private final HelpQuestions questions = HelpQuestions.shipped();

    /// @param reference the published figures; asked on the threads of `tasks` only
    /// @param cards the person's cards, and what they need
    /// @param importing takes in what a person brings
    Program(Settings settings, Database reference, Tasks tasks, ScorecardParts.Needs cards, Importing importing) {
        this.settings = settings;
        this.session = new Session(settings);
        new YearListing(session, new InstalledWageSets(reference), tasks);
        this.shell = new ShellModel(session, new OccupationNames(reference), tasks);
        OccupationFinder finder = new OccupationFinder(reference);
        this.search = new SearchModel(session, finder, tasks);
        this.places = new PlaceSearch(session, reference, tasks);
        WorkEvidence evidence = new WorkEvidence(reference);
        this.start = StartParts.of(session, reference, evidence, finder, places, tasks);
        this.careers = CareersParts.of(session, reference, evidence, places, tasks);
        this.placesSideBySide = PlacesParts.of(session, reference, places, tasks);
        this.compare = CompareParts.of(session, reference, evidence, places, firstFrame, tasks);
        this.map = MapParts.of(session, reference, places.names(), placesSideBySide.model(), firstFrame, tasks);
        Supplier<TaxYears> taxes = TaxYears.whenWanted();
        this.offer = OfferParts.of(session, reference, places, taxes, tasks);
        this.scorecard = new ScorecardParts(session, reference, evidence, places, taxes, tasks, cards);
        this.data = new DataModel(session, importing);
        this.imports = new ImportModel(session, importing);
        this.closing = new RunningImportModel(imports, data);
        this.article = new ArticleModel(session, reference, evidence, tasks);
        this.saving = new FileSaving(settings, cards.dialogs(), cards.files());
        this.report = new ReportModel(session, () -> scorecard.model().card().get(),
                ReportParts.of(reference, evidence, taxes),
                Appearance::onPaper, tasks, cards.draws());
    }

    /// From now on a view that cannot be made is told in its place, instead of keeping all others away.
    void guardViews() {
        guarded = true;
    }

    Settings settings() {
        return settings;
    }

    Session session() {
        return session;
    }

    /// What the screen that is open at the start waits for.
    ObservableValue<? extends Loadable<?>> firstAnswer() {
        return session.navigation().here().screen() == Screen.START
                ? start.model().shown()
                : compare.model().comparison();
    }

    StartModel start() {
        return start.model();
    }

    CompareModel compare() {
        return compare.model();
    }

    MapModel map() {
        return map.model();
    }

    /// Shows the scorecards in the files beside those that are there.
    void open(List<Path> scorecards) {
        if (!scorecards.isEmpty()) {
            session.navigation().go(Navigation.Stop.at(Screen.SCORECARD));
            scorecards.forEach(scorecard.files()::open);
        }
    }

    ShellModel shell() {
        return shell;
    }

    ScorecardModel scorecard() {
        return scorecard.model();
    }

    /// How the program ends while tables are being written.
    RunningImportModel closing() {
        return closing;
    }

    /// How the program ends while cards are not saved.
    UnsavedCardsModel leaving() {
        return scorecard.leaving();
    }

    /// Takes over what was imported with an earlier version.
    void carryOver() {
        data.carryOver();
    }

    ImportModel imports() {
        return imports;
    }

    SearchModel search() {
        return search;
    }

    /// Views are whole from now on, and what they put off is made.
    void endFirstFrame() {
        firstFrame.end();
    }

    /// Makes ready, away from the screens, what would be slow the first time.
    void warmUp() {
        search.warmUp();
        start.model().warmUp();
        scorecard.weighing().warmUp();
    }

    /// The frame with the screen that one is at, in the language and digits of the settings.
    Views.Loaded shellView() {
        return views().load(ShellController.class);
    }

    /// Views in the language and digits of the settings.
    Views views() {
        Messages messages = new Messages(settings.language().get(), settings.digits().get());
        FigureText figureText = new FigureText(messages,
                new Formats(settings.language().get(), settings.digits().get()));
        Controllers controllers = new Controllers();
        FxmlViews fromFiles = new FxmlViews(messages, controllers);
        Views plain = guarded ? new GuardedViews(fromFiles, messages) : fromFiles;
        TakeAway takeAway = new TakeAway(settings, saving, Appearance::onPaper, figureText, Version.text(),
                questions::askedAt);
        Views views = controller -> {
            Views.Loaded loaded = plain.load(controller);
            loaded.controllers().forEach(view -> takeAway.attach(view, plain));
            return loaded;
        };
        controllers.add(ShellController.class,
                () -> new ShellController(shell, screen -> views.load(controller(screen)), views, figureText));
        controllers.add(SearchController.class, () -> new SearchController(search, figureText));
        controllers.add(HelpController.class,
                () -> new HelpController(questions, session.navigation(), figureText));
        controllers.add(SettingsController.class, () -> new SettingsController(settings, places, figureText));
        controllers.add(DataController.class, () -> new DataController(data, imports, figureText));
        controllers.add(WageGridController.class, () -> new WageGridController(data, figureText));
        controllers.add(DecisionsController.class, () -> new DecisionsController(imports, figureText));
        controllers.add(ImportController.class, () -> new ImportController(imports, figureText));
        controllers.add(RemovalController.class, () -> new RemovalController(data, figureText));
        controllers.add(RunningImportController.class, () -> new RunningImportController(closing, figureText));
        controllers.add(ArticleController.class, () -> new ArticleController(article, figureText));
        controllers.add(ReportController.class,
                () -> new ReportController(report, saving, new Printing(), figureText));
        List.of(start, careers, placesSideBySide, compare, map, offer, scorecard)
                .forEach(screen -> screen.addTo(controllers, views, figureText));
        return views;
    }

    /// The controller of each screen.
    static Class<? extends View> controller(Screen screen) {
        return switch (screen) {
            case START -> StartController.class;
            case CAREERS -> CareersController.class;
            case COMPARE -> CompareController.class;
            case MAP -> MapController.class;
            case SCORECARD -> ScorecardController.class;
            case DATA -> DataController.class;
        };
    }
}
