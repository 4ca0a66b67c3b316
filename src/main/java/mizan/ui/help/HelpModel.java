package mizan.ui.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.search.FoldedName;
import mizan.ui.help.HelpQuestions.Question;

/// The questions with their words, and which of them are about what somebody types.
final class HelpModel {

    /// Where a word is found: in the question, in what else it is called, in the answer.
    private static final List<String> FROM_NEAREST = List.of("question.", "words.", "answer.");

    private final HelpQuestions questions;
    private final Messages messages;
    /// The words of each key that is searched, folded at the first search; those of the other language stand with those of
    /// this one.
    private final Map<String, List<String>> folded = new HashMap<>();

    /// @param messages those of the help, in the language that is shown
    HelpModel(HelpQuestions questions, Messages messages) {
        this.questions = questions;
        this.messages = messages;
    }

    private void fold() {
        List<Messages> both = Arrays.stream(Language.values()).map(messages::ofHelp).toList();
        for (Question question : questions.all()) {
            for (String kind : FROM_NEAREST) {
                String key = kind + question.id();
                folded.put(key, both.stream().map(each -> each.text(key)).flatMap(HelpModel::words).toList());
            }
        }
    }

    /// As they are written, and without endings and articles.
    private static Stream<String> words(String text) {
        return Stream.concat(FoldedName.words(text).stream(), FoldedName.stems(text).stream());
    }

    HelpQuestions questions() {
        return questions;
    }

    String question(Question question) {
        return messages.text("question." + question.id());
    }

    String answer(Question question) {
        return messages.text("answer." + question.id());
    }

    String topic(Question question) {
        return messages.text("topic." + question.topic());
    }

    /// The questions of which each typed word begins a word, in either language; those that ask for it come before those
    /// that only mention it. Nothing typed finds nothing.
    List<Question> found(String typed) {
        if (folded.isEmpty()) {
            fold();
        }
        List<String> words = FoldedName.stems(typed);
        return words.isEmpty() ? List.of() : questions.all().stream()
                .filter(question -> words.stream().allMatch(word -> distance(question, word) < FROM_NEAREST.size()))
                .sorted(Comparator
                        .comparingInt(question -> words.stream().mapToInt(word -> distance(question, word)).sum()))
                .toList();
    }

    private int distance(Question question, String word) {
        return (int) FROM_NEAREST.stream()
                .takeWhile(kind -> folded.getOrDefault(kind + question.id(), List.of()).stream()
                        .noneMatch(each -> each.startsWith(word)))
                .count();
    }
}
