package mizan.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import mizan.background.Tasks;
import mizan.i18n.Formats;
import mizan.i18n.Messages;
import mizan.query.AreaNames;
import mizan.query.InstalledSources;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.ui.careers.BrowseController;
import mizan.ui.careers.CareerModel;
import mizan.ui.careers.CareerQuestions;
import mizan.ui.careers.CareersController;
import mizan.ui.careers.CareersModel;
import mizan.ui.careers.ClaimsController;
import mizan.ui.careers.EmployersController;
import mizan.ui.careers.FilterController;
import mizan.ui.careers.FilterModel;
import mizan.ui.careers.HomeController;
import mizan.ui.careers.HomeModel;
import mizan.ui.careers.KeyFiguresController;
import mizan.ui.careers.NeedsController;
import mizan.ui.careers.OutlookController;
import mizan.ui.careers.PastController;
import mizan.ui.careers.PayController;
import mizan.ui.careers.ProfileController;
import mizan.ui.careers.RelatedController;
import mizan.ui.careers.ResultsController;
import mizan.ui.careers.RoleController;
import mizan.ui.careers.SkillsController;
import mizan.ui.careers.StatesController;
import mizan.ui.compare.CompareController;
import mizan.ui.compare.CompareModel;
import mizan.ui.compare.ComparisonQuestions;
import mizan.ui.compare.FiguresController;
import mizan.ui.compare.FindingsController;
import mizan.ui.compare.IndustriesController;
import mizan.ui.compare.RangesController;
import mizan.ui.compare.TrendController;
import mizan.ui.data.DataController;
import mizan.ui.data.DataModel;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;
import mizan.ui.map.ArticleController;
import mizan.ui.map.MapController;
import mizan.ui.map.MapModel;
import mizan.ui.map.MapQuestions;
import mizan.ui.map.PictureController;
import mizan.ui.map.StatesController;
import mizan.ui.search.OccupationFinder;
import mizan.ui.search.SearchController;
import mizan.ui.search.SearchModel;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import mizan.ui.session.StateNames;
import mizan.ui.settings.SettingsController;
import mizan.ui.shell.ShellController;
import mizan.ui.shell.ShellModel;

/// The whole program, wired by hand: the models live as long as it does, views are made anew for each language.
final class Program {

    private final Settings settings;
    private final Session session;
    private final ShellModel shell;
    private final SearchModel search;
    private final CareersModel careers;
    private final HomeModel home;
    private final FilterModel filter;
    private final CareerModel career;
    private final CompareModel compare;
    private final StateNames stateNames;
    private final MapModel map;
    private final DataModel data;

    /// @param reference the published figures; asked on the threads of `tasks` only
    Program(Settings settings, Database reference, Tasks tasks) {
        this.settings = settings;
        this.session = new Session(settings);
        this.shell = new ShellModel(session, new OccupationNames(reference), tasks);
        this.search = new SearchModel(session, new OccupationFinder(reference), tasks);
        this.careers = new CareersModel(session);
        this.home = new HomeModel(careers, reference, tasks);
        this.filter = new FilterModel(careers, reference, tasks);
        this.career = new CareerModel(careers, new CareerQuestions(reference), tasks);
        this.compare = new CompareModel(session, new ComparisonQuestions(reference), tasks);
        this.stateNames = new StateNames(settings, new AreaNames(reference), tasks);
        this.map = new MapModel(session, new MapQuestions(reference), tasks);
        this.data = new DataModel(new InstalledWageSets(reference), new InstalledSources(reference), tasks);
    }

    Settings settings() {
        return settings;
    }

    Session session() {
        return session;
    }

    MapModel map() {
        return map;
    }

    SearchModel search() {
        return search;
    }

    /// The frame with the screen that one is at, in the language and digits of the settings.
    Views.Loaded shellView() {
        return views().load(ShellController.class);
    }

    /// Views in the language and digits of the settings.
    Views views() {
        Messages messages = new Messages(settings.language().get());
        Telling telling = new Telling(messages, new Formats(settings.language().get(), settings.digits().get()));
        Map<Class<? extends View>, Supplier<? extends View>> controllers = new HashMap<>();
        Views views = new FxmlViews(messages, controllers);
        controllers.put(ShellController.class,
                () -> new ShellController(shell, screen -> views.load(controller(screen)), views, telling));
        controllers.put(SearchController.class, () -> new SearchController(search, telling));
        controllers.put(SettingsController.class, () -> new SettingsController(settings, stateNames, telling));
        controllers.put(DataController.class, () -> new DataController(data, telling));
        controllers.put(CompareController.class, () -> new CompareController(compare, stateNames, telling));
        addCareers(controllers, telling);
        controllers.put(RangesController.class, () -> new RangesController(compare, telling));
        controllers.put(FindingsController.class, () -> new FindingsController(compare, telling));
        controllers.put(IndustriesController.class, () -> new IndustriesController(compare, telling));
        controllers.put(TrendController.class, () -> new TrendController(compare, telling));
        controllers.put(FiguresController.class, () -> new FiguresController(compare, telling));
        controllers.put(MapController.class, () -> new MapController(map, telling));
        controllers.put(PictureController.class, () -> new PictureController(map, stateNames, telling));
        controllers.put(StatesController.class, () -> new StatesController(map, telling));
        controllers.put(ArticleController.class, () -> new ArticleController(map, telling));
        return views;
    }

    private void addCareers(Map<Class<? extends View>, Supplier<? extends View>> controllers, Telling telling) {
        controllers.put(CareersController.class, () -> new CareersController(careers));
        controllers.put(HomeController.class, () -> new HomeController(home, telling));
        controllers.put(BrowseController.class, () -> new BrowseController(home, telling));
        controllers.put(FilterController.class, () -> new FilterController(filter, telling));
        controllers.put(ResultsController.class, () -> new ResultsController(filter, telling));
        controllers.put(ProfileController.class, () -> new ProfileController(career, telling));
        controllers.put(KeyFiguresController.class, () -> new KeyFiguresController(career, telling));
        controllers.put(PayController.class, () -> new PayController(career, telling));
        controllers.put(PastController.class, () -> new PastController(career, telling));
        controllers.put(OutlookController.class, () -> new OutlookController(career, telling));
        controllers.put(NeedsController.class, () -> new NeedsController(career, telling));
        controllers.put(EmployersController.class, () -> new EmployersController(career, telling));
        controllers.put(StatesController.class, () -> new StatesController(career, telling));
        controllers.put(RoleController.class, () -> new RoleController(career, telling));
        controllers.put(ClaimsController.class, () -> new ClaimsController(career, telling));
        controllers.put(RelatedController.class, () -> new RelatedController(career, telling));
        controllers.put(SkillsController.class, () -> new SkillsController(career, telling));
    }

    /// The controller of each screen.
    static Class<? extends View> controller(Screen screen) {
        return switch (screen) {
            case CAREERS -> CareersController.class;
            case COMPARE -> CompareController.class;
            case MAP -> MapController.class;
            case DATA -> DataController.class;
        };
    }
}
