package mizan.ui.careers;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mizan.chart.SeriesMark;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Projection;
import mizan.text.Paragraph;
import mizan.ui.kit.FactGrid;
import mizan.ui.pay.StandInWords;
import mizan.ui.session.Tray;

/// A role in brief, to be opened: its pay, its jobs, their outlook, and what one needs to begin.
final class RoleCard extends Button {

    private final VBox content;

    RoleCard(HomeContent.Card card, ProfileText text, int year, Tray tray) {
        getStyleClass().add("role-card");
        StandInWords standIns = new StandInWords(text.figureText());
        Paragraph title = FactGrid.words(standIns.title(card.occupation(), card.standIn()), "role-title");
        title.setMostLines(2);
        HBox head = head(title, card.occupation().code(), tray);
        Label pay = new Label(text.median(card.pay()));
        pay.getStyleClass().add("role-pay");
        Label unit = new Label(text.figureText().text("careers.median", text.unit()));
        unit.getStyleClass().add("note");
        HBox key = new HBox(6, pay, unit);
        key.getStyleClass().add("role-key");
        String jobs = text.figureText()
                .text("careers.card.jobs",
                        card.pay().map(found -> text.figureText().persons(found.employment()))
                                .orElse(text.figureText().text("figure.none")));
        String outlook = card.newest()
                .map(found -> text.figureText().text("careers.card.outlook", text.change(card.newest()),
                        text.cycle(found)))
                .orElse(text.figureText().text("careers.outlook.none"));
        String education = text.education(card.newest().flatMap(Projection::education));
        String standIn = standIns.line(card.standIn());
        content = new VBox(2, head, key, note(jobs), note(outlook), note(education));
        if (!standIn.isEmpty()) {
            content.getChildren().add(note(standIn));
        }
        content.getStyleClass().add("role-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        content.setMinWidth(0);
        setAccessibleText(text.figureText().list(card.occupation().title(), pay.getText() + " " + unit.getText(),
                text.figureText().may(year), standIn, jobs, outlook, education));
    }

    /// The title, after the mark of its series if the role is compared.
    private static HBox head(Paragraph title, SocCode code, Tray tray) {
        HBox head = new HBox(8, title);
        tray.entries()
                .stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .ifPresent(entry -> head.getChildren().addFirst(new SeriesMark(entry.series())));
        head.getStyleClass().add("role-head");
        return head;
    }

    private static Paragraph note(String text) {
        return FactGrid.words(text, "note");
    }

    /// A button is as high as its text in one line otherwise; this one is as high as its lines need.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(width < 0 ? -1 : inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + content.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
