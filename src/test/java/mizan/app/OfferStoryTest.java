package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Side;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.report.Block;
import mizan.text.Paragraph;
import mizan.ui.session.OptionStop;
import mizan.ui.takeaway.ReportPart.Answer;
import mizan.ui.takeaway.ReportPart.Wanted;
import mizan.ui.takeaway.ReportWork;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// An offer on its way through the program, and beside others.
@NullUnmarked
class OfferStoryTest extends OfferUiTest {

    private static final String TEXAS = "48";

    @ParameterizedTest
    @EnumSource
    void theOfferOfTheFirstScreenGoesThroughTheWholeProgram(Language language) {
        settings.language().set(language);
        settings.tray().set("");
        settings.screen().set("");
        open();
        sayTheOffer();
        robot.clickOn("#left");
        settle();
        assertThat(typed(Term.PAY)).isEqualTo("17.50");
        assertThat(words("#leftTitle")).contains(language == Language.ENGLISH ? "before income tax"
                : "قبل ضريبة الدخل");
        typeTheOffer();
        assertThat(words("#leftTitle")).contains("28,574", "12.43").doesNotContain("before", "قبل");
        // The present job is what the person earns now, taxed like the offer.
        assertThat(words("#beside")).contains("29,338").doesNotContain(language == Language.ENGLISH ? "Federal tax"
                : "الضريبة الاتحادية");
        // A year of it may leave more already, as it takes other hours.
        assertThat(words("#matching")).contains(language == Language.ENGLISH ? "For as much in each real hour"
                : "عن كل ساعة فعلية المقدار نفسه");

        weigh();
        assertThat(program().scorecard().card().get().orElseThrow().subject().offer())
                .contains(new Offer(17_50, PayBasis.HOURLY));
        weighWhatIsLeft(language);
        assertThat(reported(language)).anyMatch(sentence -> sentence.contains("28,574") && sentence.contains("12.43"))
                .contains(text("report.card.real-hour", language));
    }

    /// By the pay offered, $17.50 is a step from $16.25 towards $22; by what is left for each real hour it is one back.
    private void weighWhatIsLeft(Language language) {
        onScreenThread(() -> {
            program().session().typedEnough().set("22");
            program().scorecard().matters("", PayItem.ID, OptionalDouble.of(50), false);
            program().scorecard().edit(card -> card.withAnswers(card.answers()
                    .add(Item.predefined("long-commute", Side.CON)).add(Item.predefined("long-hours", Side.CON))));
            return null;
        });
        settle();
        assertThat(pay().side()).isEqualTo(Side.PRO);
        assertThat(shown("#counted-long-commute")).isFalse();

        robot.clickOn("#pay-real-hour");
        settle();
        assertThat(words("#pay-real-hour-words"))
                .contains("12.43", "14.10", "18.73", text("offer.term.minutes", language),
                        text("offer.step.commute", language))
                .doesNotContain(text("offer.step.federal", language));
        assertThat(pay().side()).isEqualTo(Side.CON);
        assertThat(words("#counted-long-commute")).isEqualTo(text("scorecard.overlap.counted-in-real-hour", language));
        assertThat(shown("#counted-long-commute")).isTrue();
        assertThat(shown("#counted-long-hours")).as("nobody said the hours").isFalse();

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        settle();
        assertThat(pay().side()).isEqualTo(Side.PRO);
        assertThat(onScreenThread(() -> node("#pay-real-hour", CheckBox.class).isSelected())).isFalse();
        assertThat(shown("#counted-long-commute")).isFalse();
        robot.clickOn("#pay-real-hour").clickOn("#pay-to-offer");
        settle();
        assertThat(typed(Term.MINUTES)).isEqualTo("45");
        weigh();
        assertThat(onScreenThread(() -> node("#pay-real-hour", CheckBox.class).isSelected())).isTrue();
    }

    private Item pay() {
        return program().scorecard().card().get().orElseThrow().answers().item(PayItem.ID).orElseThrow();
    }

    private boolean shown(String selector) {
        return onScreenThread(() -> node(selector, Paragraph.class).isVisible());
    }

    private static String text(String key, Language language) {
        return new Messages(language).text(key);
    }

    private void sayTheOffer() {
        robot.clickOn("#start-job").write("telemarketer");
        eventually("telemarketers are offered", () -> window("#start-job-finds") != null);
        robot.clickOn(onScreenThread(() -> window("#start-job-finds").lookup(".find-title")));
        eventually("they are taken", () -> program().start().job().get().isPresent());
        onScreenThread(() -> {
            program().start().place().set(TEXAS);
            program().session().typedPay().set("16.25");
            return null;
        });
        robot.clickOn("#start-pay").write("17.50");
        eventually("the offer is an option", () -> program().session().tray().options().size() == 1);
    }

    private void weigh() {
        go(OptionStop.of(program().session().tray().options().getFirst()));
        eventually("a card weighs it", () -> program().scorecard().card().get().isPresent());
    }

    private List<String> reported(Language language) {
        Wanted without = SampleReports.wanted(language, NumberingSystem.LATIN, List.of(), Optional.empty(), false);
        Wanted wanted = new Wanted(without.figureText(), List.copyOf(program().session().tray().entries()),
                without.vintage(), without.basis(), without.measure(), "", false, OptionalLong.empty(),
                program().scorecard().card().get(), false, settings.offers().get());
        ReportWork work = ReportParts.of(database());
        List<Answer> answers = work.ask(wanted);
        return onScreenThread(() -> work.put(wanted, answers, Appearance::onPaper, "")).blocks().stream()
                .filter(Block.Words.class::isInstance).map(block -> ((Block.Words) block).text()).toList();
    }

    @Test
    void whatWasSaidOfAnOfferIsTakenOutWithItAndComesBackByTheUndo() {
        open();
        visit();
        typeTheOffer();
        Terms before = kept();
        int options = program().session().tray().options().size();
        onScreenThread(() -> {
            scene().getRoot().lookupAll(".chip-close").stream().findFirst().map(Button.class::cast)
                    .orElseThrow().fire();
            return null;
        });
        assertThat(program().session().tray().options()).hasSize(options - 1);
        assertThat(settings.offers().get()).doesNotContain("41-9041");
        robot.clickOn("#undoRemoval");
        settle();
        assertThat(kept()).isEqualTo(before);
    }

    /// The present job may be drawn higher than the offer.
    @ParameterizedTest
    @EnumSource
    void noOutlineStrikesThroughAnAmount(Language language) {
        settings.language().set(language);
        settings.myPay().set("19");
        open();
        visit();
        typeTheOffer();
        List<Bounds> outlines = bounds(".waterfall-beside");
        assertThat(outlines).isNotEmpty();
        assertThat(bounds(".waterfall-value")).isNotEmpty().allSatisfy(
                amount -> assertThat(outlines).noneMatch(outline -> outline.intersects(amount)));
    }

    /// Of $36,400 health insurance leaves $3,400: what is open after it hangs at the foot of the chart.
    @ParameterizedTest
    @EnumSource
    void whatIsOpenLiesOverNoName(Language language) {
        settings.language().set(language);
        open();
        visit();
        robot.clickOn("#unfold");
        type(Term.PAY, "17.50");
        type(Term.PREMIUM, "2750");
        List<Bounds> names = bounds(".waterfall-name");
        assertThat(names).isNotEmpty();
        assertThat(bounds(".waterfall-bar.open")).isNotEmpty()
                .allSatisfy(box -> assertThat(names).noneMatch(box::intersects));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 17.40", "ENGLISH, 17.60", "ARABIC, 17.40", "ARABIC, 17.60", "ENGLISH, 17.50"})
    void whatIsSaidOfOnesOwnPayDoesNotCutTheWordsOfAnOffer(Language language, String mine) {
        settings.language().set(language);
        settings.options().set("id=41-9041&occupation=41-9041&pay=17.50&basis=HOURLY&cents=1750");
        settings.myPay().set(mine);
        settings.screen().set("compare");
        open();
        Bounds line = bounds(".reference-line").getFirst();
        List<Bounds> remarks = bounds(".row-remark");
        assertThat(remarks).as("on one's own pay").isNotEmpty();
        assertThat(bounds(".pointer-label")).singleElement().satisfies(label -> {
            assertThat(label.intersects(line)).isFalse();
            assertThat(remarks).noneMatch(label::intersects);
        });
    }

    private List<Bounds> bounds(String selector) {
        return onScreenThread(() -> scene().getRoot().lookupAll(selector).stream().filter(Node::isVisible)
                .map(node -> node.localToScene(node.getLayoutBounds())).toList());
    }
}
