package mizan.wageimport;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import mizan.tablefile.Problem;
import mizan.wageimport.HostileInputs.Input;

/// Old workbooks that are broken or mean no good, and other files of their kind.
final class HostileOldWorkbooks {

    private final Map<String, Input> inputs = new LinkedHashMap<>();

    private HostileOldWorkbooks() {}

    /// By what is wrong with them.
    static Map<String, Input> all() {
        HostileOldWorkbooks made = new HostileOldWorkbooks();
        made.others();
        made.wrong();
        made.small();
        return made.inputs;
    }

    private void add(String what, byte[] content, Problem problem) {
        inputs.put(what, new Input("national_M2023_dl.xls", () -> content, problem));
    }

    private void others() {
        add("an old workbook with a password", XlsMaker.of(HostileInputs.table(3), true), Problem.ENCRYPTED);
        add("a workbook of Excel 95", XlsMaker.compound("Book", new byte[5000]), Problem.OLD_WORKBOOK);
        add("a letter", XlsMaker.compound("WordDocument", new byte[5000]), Problem.NOT_A_TABLE);
    }

    private void wrong() {
        add("an old workbook of zeros", XlsMaker.compound("Workbook", new byte[5000]), Problem.OLD_WORKBOOK);
        byte[] circle = XlsMaker.of(HostileInputs.table(30), false);
        Arrays.fill(circle, 1024 + 12, 1024 + 16, (byte) 0);
        circle[1024 + 12] = 2;
        add("sectors that run in a circle", circle, Problem.CUT_OFF);
        byte[] whole = XlsMaker.of(HostileInputs.table(3), false);
        add("an old workbook cut off where it says which sector follows which",
                Arrays.copyOf(whole, 1024 + 20), Problem.CUT_OFF);
        whole[68] = 2;
        Arrays.fill(whole, 69, 72, (byte) 0);
        add("an old workbook cut off where it goes on to say so", Arrays.copyOf(whole, 1536 + 20),
                Problem.CUT_OFF);
        add("an old workbook whose two sheets are one", XlsMaker.ofSheets(HostileInputs.table(3), 2, 0),
                Problem.DAMAGED);
        add("an old workbook of three hundred sheets", XlsMaker.ofSheets(HostileInputs.table(3), 300, 1),
                Problem.TOO_MANY_SHEETS);
        add("text in a number of an old workbook",
                XlsMaker.of(HostileInputs.table(3).replaceFirst("42640", "many"), false), Problem.BROKEN_ROWS);
    }

    private void small() {
        // 2 KB that say that all streams are small, and one of them two gigabytes large.
        byte[] small = Arrays.copyOf(XlsMaker.of(HostileInputs.table(1), false), 2048);
        Arrays.fill(small, 56, 59, (byte) 0xFF);
        small[59] = 0x7F;
        small[512 + 128 + 120] = (byte) 0xFE;
        Arrays.fill(small, 512 + 128 + 121, 512 + 128 + 123, (byte) 0xFF);
        small[512 + 128 + 123] = 0x7F;
        add("an old workbook of one endless small stream", small, Problem.CUT_OFF);
    }
}
