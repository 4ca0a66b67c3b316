package mizan.wageimport;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Texts of any encoding and separator, also packed ones.
class CsvFuzz {

    private static final WageFiles FILES = WageFiles.open();

    @FuzzTest
    void reads(byte[] content) {
        FILES.read("national_M2021_dl.csv", content);
    }
}
