package mizan.wageimport;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// The records of old workbooks, in a file that is put together as it should be.
class XlsRecordsFuzz {

    private static final WageFiles FILES = WageFiles.open();

    @FuzzTest
    void reads(byte[] records) {
        FILES.read("national_M2021_dl.xls", XlsMaker.compound("Workbook", records));
    }
}
