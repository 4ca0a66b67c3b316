package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import mizan.domain.data.Vintage;
import mizan.export.Sheet;
import mizan.i18n.Language;
import mizan.report.Block;
import mizan.ui.kit.Exportable;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.takeaway.ReportPart.Answer;
import org.jspecify.annotations.NullUnmarked;

/// The cards on a screen whose headings name a year, with what stands in them.
@NullUnmarked
abstract class HeadedCards extends UiTest {

    private static final Pattern MAY = Pattern.compile("(?:May|مايو)[ \u00A0](\\d{4})");
    static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    static final List<String> ROLES = List.of("41-9041", "43-4051", "15-1231", "15-1232");
    static final String TELEMARKETERS = "41-9041";
    static final String NATION = "99";

    /// Places by which headings, and rows in which they stand in, are told apart.
    private enum NamedPlace {
        TEXAS("48", "Texas", "تكساس"), MUNCIE("34620", "Muncie, IN", "مانسي، إنديانا"), INDIANA("18", "Indiana",
                "إنديانا"),
        NATION("99", "United States", "الولايات المتحدة"), PUERTO_RICO("72", "Puerto Rico",
                "بورتوريكو"),
        NORTHERN_INDIANA("1800001", "Northern Indiana nonmetropolitan area",
                "شمال إنديانا خارج المناطق الحضرية");

        private final String code;
        private final String english;
        private final String arabic;

        NamedPlace(String code, String english, String arabic) {
            this.code = code;
            this.english = english;
            this.arabic = arabic;
        }

        /// Whether the heading has it between dots.
        private boolean headed(Card card) {
            return Stream.of(english, arabic).anyMatch(name -> card.heading().contains("· " + name + " ·"));
        }

        /// Whether a row says in brackets that it stands in.
        private boolean standsIn(Card card) {
            return Stream.of(english, arabic).anyMatch(name -> card.words().stream().anyMatch(
                    text -> text.contains("(" + name + ")")));
        }
    }

    /// @param words all that stands in the card
    record Card(String heading, Parent node, List<String> words) {

        int year() {
            Matcher may = MAY.matcher(heading.replace("\u200E", ""));
            return may.find() ? Integer.parseInt(may.group(1)) : 0;
        }
    }

    final void openAt(int chosen, Language language, Stop stop) {
        openAt(Vintage.of(chosen), language, stop);
    }

    final void openAt(Vintage chosen, Language language, Stop stop) {
        settings.vintage().set(chosen);
        settings.language().set(language);
        settings.screen().set(stop.screen().id());
        open();
        onScreenThread(() -> {
            program().session().navigation().go(stop);
            return null;
        });
        settle();
    }

    @SuppressWarnings("unchecked")
    final <T> ComboBox<T> choice(String selector) {
        return node(selector, ComboBox.class);
    }

    /// Every amount in the card is one of the occupations' in the tables of the heading's year, and there are some.
    static void figuresAreOfTheHeadings(List<Card> cards, List<String> codes) {
        assertThat(figuresOfTheHeadings(cards, codes)).isPositive();
    }

    /// @return how many amounts there are, every one of the heading's year and place
    static long figuresOfTheHeadings(List<Card> cards, List<String> codes) {
        long amounts = 0;
        for (Card card : cards) {
            List<String> shown = card.words().stream().flatMap(Published::amounts).toList();
            if (!shown.isEmpty()) {
                Set<String> published = new HashSet<>(Published.pay(card.year(), codes, where(card, codes)));
                if (Stream.of("side by side", "جنبًا إلى جنب").anyMatch(card.heading()::contains)) {
                    published.addAll(Published.bought(card.year(), codes));
                }
                assertThat(shown).as(card.heading()).isSubsetOf(published);
            }
            amounts += shown.size();
        }
        return amounts;
    }

    private static String where(Card card, List<String> codes) {
        boolean place = Stream.of(NamedPlace.values()).anyMatch(each -> each.headed(card));
        List<String> named = Stream.of(NamedPlace.values())
                .filter(each -> place && (each.headed(card) || each.standsIn(card))).map(each -> each.code).toList();
        boolean states = Stream.of("by state", "بحسب الولاية").anyMatch(card.heading()::contains);
        String all = codes.isEmpty() ? "v.naics_code = '000000' AND " : "";
        return all + (!named.isEmpty()
                ? "v.area_code IN ('" + String.join("', '", named) + "')"
                : states || !codes.isEmpty() ? "1" : "v.area_code = '" + NATION + "'");
    }

    /// Those that can be taken away: the table and the name of the file.
    static void filesSayTheSameYear(List<Card> cards) {
        List<Card> taken = cards.stream().filter(card -> exportable(card).isPresent()).toList();
        assertThat(taken).isNotEmpty().allSatisfy(card -> onScreenThread(() -> {
            Exportable exportable = exportable(card).orElseThrow();
            Sheet sheet = exportable.figures().get().orElseThrow();
            String when = card.heading().substring(MAY.matcher(card.heading()).results().findFirst().get().start())
                    .replaceAll(" · .*", "");
            assertThat(sheet.year()).isEqualTo(Integer.toString(card.year()));
            assertThat(CardWords.plain(sheet.title())).contains(when);
            assertThat(CardWords.plain(exportable.name().get())).contains(when);
            return null;
        }));
    }

    static Optional<Exportable> exportable(Card card) {
        return Optional.ofNullable((Exportable) card.node().getProperties().get(Exportable.class));
    }

    /// The headings of a part of a report that say a year, each with what stands below it.
    static List<Card> parts(Answer answer) {
        List<Card> parts = new ArrayList<>();
        for (Block block : answer.blocks(Appearance::onPaper)) {
            switch (block) {
                case Block.Heading(_, String text) when MAY.matcher(CardWords.plain(text)).find() ->
                    parts.add(new Card(CardWords.plain(text), null, new ArrayList<>()));
                case Block _ when parts.isEmpty() -> {
                }
                case Block.Points(List<String> sentences) ->
                    sentences.stream().skip(1).filter(each -> !YEAR.matcher(each).find())
                            .forEach(parts.getLast().words()::add);
                case Block.Table(_, _, List<Block.Row> rows) ->
                    rows.forEach(row -> parts.getLast().words().addAll(row.cells()));
                case Block.Picture(_, String about, _) -> parts.getLast().words().add(about);
                default -> {
                }
            }
        }
        return parts;
    }

    /// The cards on the screen whose headings say a year, when there are at least so many.
    final List<Card> cards(int least) {
        eventually("the cards are there", () -> found().size() >= least);
        settle();
        return onScreenThread(this::found);
    }

    final List<Card> found() {
        return CardWords.shown(scene().getRoot()).filter(CardWords::heads)
                .map(Labeled.class::cast)
                .filter(head -> MAY.matcher(CardWords.words(head)).find())
                .map(head -> {
                    Parent card = CardWords.card(head);
                    return new Card(CardWords.words(head), card, CardWords.shown(card)
                            .filter(node -> !CardWords.of(node, "article-claim"))
                            .filter(node -> !CardWords.of(node, "source"))
                            .filter(node -> (!CardWords.of(node, "finding") && !CardWords.of(node, "finding-title"))
                                    || !CardWords.compared(CardWords.words(node)))
                            .map(CardWords::words)
                            .filter(text -> !text.isBlank())
                            .toList());
                })
                .toList();
    }
}
