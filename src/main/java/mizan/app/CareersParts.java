package mizan.app;

import mizan.background.Tasks;
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
import mizan.ui.kit.Telling;
import mizan.ui.kit.Views;
import mizan.ui.session.Session;

/// The screen of careers: home, filters, and the profile of one occupation.
record CareersParts(CareersModel careers, HomeModel home, FilterModel filter, CareerModel career)
        implements
            ScreenParts {

    static CareersParts of(Session session, Database reference, Tasks tasks) {
        CareersModel careers = new CareersModel(session);
        return new CareersParts(careers, new HomeModel(careers, reference, tasks),
                new FilterModel(careers, reference, tasks),
                new CareerModel(careers, new CareerQuestions(reference), tasks));
    }

    @Override
    public void addTo(Controllers controllers, Views views, Telling telling) {
        controllers.add(CareersController.class, () -> new CareersController(careers));
        controllers.add(HomeController.class, () -> new HomeController(home, telling));
        controllers.add(BrowseController.class, () -> new BrowseController(home, telling));
        controllers.add(FilterController.class, () -> new FilterController(filter, telling));
        controllers.add(ResultsController.class, () -> new ResultsController(filter, telling));
        controllers.add(ProfileController.class, () -> new ProfileController(career, telling));
        controllers.add(KeyFiguresController.class, () -> new KeyFiguresController(career, telling));
        controllers.add(PayController.class, () -> new PayController(career, telling));
        controllers.add(PastController.class, () -> new PastController(career, telling));
        controllers.add(OutlookController.class, () -> new OutlookController(career, telling));
        controllers.add(NeedsController.class, () -> new NeedsController(career, telling));
        controllers.add(EmployersController.class, () -> new EmployersController(career, telling));
        controllers.add(StatesController.class, () -> new StatesController(career, telling));
        controllers.add(RoleController.class, () -> new RoleController(career, telling));
        controllers.add(ClaimsController.class, () -> new ClaimsController(career, telling));
        controllers.add(RelatedController.class, () -> new RelatedController(career, telling));
        controllers.add(SkillsController.class, () -> new SkillsController(career, telling));
    }
}
