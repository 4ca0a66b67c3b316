package mizan.wageimport;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Old workbooks as they lie on the disk.
class XlsFuzz {

    private static final WageFiles FILES = WageFiles.open();

    @FuzzTest
    void reads(byte[] content) {
        FILES.read("national_M2021_dl.xls", content);
    }
}
