package mizan.wageimport;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// The parts of new workbooks, which a fuzzer would not find behind their packing, with zeros between them.
class XlsxFuzz {

    private static final WageFiles FILES = WageFiles.open();

    @FuzzTest
    void reads(byte[] parts) {
        FILES.read("national_M2021_dl.xlsx", Zips.stored(Zips.parted(parts)));
    }
}
