package mizan.app;

import static mizan.domain.occupation.CallCentreRoles.CUSTOMER_SERVICE;
import static mizan.domain.occupation.CallCentreRoles.NETWORK_SUPPORT;
import static mizan.domain.occupation.CallCentreRoles.TELEMARKETERS;
import static mizan.domain.occupation.CallCentreRoles.USER_SUPPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.SocCode;
import mizan.domain.place.StateMeasure;
import mizan.ui.map.MapLevel;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Tray;

/// Something worth a picture: a screen, and what is done there before it is drawn.
record SnapshotScene(String name, Screen screen, Consumer<Program> arrange) {

    /// Listed in the nation and in no state.
    private static final SocCode NOWHERE = new SocCode("25-9045");
    /// Listed in one state.
    private static final SocCode ONCE = new SocCode("51-2061");
    /// Pay withheld in many states.
    private static final SocCode WITHHELD = new SocCode("27-2011");
    private static final String TEXAS = "48";
    private static final String CALIFORNIA = "06";
    private static final String MUNCIE = "34620";

    static List<SnapshotScene> all() {
        List<SnapshotScene> all = new ArrayList<>();
        all.add(new SnapshotScene("start", Screen.START, program -> {
            program.session().tray().restore(List.of());
            program.start().another();
        }));
        all.add(new SnapshotScene("start-offer", Screen.START, program -> {
            program.start().name(TELEMARKETERS);
            program.start().place().set(TEXAS);
            program.start().typedPay().set("17.50");
        }));
        Stream.of(Screen.values()).filter(screen -> screen != Screen.START)
                .map(screen -> new SnapshotScene(screen.id(), screen, SnapshotScene::compareRoles)).forEach(all::add);
        all.addAll(List.of(new SnapshotScene("careers-profile", Screen.CAREERS, program -> {
            program.session().navigation().go(new Stop(Screen.CAREERS, CUSTOMER_SERVICE.text()));
        }), new SnapshotScene("compare-prices", Screen.COMPARE, program -> {
            program.session().home().set(MUNCIE);
            program.session().whatItBuys().set(true);
        }), only("map-no-states", NOWHERE), only("map-one-state", ONCE), only("map-withheld", WITHHELD),
                new SnapshotScene("scorecard-answered", Screen.SCORECARD, AnsweredCard::in)));
        all.addAll(ofTheMap());
        return List.copyOf(all);
    }

    private static List<SnapshotScene> ofTheMap() {
        return List.of(new SnapshotScene("map-tiles", Screen.MAP, program -> {
            program.map().choose(CUSTOMER_SERVICE);
            program.map().tiles().set(true);
            program.map().adjusted().set(true);
            program.session().home().set(TEXAS);
            program.map().selected().set(CALIFORNIA);
        }), new SnapshotScene("map-two", Screen.MAP, program -> {
            program.map().choose(USER_SUPPORT);
            program.map().chooseOther(Optional.of(NETWORK_SUPPORT));
            program.map().meant().set(TEXAS);
        }), new SnapshotScene("map-around", Screen.MAP, program -> {
            program.map().measure().set(StateMeasure.LOCATION_QUOTIENT);
            program.map().aroundNation().set(true);
        }), new SnapshotScene("map-areas", Screen.MAP, program -> {
            program.map().choose(CUSTOMER_SERVICE);
            program.map().level().set(MapLevel.AREAS);
            program.session().home().set(MUNCIE);
        }), new SnapshotScene("map-area", Screen.MAP, program -> {
            program.map().choose(CUSTOMER_SERVICE);
            program.map().showAreasOf(TEXAS);
        }), new SnapshotScene("map-prices", Screen.MAP, program -> {
            program.map().choose(CUSTOMER_SERVICE);
            program.map().level().set(MapLevel.AREAS);
            program.map().best().set(true);
            program.session().home().set(MUNCIE);
        }));
    }

    /// What there is most to see of.
    static void compareRoles(Program program) {
        program.session().tray().restore(List.of());
        CallCentreRoles.ALL.forEach(program.session().tray()::add);
    }

    /// The map of a single occupation.
    private static SnapshotScene only(String name, SocCode code) {
        return new SnapshotScene(name, Screen.MAP,
                program -> program.session().tray().restore(List.of(new Tray.Entry(code, 0))));
    }
}
