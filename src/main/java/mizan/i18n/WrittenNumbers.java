package mizan.i18n;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences with the numbers that stand in them as they are written, such as `{=2024–34}` or `{=90%}`, in the digits that
/// the person reads. Names and codes that have digits, such as UTF-8, are not marked and stay as they are.
final class WrittenNumbers extends ResourceBundle {

    private static final String MARK = "{=";
    private static final Pattern NUMBER = Pattern.compile("\\{=([^}]*)}");

    private final ResourceBundle sentences;
    private final Formats formats;

    WrittenNumbers(ResourceBundle sentences, Formats formats) {
        this.sentences = sentences;
        this.formats = formats;
    }

    @Override
    protected Object handleGetObject(String key) {
        String sentence = sentences.getString(key);
        return sentence.contains(MARK)
                ? NUMBER.matcher(sentence)
                        .replaceAll(number -> Matcher.quoteReplacement(formats.written(number.group(1))))
                : sentence;
    }

    /// Without it all keys would be copied for each question.
    @Override
    public boolean containsKey(String key) {
        return sentences.containsKey(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return sentences.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sentences.keySet());
    }
}
