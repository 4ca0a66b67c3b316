package mizan.tablefile.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// XML of a workbook is read as Java's own reader reads it, and what a workbook does not need is refused.
class XmlPartTest {

    private static final int WINDOW = 1 << 16;
    private static final String SHEET = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <x:sheet xmlns:x="urn:x" x:r='1"2' note="a &lt; b &#x633;">
              <!-- <c> is no cell -->
              <row r="1" ><c r="A1" t="s"><v>0</v></c  ><c r="B1"/></row>
              <row\tr = "2"><c><is><t xml:space="preserve"> a &amp;&#65;&quot; </t><t>\r\nسعر</t></is></c></row>
              <?app what?><row><c><v><![CDATA[1 < 2 & 3]]></v></c></row>
            </x:sheet>
            """;

    @TempDir
    private Path folder;

    private String read(byte[] xml) throws Exception {
        Path file = folder.resolve("part.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("part"));
            zip.write(xml);
        }
        StringBuilder read = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile());

                XmlPart part = Objects.requireNonNull(XmlPart.open(zip, new FileLocation("f", "", 1), "part"))) {
            for (XmlPart.Piece piece = part.next(); piece != XmlPart.Piece.END_OF_FILE; piece = part.next()) {
                switch (piece) {
                    case START -> read.append('<').append(part.name()).append('|').append(part.attribute("r"))
                            .append('|').append(part.attribute("t")).append('|').append(part.attributeText("r"))
                            .append('|').append(part.attributeText("t")).append('|').append(part.attributeText("note"))
                            .append('>');
                    case END -> read.append("</").append(part.name()).append('>');
                    default -> {
                        CellText text = new CellText();
                        part.addTo(text);
                        read.append(text.text());
                    }
                }
            }
        }
        return read.toString();
    }

    private static String readByJava(String xml) throws Exception {
        XMLStreamReader java = XMLInputFactory.newDefaultFactory().createXMLStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        StringBuilder read = new StringBuilder();
        while (java.hasNext()) {
            switch (java.next()) {
                case XMLStreamConstants.START_ELEMENT -> read.append('<').append(java.getLocalName()).append('|')
                        .append(plain(java, "r")).append('|').append(plain(java, "t"))
                        .append('|').append(attribute(java, "r")).append('|').append(attribute(java, "t")).append('|')
                        .append(attribute(java, "note")).append('>');
                case XMLStreamConstants.END_ELEMENT -> read.append("</").append(java.getLocalName()).append('>');
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> read.append(java.getText());
                default -> {
                }
            }
        }
        return read.toString();
    }

    private static String attribute(XMLStreamReader java, String name) {
        for (int i = 0; i < java.getAttributeCount(); i++) {
            if (java.getAttributeLocalName(i).equals(name)) {
                return java.getAttributeValue(i);
            }
        }
        return "";
    }

    /// Of the attribute without a prefix.
    private static @Nullable String plain(XMLStreamReader java, String name) {
        for (int i = 0; i < java.getAttributeCount(); i++) {
            if (java.getAttributeName(i).equals(new QName(name))) {
                return java.getAttributeValue(i);
            }
        }
        return null;
    }

    private RefusedInput refusal(byte[] xml) {
        RefusedInput refused = catchThrowableOfType(RefusedInput.class, () -> read(xml));
        assertThat(refused).isNotNull();
        return refused;
    }

    @Test
    void isReadAsJavaReadsIt() throws Exception {
        assertThat(read(SHEET.getBytes(StandardCharsets.UTF_8))).isEqualTo(readByJava(SHEET));
    }

    @Test
    void utf16IsReadToo() throws Exception {
        String xml = SHEET.replace("UTF-8", "UTF-16");
        assertThat(read(xml.getBytes(StandardCharsets.UTF_16))).isEqualTo(readByJava(SHEET));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        assertThat(read(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_8))).isEqualTo(readByJava(SHEET));
    }

    @Test
    void whereverTheWindowEndsItIsReadTheSame() throws Exception {
        String rest = SHEET.substring(SHEET.indexOf("<x:sheet"));
        String expected = readByJava(SHEET);
        int length = rest.getBytes(StandardCharsets.UTF_8).length;
        for (int before = WINDOW - length - 10; before < WINDOW; before++) {
            String padded = "<!--" + " ".repeat(before - 7) + "-->" + rest;
            assertThat(read(padded.getBytes(StandardCharsets.UTF_8))).as("%d bytes before", before).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<a", "<a><b></b>", "<a>text", "<a b", "<a b=", "<a b=\"c", "<a><!-- c -->",
            "<a><![CDATA[ ", "<a></", "<a></a"})
    void whatEndsTooSoonIsCutOff(String xml) {
        assertThat(refusal(xml.getBytes(StandardCharsets.UTF_8)).problem()).isEqualTo(Problem.CUT_OFF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<a></b></a>", "<a><b></a></b>", "<xmlns:a/>", "<a b=c/>", "<a b/>",
            "<a b=\"<\"/>", "< a/>",
            "<a/><b/>",
            "<a/>text", "text<a/>", "</a>", "<a>&nbsp;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>& b</a>",
            "<a b=\"&c;\" note=\"&c;\"/>",
            "<a /b>"})
    void whatIsNotWellFormedIsDamaged(String xml) {
        assertThat(refusal(xml.getBytes(StandardCharsets.UTF_8)).problem()).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void nothingMayBeDeclared() {
        assertThat(refusal("<!DOCTYPE a><a/>".getBytes(StandardCharsets.UTF_8)).problem())
                .isEqualTo(Problem.DECLARED_TYPE);
        assertThat(refusal("<a><!ENTITY b></a>".getBytes(StandardCharsets.UTF_8)).problem())
                .isEqualTo(Problem.DAMAGED);
    }

    /// The reader of XML keeps each name.
    @Test
    void namesWithoutEndAreRefused() {
        StringBuilder xml = new StringBuilder("<a>");
        for (int i = 0; i < 2_000; i++) {
            xml.append("<a b").append(i).append("=\"\"/>");
        }
        assertThat(refusal(xml.append("</a>").toString().getBytes(StandardCharsets.UTF_8)).problem())
                .isEqualTo(Problem.DAMAGED);
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(refusal("<a>é</a>".getBytes(StandardCharsets.ISO_8859_1)).problem()).isEqualTo(Problem.NOT_UTF_8);
        assertThat(refusal("<?xml version='1.0' encoding='latin1'?><a/>".getBytes(StandardCharsets.UTF_8)).problem())
                .isEqualTo(Problem.NOT_UTF_8);
        assertThat(refusal("<a>\u0001</a>".getBytes(StandardCharsets.UTF_8)).problem()).isEqualTo(Problem.DAMAGED);
    }
}
