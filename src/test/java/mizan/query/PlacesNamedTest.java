package mizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mizan.domain.data.Scope;
import mizan.domain.place.AreaKind;
import mizan.domain.place.NamedPlace;
import mizan.domain.place.Place;
import mizan.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Places are found as one types their names.
class PlacesNamedTest {

    /// Guam and the Virgin Islands.
    private static final Set<String> WITHOUT_FIGURES = Set.of("66", "78");

    private Database database;

    @BeforeEach
    void open() {
        database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<NamedPlace> found(String typed) {
        return new PlacesNamed(database).ask(typed, "en", 10);
    }

    /// The first find is the place that one means.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Muncie              | 34620               | METROPOLITAN    | 34620
            munc                | 34620               | METROPOLITAN    | 34620
            muncie, in          | 34620               | METROPOLITAN    | 34620
            Muncie Indiana      | 34620               | METROPOLITAN    | 34620
            مانسي               | 34620               | METROPOLITAN    | 34620
            مانسى، انديانا      | 34620               | METROPOLITAN    | 34620
            delaware county ind | 18-Delaware County  | COUNTY          | 34620
            delaware            | 10                  | STATE           | 10
            TX                  | 48                  | STATE           | 48
            texas               | 48                  | STATE           | 48
            تكساس               | 48                  | STATE           | 48
            Newark              | 35620               | METROPOLITAN    | 35620
            saint louis         | 41180               | METROPOLITAN    | 41180
            St. Louis           | 41180               | METROPOLITAN    | 41180
            prince georges      | 24-Prince George's County | COUNTY    | 47900
            aleutians east      | 02-Aleutians East Borough | COUNTY    | 0200006
            juneau              | 02-Juneau City and Borough | COUNTY   | 0200006
            Manassas Park       | 51-Manassas Park city | COUNTY        | 47900
            puerto rico         | 72                  | TERRITORY       | 72
            las marias          | 72-Las Marías Municipio | COUNTY      | 7200006
            tamuning            | 66-Tamuning         | COUNTY          | 6600001
            northwest alabama   | 0100001             | NONMETROPOLITAN | 0100001
            """)
    void aNameFindsIts(String typed, String code, AreaKind kind, String area) {
        NamedPlace place = found(typed).getFirst();
        assertThat(place.code()).isEqualTo(code);
        assertThat(place.kind()).isEqualTo(kind);
        assertThat(place.figures().areaCode()).isEqualTo(area);
    }

    /// More than one spelling of a foreign name is usual, and each finds its place: with other letters for its vowels, or
    /// with one letter that is another.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مونسي            | 34620
            مونسي، انديانا   | 34620
            شيكاجو           | 16980
            ديترويت          | 19820
            دترويت           | 19820
            هيوستون          | 26420
            سياتيل           | 42660
            دلاس             | 19100
            فيلاديلفيا       | 37980
            بيتسبرج          | 38300
            كليفلند          | 17410
            ميلووكي          | 33340
            ساكرامانتو       | 40900
            هونولولو         | 46520
            ألبوكركي         | 10740
            سنسناتي          | 17140
            ناشفل            | 34980
            بافلو            | 15380
            تالسا            | 46140
            Pitsburgh        | 38300
            Cincinati        | 17140
            """)
    void aNameIsFoundInAnotherUsualSpelling(String typed, String area) {
        assertThat(found(typed)).isNotEmpty().first().extracting(NamedPlace::code).isEqualTo(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "،", "-", "qqqq", "muncie texas"})
    void nothingIsFoundFor(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void aCountyTellsItsStateAndTheAreaThatHasItsFigures() {
        assertThat(new PlacesNamed(database).ask("delaware indiana", "ar", 5)).containsExactly(
                new NamedPlace("18-Delaware County", AreaKind.COUNTY, "ديلاوير", Optional.of("إنديانا"),
                        new Place("34620", "مانسي، إنديانا", Scope.METRO)));
        assertThat(found("delaware county")).hasSize(6).extracting(NamedPlace::state).doesNotHaveDuplicates();
    }

    @Test
    void noMoreAreFoundThanAskedFor() {
        assertThat(new PlacesNamed(database).ask("s", "en", 7)).hasSize(7);
    }

    /// Each of them, in both languages.
    @Test
    void everyPlaceIsFoundByItsFullName() {
        for (String language : List.of("en", "ar")) {
            for (String code : new AreaNames(database).ask(language).keySet()) {
                Place place = new PlaceAndWider(database).ask(code, language).getFirst();
                if (!place.wholeCountry() && !WITHOUT_FIGURES.contains(code)) {
                    assertThat(new PlacesNamed(database).ask(place.name(), language, 100)).as(place.name())
                            .anyMatch(found -> found.figures().equals(place) && found.code().equals(place.areaCode()));
                }
            }
        }
    }

    @Test
    void theCountiesOfAStateLieInItsAreas() {
        List<NamedPlace> counties = new CountiesOfState(database).ask("18", "en");
        assertThat(counties).hasSize(92).allMatch(county -> county.state().orElseThrow().equals("Indiana"));
        assertThat(counties).filteredOn(county -> county.figures().scope() == Scope.NONMETRO).hasSizeGreaterThan(30);
    }

    @Test
    void thePlacesAreTheNationTheStatesTheTerritoriesAndAllAreas() {
        Map<String, AreaNames.Area> places = new AreaNames(database).ask("en");
        assertThat(places).hasSize(1 + 51 + 3 + 393 + 137)
                .containsEntry("72", new AreaNames.Area("Puerto Rico", AreaKind.TERRITORY, Optional.of("72")))
                .containsEntry("99", new AreaNames.Area("United States", AreaKind.NATION, Optional.empty()))
                .containsEntry("1800001", new AreaNames.Area("Northern Indiana nonmetropolitan area",
                        AreaKind.NONMETROPOLITAN, Optional.of("18")));
    }

    @Test
    void anAreaLiesInItsFirstStateAndThatInTheCountry() {
        assertThat(new PlaceAndWider(database).ask("34620", "ar")).containsExactly(
                new Place("34620", "مانسي، إنديانا", Scope.METRO), new Place("18", "إنديانا", Scope.STATE),
                new Place("99", "الولايات المتحدة", Scope.NATIONAL));
        assertThat(new PlaceAndWider(database).ask("17140", "en")).extracting(Place::areaCode)
                .containsExactly("17140", "39", "99");
        assertThat(new PlaceAndWider(database).ask("72", "en")).extracting(Place::areaCode).containsExactly("72", "99");
        assertThat(new PlaceAndWider(database).ask("", "en")).extracting(Place::areaCode).containsExactly("99");
        assertThat(new PlaceAndWider(database).ask("99999", "en")).extracting(Place::areaCode).containsExactly("99");
    }
}
