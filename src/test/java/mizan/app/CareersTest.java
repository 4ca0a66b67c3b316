package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.GridPane;
import mizan.domain.evidence.Evidence;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.query.OccupationTree;
import mizan.query.WorkEvidence;
import mizan.text.Paragraph;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The careers screen, read as a person reads it.
@NullUnmarked
class CareersTest extends CareersWalk {

    private static final int OCCUPATIONS = 830;

    @ParameterizedTest
    @EnumSource
    void everyFigureOfTheArticleStandsInTheProfileOfItsRoleBesideItsLine(Language language) {
        settings.language().set(language);
        open();
        SoftAssertions all = new SoftAssertions();
        Map<String, List<String>> told = new TreeMap<>();
        for (Facts.Figure fact : Facts.figures()) {
            List<String> rows = told.computeIfAbsent(fact.role(), role -> {
                openProfile(role);
                return rows(node("#claims", Parent.class));
            });
            String line = (language == Language.ENGLISH ? "line %d of the article" : "السطر %d من المقال")
                    .formatted(fact.line());
            all.assertThat(rows)
                    .as(fact.role() + " " + fact.figure() + ", " + line)
                    .anyMatch(row -> row.contains(fact.figure(language)) && row.contains(line));
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void whateverElseTheArticleTellsStandsInACardThatNamesItAsTheSource(Language language) {
        settings.language().set(language);
        open();
        SoftAssertions all = new SoftAssertions();
        String article = language == Language.ENGLISH ? "article" : "مقال";
        Map<String, List<String>> told = new TreeMap<>();
        for (Facts.Saying fact : Facts.sayings()) {
            List<String> cards = told.computeIfAbsent(fact.role(), role -> {
                openProfile(role);
                return cards(node("#role", Parent.class)).stream()
                        .filter(card -> source(card).contains(article))
                        .map(CareersTest::said)
                        .toList();
            });
            all.assertThat(cards).as(fact.role() + " " + fact.in(language))
                    .anyMatch(card -> card.contains(fact.in(language)));
        }
        all.assertAll();
    }

    /// Every fourth of all, and all that lack what most have: people in them were not asked about their work.
    @Test
    void pagesHaveNoBlankCardAlsoWhereMuchIsUnknown() {
        open();
        Evidence evidence = new WorkEvidence(database()).ask();
        List<SocCode> codes = new OccupationTree(database()).ask(2023, "en")
                .stream()
                .filter(entry -> entry.occupation().group() == OccupationGroup.DETAILED)
                .map(entry -> entry.occupation().code())
                .toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(OCCUPATIONS);
        List<String> blank = new ArrayList<>();
        for (SocCode code : IntStream.range(0, codes.size()).filter(i -> i % 4 == 0 || !evidence.asked(codes.get(i)))
                .mapToObj(codes::get).toList()) {
            openProfile(code.text());
            blank.addAll(onScreenThread(() -> cards(scene().getRoot()).stream()
                    .filter(card -> said(card).isBlank())
                    .map(card -> code + " " + texts(card).toList())
                    .toList()));
            assertThat(text("#code")).contains(code.text());
        }
        assertThat(blank).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-0000", "15-0000", "15-1230", "29-2010", "31-1120"})
    void groupsHaveAPageTooAndSayWhatIsNotPublishedForThem(String code) {
        open();
        openProfile(code);
        assertThat(text("#code")).isEqualTo(code);
        assertThat(cards(scene().getRoot())).noneMatch(card -> said(card).isBlank());
    }

    @Test
    void gapsAreSaid() {
        open();
        openProfile("25-2021");
        assertThat(page()).contains("derived: × or ÷ 2,080 hours");
        openProfile("27-2011");
        assertThat(page()).contains("derived: × or ÷ 2,080 hours").contains("not published");
        openProfile("29-1242");
        assertThat(page()).contains("≥ $115.00").contains("top-coded: published only as “at least”");
        openProfile("11-9039");
        assertThat(page()).contains("not rated by O*NET", "O*NET does not rate the skills of this occupation.",
                "O*NET names no related occupations for it.", "O*NET lists no technology for this occupation.");
        openProfile("15-0000");
        assertThat(page()).contains("No figures by industry are published for it");
        openProfile("25-9045");
        assertThat(page()).contains("No figures by state are published for it.");
    }

    @Test
    void theOutlookThatTurnedIsSaid() {
        open();
        openProfile("15-1232");
        assertThat(page())
                .contains(
                        "The outlook has turned: +8.9% was expected in 2020–30, −3.7% is in 2024–34.",
                        "The first of these was reckoned from 2020, the year of the pandemic");
    }

    private String page() {
        return onScreenThread(() -> String.join("\n", texts(scene().getRoot()).toList()));
    }

    /// The rows of the grid in a card, each with all of its words.
    private static List<String> rows(Parent card) {
        return onScreenThread(() -> {
            Map<Integer, String> rows = new TreeMap<>();
            for (Node cell : ((Parent) card.lookup(".fact-grid")).getChildrenUnmodifiable()) {
                rows.merge(GridPane.getRowIndex(cell), String.join(" ", texts(cell).toList()),
                        (one, other) -> one + " " + other);
            }
            return List.copyOf(rows.values());
        });
    }

    private static List<Parent> cards(Parent root) {
        return onScreenThread(() -> shown(root).filter(node -> node.getStyleClass().contains("card"))
                .map(Parent.class::cast)
                .toList());
    }

    /// What a card tells beyond its title and its source.
    private static String said(Parent card) {
        return onScreenThread(() -> String.join("\n", shown(card)
                .filter(node -> !node.getStyleClass().contains("section-title"))
                .filter(node -> !node.getStyleClass().contains("source"))
                .flatMap(CareersTest::own)
                .toList()));
    }

    private static String source(Parent card) {
        return onScreenThread(() -> String.join("\n", shown(card)
                .filter(node -> node.getStyleClass().contains("source"))
                .flatMap(CareersTest::own)
                .toList()));
    }

    private static Stream<String> texts(Node root) {
        return shown(root).flatMap(CareersTest::own);
    }

    /// What a node says itself, and what it says on hover; without the marks that keep numbers in order.
    private static Stream<String> own(Node node) {
        Stream<String> says = switch (node) {
            case Paragraph paragraph -> Stream.of(paragraph.getWords());
            case Labeled labeled -> labeled.getTooltip() == null
                    ? Stream.of(labeled.getText() == null ? "" : labeled.getText())
                    : Stream.of(labeled.getText() == null ? "" : labeled.getText(), labeled.getTooltip().getText());
            default -> Stream.of();
        };
        return says.map(text -> text.replace("\u200E", "")).filter(text -> !text.isBlank());
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(CareersTest::shown))
                : Stream.of(node);
    }
}
