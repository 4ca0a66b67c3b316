package mizan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The Arabic sentences call one thing by one word and are written in one manner.
class ArabicWordsTest {

    /// What is not said, as a regular expression, and what is said instead.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"صناعات;أنشطة", "صناعتان;نشاطان", "صناعة (بثلاث|واحدة|أوسع);نشاط",
            "خان(ة|ات);أرقام, of a code", "إسقاطات;توقعات التوظيف", "مناطق الإعداد;مستويات الإعداد",
            "المنطقة \\{0};مستوى الإعداد", "الاحتراق الوظيفي;الإنهاك", "أفظاظ;فظّون", "البيت;المنزل",
            "هاتفيّ?(ة|ون|ين)?\\b;عبر الهاتف", "السنين;السنوات", "المسطّ?رة;التي تحتها خط",
            "(?<!من )\\bدون\\b;من دون, or أقل من", "تم \\p{L};the verb: نُسخ", "محدود من أعلى;بلغ الحد الأعلى للنشر"})
    void oneThingIsCalledByOneWord(String other, String said) throws IOException {
        Pattern word = Pattern.compile(other, Pattern.UNICODE_CHARACTER_CLASS);
        assertThat(sentences()).allSatisfy(
                (key, sentence) -> assertThat(sentence).as(key + ": " + said).doesNotContainPattern(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"[“”\"];« »", "^(?!…).*\\p{IsArabic} …( \\(.*)?$;no space before the dots",
            "[,?]\\s*\\p{IsArabic};، ؛ ؟", "\\{=\\d{4}–\\d\\d};2024–2034", "(Alt|Ctrl)\\+(Up|Down|Left|Right);arrows",
            "\\{\\d}\\s*[–-]\\s*\\{\\d};من {0} إلى {1}: a dash turns round in a line from the right"})
    void allIsWrittenInOneManner(String otherwise, String written) throws IOException {
        Pattern manner = Pattern.compile(otherwise);
        assertThat(sentences()).allSatisfy(
                (key, sentence) -> assertThat(sentence).as(key + ": " + written).doesNotContainPattern(manner));
    }

    /// Or the tables below the text could not be read with it.
    @Test
    void percentilesAreCalledAsInTheTables() throws IOException {
        assertThat(sentences().values()).noneMatch(sentence -> sentence.matches(".*\\bP(10|25|75|90)\\b.*"));
    }

    private static Map<String, String> sentences() throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("resources/mizan/i18n/messages_ar.properties"))) {
            properties.load(in);
        }
        Map<String, String> all = new TreeMap<>();
        properties.forEach((key, value) -> all.put(String.valueOf(key), String.valueOf(value)));
        return all;
    }
}
