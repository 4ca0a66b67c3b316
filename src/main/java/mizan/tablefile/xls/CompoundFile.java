package mizan.tablefile.xls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import org.jspecify.annotations.Nullable;

/// The file system inside an old Office file ([MS-CFB]): streams by name, each a chain of sectors.
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int LAST_SECTOR = 0xFFFFFFFA;
    private static final int MINI_SECTOR = 64;
    private static final int SMALL_STREAM = 4096;
    private static final int STREAM = 2;
    private static final int ROOT = 5;

    private final String file;
    private final ByteBuffer bytes;
    private final int sectorSize;
    private final int[] next;
    private final Map<String, Entry> streams = new HashMap<>();
    private byte[] mini = new byte[0];

    private record Entry(int start, long size) {}

    CompoundFile(String file, byte[] content) throws RefusedInput {
        this.file = file;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < HEADER) {
            throw RefusedInput.file(file, Problem.CUT_OFF);
        }
        int shift = bytes.getShort(30);
        if (shift != 9 && shift != 12) {
            throw damaged("its sectors have no known size");
        }
        this.sectorSize = 1 << shift;
        this.next = allocation();
        readDirectory();
    }

    boolean has(String stream) {
        return streams.containsKey(stream);
    }

    /// Null if there is no such stream.
    byte @Nullable [] read(String stream) throws RefusedInput {
        Entry entry = streams.get(stream);
        if (entry == null) {
            return null;
        }
        // The size from which on streams are large is the same in every file; one that says otherwise is not believed.
        return entry.size() < SMALL_STREAM
                ? miniChain(entry)
                : Arrays.copyOf(chain(entry.start(), entry.size()), (int) entry.size());
    }

    /// Which sector follows which, from the sectors that the header and its extension list.
    private int[] allocation() throws RefusedInput {
        int perSector = sectorSize / 4;
        int most = sectors() + perSector;
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < 109; i++) {
            addSector(tables, 76 + 4 * i);
        }
        int extension = bytes.getInt(68);
        // An extension may name the same tables for ever: no more of them than all sectors need.
        for (int i = 0; i < sectors() && isSector(extension) && (long) tables.size() * perSector < most; i++) {
            int at = offset(extension);
            for (int j = 0; j < perSector - 1; j++) {
                addSector(tables, at + 4 * j);
            }
            extension = number(at + 4 * (perSector - 1));
        }
        int[] table = new int[(int) Math.min((long) tables.size() * perSector, most)];
        for (int i = 0; i < table.length; i++) {
            table[i] = number(offset(tables.get(i / perSector)) + 4 * (i % perSector));
        }
        return table;
    }

    /// The sector that is named there, if it is one.
    private void addSector(List<Integer> sectors, int at) throws RefusedInput {
        int sector = number(at);
        if (isSector(sector)) {
            sectors.add(sector);
        }
    }

    /// A number in a sector that the file may end in.
    private int number(int at) throws RefusedInput {
        if (at > bytes.capacity() - Integer.BYTES) {
            throw RefusedInput.file(file, Problem.CUT_OFF);
        }
        return bytes.getInt(at);
    }

    private void readDirectory() throws RefusedInput {
        byte[] directory = chain(bytes.getInt(48), Long.MAX_VALUE);
        ByteBuffer entries = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
            int nameBytes = entries.getShort(at + 64) - 2;
            if (nameBytes <= 0 || nameBytes > 62) {
                continue;
            }
            String name = new String(directory, at, nameBytes, StandardCharsets.UTF_16LE);
            Entry entry = new Entry(entries.getInt(at + 116), entries.getInt(at + 120) & 0xFFFFFFFFL);
            int kind = directory[at + 66];
            if (kind == ROOT) {
                mini = isSector(entry.start()) ? chain(entry.start(), entry.size()) : new byte[0];
            } else if (kind == STREAM) {
                streams.put(name, entry);
            }
        }
    }

    /// The sectors from the first one on, as many as the size needs or there are.
    private byte[] chain(int first, long size) throws RefusedInput {
        long needed = size == Long.MAX_VALUE ? size : (size + sectorSize - 1) / sectorSize;
        List<Integer> chain = new ArrayList<>();
        for (int sector = first; isSector(sector) && chain.size() < needed; sector = next[sector]) {
            if (sector >= sectors() || sector >= next.length) {
                throw RefusedInput.file(file, Problem.CUT_OFF);
            }
            if (chain.size() > sectors()) {
                throw damaged("its sectors run in a circle");
            }
            chain.add(sector);
        }
        if (needed != Long.MAX_VALUE && chain.size() < needed) {
            throw RefusedInput.file(file, Problem.CUT_OFF);
        }
        byte[] content = new byte[Math.multiplyExact(chain.size(), sectorSize)];
        for (int i = 0; i < chain.size(); i++) {
            int at = offset(chain.get(i));
            int length = Math.min(sectorSize, bytes.capacity() - at);
            bytes.get(at, content, i * sectorSize, length);
        }
        return content;
    }

    /// Small streams lie in pieces of 64 bytes within one large stream.
    private byte[] miniChain(Entry entry) throws RefusedInput {
        byte[] table = chain(bytes.getInt(60), Long.MAX_VALUE);
        ByteBuffer following = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        byte[] content = new byte[(int) entry.size()];
        int piece = entry.start();
        for (int at = 0; at < content.length; at += MINI_SECTOR) {
            long from = (long) piece * MINI_SECTOR;
            int length = Math.min(MINI_SECTOR, content.length - at);
            if (piece < 0 || from + length > mini.length || 4L * piece + 4 > table.length) {
                throw RefusedInput.file(file, Problem.CUT_OFF);
            }
            System.arraycopy(mini, (int) from, content, at, length);
            piece = following.getInt(4 * piece);
        }
        return content;
    }

    private int sectors() {
        return (bytes.capacity() - HEADER + sectorSize - 1) / sectorSize;
    }

    private static boolean isSector(int sector) {
        return sector >= 0 && Integer.compareUnsigned(sector, LAST_SECTOR) < 0;
    }

    private int offset(int sector) throws RefusedInput {
        long at = (long) (sector + 1) * sectorSize;
        if (at < 0 || at >= bytes.capacity() || (sectorSize == HEADER && at + sectorSize > bytes.capacity() + 511L)) {
            throw RefusedInput.file(file, Problem.CUT_OFF);
        }
        return (int) at;
    }

    private RefusedInput damaged(String how) {
        return RefusedInput.file(file, Problem.DAMAGED, how);
    }
}
