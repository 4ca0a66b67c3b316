package mizan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final Sheet SHEET = new Sheet("Pay", List.of(new Sheet.Column("المهنة", ""),
            new Sheet.Column("Median", "USD per hour"), new Sheet.Column("P90", "USD per hour")),
            List.of(List.of(new Sheet.Text("ممثلو \u200E43\u200E \"خدمة\", العملاء\r\nثم"), value("19.08", ""),
                    new Sheet.AtLeast(new BigDecimal("115.00"), "top-coded")),
                    List.of(new Sheet.Text("Actors"), new Sheet.Gap("not published"), value("30.10", "derived"))),
            "2023", "national", "BLS, OEWS");

    @Test
    void rawNumbersAreFollowedByUnitYearScopeStatusAndSource() {
        assertThat(read(SHEET)).containsExactly(
                List.of("المهنة", "Median [USD per hour]", "P90 [USD per hour]", "unit", "year", "scope", "status",
                        "source"),
                List.of("ممثلو 43 \"خدمة\", العملاء\r\nثم", "19.08", ">=115.00", "USD per hour", "2023", "national",
                        "P90: top-coded", "BLS, OEWS"),
                List.of("Actors", "", "30.10", "USD per hour", "2023", "national",
                        "Median: not published; P90: derived", "BLS, OEWS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\u200E=1", "\n=1", "\uFF1D1+1", "\uFF0B1",
            "\uFF0D1", "\uFF20SUM(A1)"})
    void whatASpreadsheetWouldRunAsAFormulaIsHarmless(String text) {
        Sheet sheet = new Sheet("", List.of(new Sheet.Column("A", "")), List.of(List.of(new Sheet.Text(text))), "",
                "", "");
        assertThat(read(sheet).get(1).getFirst()).isEqualTo("'" + text.replace("\u200E", ""));
    }

    @Test
    void aNegativeNumberStaysANumber() {
        Sheet sheet = new Sheet("", List.of(new Sheet.Column("A", "ratio")), List.of(List.of(value("-1.5", ""))), "",
                "", "");
        assertThat(read(sheet).get(1).getFirst()).isEqualTo("-1.5");
    }

    @Test
    void aByteOrderMarkStandsAtTheBeginningIfItIsWanted() {
        byte[] plain = Csv.of(SHEET, false, UnaryOperator.identity());
        byte[] marked = Csv.of(SHEET, true, UnaryOperator.identity());
        assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).endsWith(plain).hasSize(plain.length + 3);
    }

    @Test
    void theClipboardGetsOneLineARowWithTheSourceBelow() {
        assertThat(Csv.tabs(SHEET).lines()).containsExactly("المهنة\tMedian\tP90",
                "ممثلو 43 \"خدمة\", العملاء ثم\t19.08\t>=115.00", "Actors\tnot published\t30.10", "",
                "Pay. BLS, OEWS");
    }

    @Test
    void theSameFiguresAreInTheJson() {
        String json = new String(JsonTables.of("Compare", "1", List.of(SHEET)), StandardCharsets.UTF_8);
        assertThat(Stream.of("\"Actors\"", "19.08", "\"atLeast\" : 115.00", "\"value\" : null",
                "\"remark\" : \"derived\"", "\"unit\" : \"USD per hour\"")).allMatch(json::contains);
    }

    private static List<List<String>> read(Sheet sheet) {
        return StrictCsv.read(new String(Csv.of(sheet, false, UnaryOperator.identity()), StandardCharsets.UTF_8));
    }

    private static Sheet.Cell value(String number, String remark) {
        return new Sheet.Value(new BigDecimal(number), remark);
    }
}
