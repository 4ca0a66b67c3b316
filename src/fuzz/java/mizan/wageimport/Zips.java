package mizan.wageimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Archives that are not packed, so that a fuzzer sees what is in them.
final class Zips {

    private static final List<String> PARTS = List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
            "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/n.xml");

    private Zips() {}

    static byte[] stored(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                CRC32 sum = new CRC32();
                sum.update(each.getValue());
                entry.setCrc(sum.getValue());
                entry.setSize(each.getValue().length);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// What is in an archive; as much of it as can be read of a broken one.
    static Map<String, byte[]> entries(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException _) {
            // It is one of the hostile ones.
        }
        return entries;
    }

    /// The parts of a workbook that its form for fuzzing has.
    static Map<String, byte[]> parted(byte[] parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (byte b : parts) {
            if (b == 0 && all.size() < PARTS.size() - 1) {
                all.put(PARTS.get(all.size()), part.toByteArray());
                part.reset();
            } else {
                part.write(b);
            }
        }
        all.put(PARTS.get(all.size()), part.toByteArray());
        all.values().removeIf(content -> content.length == 0);
        return all;
    }

    /// The form for fuzzing: a zero, which no XML has, behind each part.
    static byte[] joined(Map<String, byte[]> entries) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (String part : PARTS) {
            parts.writeBytes(entries.getOrDefault(part, new byte[0]));
            parts.write(0);
        }
        return parts.toByteArray();
    }
}
