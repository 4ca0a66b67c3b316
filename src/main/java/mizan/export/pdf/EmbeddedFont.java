package mizan.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mizan.export.pdf.GlyphCodes.Code;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// The part of a font that a document uses, as the objects of a composite font (ISO 32000-1, 9.7): codes of two bytes,
/// which a map of its own leads to glyphs and another one to letters.
final class EmbeddedFont {

    private static final int SYMBOLIC = 4;
    private static final int CHUNK = 100;

    private final PDDocument document;
    private final TrueTypeFont file;
    private final List<Code> codes;

    EmbeddedFont(PDDocument document, Typeface typeface) {
        this.document = document;
        this.file = typeface.file();
        this.codes = typeface.codes().all();
    }

    /// @param font the dictionary that pages refer to already
    void complete(COSDictionary font, String tag) throws IOException {
        String name = tag + "+" + file.getName();
        TTFSubsetter subsetter = new TTFSubsetter(file,
                List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm"));
        Set<Integer> used = new HashSet<>();
        codes.forEach(code -> used.add(code.glyph()));
        subsetter.addGlyphIds(used);
        Map<Integer, Integer> places = new HashMap<>();
        subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        ByteArrayOutputStream subset = new ByteArrayOutputStream();
        subsetter.writeToStream(subset);

        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.TO_UNICODE, stream(lettersOfCodes().getBytes(StandardCharsets.US_ASCII)));
        COSArray descendants = new COSArray();
        descendants.add(descendant(name, places, subset.toByteArray()));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
    }

    private COSDictionary descendant(String name, Map<Integer, Integer> places, byte[] subset) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(name, subset));
        COSArray widths = new COSArray();
        byte[] glyphs = new byte[codes.size() * 2];
        for (int i = 0; i < codes.size(); i++) {
            widths.add(COSInteger.get(codes.get(i).advance()));
            int place = places.getOrDefault(codes.get(i).glyph(), 0);
            glyphs[2 * i] = (byte) (place >> 8);
            glyphs[2 * i + 1] = (byte) place;
        }
        COSArray all = new COSArray();
        all.add(COSInteger.ZERO);
        all.add(widths);
        font.setItem(COSName.W, all);
        font.setItem(COSName.CID_TO_GID_MAP, stream(glyphs));
        return font;
    }

    private COSDictionary descriptor(String name, byte[] subset) throws IOException {
        HeaderTable header = file.getHeader();
        double unit = 1000.0 / header.getUnitsPerEm();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(List.of((int) (header.getXMin() * unit),
                (int) (header.getYMin() * unit), (int) (header.getXMax() * unit), (int) (header.getYMax() * unit))));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, (int) (file.getHorizontalHeader().getAscender() * unit));
        descriptor.setInt(COSName.DESCENT, (int) (file.getHorizontalHeader().getDescender() * unit));
        descriptor.setInt(COSName.CAP_HEIGHT, (int) (file.getOS2Windows().getCapHeight() * unit));
        descriptor.setInt(COSName.STEM_V, 80);
        PDStream embedded = stream(subset);
        embedded.getCOSObject().setInt(COSName.LENGTH1, subset.length);
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        return descriptor;
    }

    /// ISO 32000-1, 9.10.3.
    private String lettersOfCodes() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).letters().isEmpty()) {
                told.add(i);
            }
        }
        for (int from = 0; from < told.size(); from += CHUNK) {
            List<Integer> chunk = told.subList(from, Math.min(told.size(), from + CHUNK));
            map.append(chunk.size()).append(" beginbfchar\n");
            for (int code : chunk) {
                map.append(String.format(Locale.ROOT, "<%04X> <", code));
                codes.get(code).letters().chars().forEach(c -> map.append(String.format(Locale.ROOT, "%04X", c)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    private PDStream stream(byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }
}
