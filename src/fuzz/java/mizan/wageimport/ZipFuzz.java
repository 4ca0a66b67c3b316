package mizan.wageimport;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Archives and new workbooks as they lie on the disk.
class ZipFuzz {

    private static final WageFiles FILES = WageFiles.open();

    @FuzzTest
    void reads(byte[] content) {
        FILES.read("oesm21nat.zip", content);
    }
}
