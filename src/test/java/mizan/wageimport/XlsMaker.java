package mizan.wageimport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes small workbooks of the old binary kind: records in a compound file, with the shared texts cut into pieces as
/// spreadsheets do it.
final class XlsMaker {

    private static final int SECTOR = 512;
    private static final int PIECE = 1000;
    /// More hundredths do not fit in thirty bits.
    private static final int LARGEST_SHORT = 5_000_000;

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final boolean formulas;
    private final int sheets;
    private final int apart;

    private XlsMaker(boolean formulas, int sheets, int apart) {
        this.formulas = formulas;
        this.sheets = sheets;
        this.apart = apart;
    }

    /// @param password whether to say that the workbook is protected by one
    static byte[] of(String csv, boolean password) {
        return new XlsMaker(false, 1, 0).workbook(csv, password);
    }

    /// A workbook whose texts are what formulas make that several cells share.
    static byte[] ofFormulas(String csv) {
        return new XlsMaker(true, 1, 0).workbook(csv, false);
    }

    /// A workbook that names so many sheets, each so many bytes behind the one before; only the first is one.
    static byte[] ofSheets(String csv, int sheets, int apart) {
        return new XlsMaker(false, sheets, apart).workbook(csv, false);
    }

    private byte[] workbook(String csv, boolean password) {
        XlsMaker maker = this;
        List<List<String>> rows = csv.lines().map(XlsxMaker::cells).toList();
        List<String> strings = rows.stream().flatMap(List::stream).distinct().toList();
        maker.record(0x0809, buffer(16).putShort((short) 0x0600).putShort((short) 5));
        if (password) {
            maker.record(0x002F, buffer(6));
        }
        int at = maker.stream.size() + 4;
        for (int i = 0; i < sheets; i++) {
            maker.record(0x0085, buffer(18).putInt(0).putShort((short) 0).put((byte) 10).put((byte) 0)
                    .put("national_M".getBytes(StandardCharsets.ISO_8859_1)));
        }
        maker.strings(strings);
        maker.record(0x000A, buffer(0));
        int start = maker.stream.size();
        maker.record(0x0809, buffer(16).putShort((short) 0x0600).putShort((short) 0x10));
        for (int r = 0; r < rows.size(); r++) {
            maker.row(r, rows.get(r), strings);
        }
        maker.record(0x000A, buffer(0));
        byte[] records = maker.stream.toByteArray();
        for (int i = 0; i < sheets; i++) {
            ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 22 * i, start + i * apart);
        }
        return compound("Workbook", records);
    }

    /// Each kind of number cell in turn.
    private void row(int r, List<String> cells, List<String> strings) {
        for (int c = 0; c < cells.size(); c++) {
            String text = cells.get(c);
            if (text.isEmpty()) {
                continue;
            }
            boolean number = r > 0 && text.matches("[1-9]\\d*(\\.\\d+)?");
            if (!number && formulas) {
                record(0x0006, cell(22, r, c).put((byte) 0).put(new byte[5]).putShort((short) 0xFFFF));
                record(0x04BC, buffer(10));
                record(0x0207, buffer(3 + text.length()).putShort((short) text.length()).put((byte) 0)
                        .put(text.getBytes(StandardCharsets.ISO_8859_1)));
            } else if (!number) {
                record(0x00FD, cell(10, r, c).putInt(strings.indexOf(text)));
            } else if (c % 3 == 0 || Double.parseDouble(text) > LARGEST_SHORT) {
                record(0x0203, cell(14, r, c).putDouble(Double.parseDouble(text)));
            } else if (c % 3 == 1) {
                record(0x0006, cell(22, r, c).putDouble(Double.parseDouble(text)));
            } else {
                int hundredths = (int) Math.round(Double.parseDouble(text) * 100);
                record(0x027E, cell(10, r, c).putInt(hundredths << 2 | 3));
            }
        }
    }

    private static ByteBuffer cell(int size, int row, int column) {
        return buffer(size).putShort((short) row).putShort((short) column).putShort((short) 0);
    }

    /// Every second text in two bytes a character.
    private void strings(List<String> strings) {
        ByteBuffer all = buffer(8 + strings.stream().mapToInt(text -> 3 + 2 * text.length()).sum());
        all.putInt(strings.size()).putInt(strings.size());
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < strings.size(); i++) {
            String text = strings.get(i);
            boolean wide = i % 2 == 1;
            all.putShort((short) text.length()).put((byte) (wide ? 1 : 0));
            all.put(text.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1));
            ends.add(all.position());
        }
        int from = 0;
        int kind = 0x00FC;
        while (from < all.position()) {
            int limit = from + PIECE;
            int to = ends.stream().filter(end -> end <= limit).reduce((_, last) -> last).orElseThrow();
            record(kind, Arrays.copyOfRange(bytes(all), from, to));
            from = to;
            kind = 0x003C;
        }
    }

    private void record(int type, ByteBuffer content) {
        record(type, bytes(content));
    }

    private void record(int type, byte[] content) {
        stream.writeBytes(bytes(buffer(4).putShort((short) type).putShort((short) content.length)));
        stream.writeBytes(content);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// One stream in a compound file: header, directory, allocation table, content.
    static byte[] compound(String name, byte[] content) {
        byte[] padded = Arrays.copyOf(content, Math.max(4096, (content.length + SECTOR - 1) / SECTOR * SECTOR));
        int sectors = padded.length / SECTOR;
        int tables = 1;
        while (tables * SECTOR / 4 < sectors + 1 + tables) {
            tables++;
        }
        ByteBuffer file = buffer(SECTOR * (1 + 1 + tables + sectors));
        file.putLong(0xE11AB1A1E011CFD0L).position(24);
        file.putShort((short) 0x3E).putShort((short) 3).putShort((short) 0xFFFE).putShort((short) 9)
                .putShort((short) 6).position(44);
        file.putInt(tables).putInt(0).putInt(0).putInt(4096).putInt(-2).putInt(0).putInt(-2).putInt(0);
        for (int i = 0; i < 109; i++) {
            file.putInt(i < tables ? 1 + i : -1);
        }
        directory(file, 0, "Root Entry", 5, -2, 0);
        directory(file, 1, name, 2, 1 + tables, padded.length);
        file.position(SECTOR * 2);
        file.putInt(-2);
        for (int i = 0; i < tables; i++) {
            file.putInt(-3);
        }
        for (int i = 1; i <= sectors; i++) {
            file.putInt(i == sectors ? -2 : 1 + tables + i);
        }
        while (file.position() < SECTOR * (2 + tables)) {
            file.putInt(-1);
        }
        file.put(padded);
        return bytes(file);
    }

    private static void directory(ByteBuffer file, int position, String name, int kind, int start, int size) {
        int at = SECTOR + 128 * position;
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE));
        file.putShort(at + 64, (short) (2 * name.length() + 2));
        file.put(at + 66, (byte) kind);
        file.putInt(at + 116, start);
        file.putInt(at + 120, size);
    }
}
