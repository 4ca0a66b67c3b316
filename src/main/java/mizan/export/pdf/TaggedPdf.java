package mizan.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// A PDF file that is being made: its pages, and beside them what they say in the order of reading. Not for several
/// threads at once.
public final class TaggedPdf implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final boolean rightToLeft;
    private final Typeface regular;
    private final Typeface bold;
    private final COSDictionary regularFont = new COSDictionary();
    private final COSDictionary boldFont = new COSDictionary();
    private final COSDictionary tree = new COSDictionary();
    private final Element root;
    private final List<PdfPage> pages = new ArrayList<>();
    private final Map<String, COSDictionary> opacities = new LinkedHashMap<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();

    /// @param language `en` or `ar`
    /// @param regularFile the font as a TrueType file
    /// @param boldFile its bold weight
    public TaggedPdf(String title, String language, boolean rightToLeft, byte[] regularFile, byte[] boldFile)
            throws IOException {
        this.rightToLeft = rightToLeft;
        this.regular = new Typeface(regularFile);
        this.bold = new Typeface(boldFile);
        this.root = new Element("Document", tree);
        if (rightToLeft) {
            root.writeRightToLeft();
        }
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Mizan");
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, language);
        COSDictionary view = new COSDictionary();
        view.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        view.setName(COSName.getPDFName("Direction"), rightToLeft ? "R2L" : "L2R");
        catalog.setItem(COSName.getPDFName("ViewerPreferences"), view);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree);
        PDMetadata metadata = new PDMetadata(document,
                new ByteArrayInputStream(new Xmp(title, language).packet().getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /// What all parts of the document are added to.
    public Element root() {
        return root;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    Typeface typeface(boolean isBold) {
        return isBold ? bold : regular;
    }

    /// How wide a line of text is, in points.
    public double width(String text, double size, boolean isBold) {
        return typeface(isBold).width(text, size, rightToLeft);
    }

    /// A new page; both sides in points.
    public PdfPage addPage(double width, double height) {
        PDPage added = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(added);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("R", regularFont);
        fonts.setItem("B", boldFont);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.EXT_G_STATE, new COSDictionary());
        added.getCOSObject().setItem(COSName.RESOURCES, resources);
        added.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
        added.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        PdfPage page = new PdfPage(this, added.getCOSObject(), height);
        pages.add(page);
        return page;
    }

    /// A line of the table of contents that readers show beside the pages, leading to the newest page.
    ///
    /// @param y from the top of the page, in points
    public void bookmark(String text, double y) {
        PDPage page = document.getPage(pages.size() - 1);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) (page.getMediaBox().getHeight() - y));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text.replace("\u200E", ""));
        item.setDestination(destination);
        outline.addLast(item);
    }

    public void writeTo(OutputStream out) throws IOException {
        new EmbeddedFont(document, regular).complete(regularFont, "MIZANR");
        new EmbeddedFont(document, bold).complete(boldFont, "MIZANB");
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            PdfPage page = pages.get(i);
            page.dictionary().setItem(COSName.CONTENTS, new PDStream(document,
                    new ByteArrayInputStream(page.content().getBytes(StandardCharsets.US_ASCII)),
                    COSName.FLATE_DECODE));
            COSArray owners = new COSArray();
            page.owners().forEach(owners::add);
            numbers.add(COSInteger.get(i));
            numbers.add(owners);
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        tree.setItem(COSName.K, root.dictionary());
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        document.save(out);
    }

    /// The name of a graphics state with these opacities; empty if both are full.
    Optional<String> opacity(COSDictionary page, double fill, double stroke) {
        if ((fill == 1 || fill == 0) && (stroke == 1 || stroke == 0)) {
            return Optional.empty();
        }
        String name = "O" + Math.round(fill * 100) + "S" + Math.round(stroke * 100);
        COSDictionary state = opacities.computeIfAbsent(name, _ -> {
            COSDictionary made = new COSDictionary();
            made.setFloat(COSName.CA_NS, (float) fill);
            made.setFloat(COSName.CA, (float) stroke);
            return made;
        });
        COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
        if (resources.getDictionaryObject(COSName.EXT_G_STATE) instanceof COSDictionary states) {
            states.setItem(name, state);
        }
        return Optional.of(name);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
