package mizan.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A part of what a document says, such as a heading or a cell (ISO 32000-1, 14.7.2). The order of the elements is the
/// order of reading.
public final class Element {

    private static final COSName ATTRIBUTES = COSName.A;

    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final String type;

    Element(String type, COSDictionary parent) {
        this.type = type;
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, kids);
    }

    /// @param part one of the standard types: `H1`, `H2`, `P`, `L`, `LI`, `LBody`, `Table`, `TR`, `TD`, `Figure`, `Note`
    public Element add(String part) {
        Element child = new Element(part, element);
        kids.add(child.element);
        return child;
    }

    /// The head of a column, or of a row.
    public Element addHead(boolean ofColumn) {
        Element head = add("TH");
        COSDictionary scope = new COSDictionary();
        scope.setItem(COSName.O, COSName.getPDFName("Table"));
        scope.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(ofColumn ? "Column" : "Row"));
        head.element.setItem(ATTRIBUTES, scope);
        return head;
    }

    /// A picture, and what is said to those who do not see it.
    public Element addFigure(String about) {
        Element figure = add("Figure");
        figure.element.setString(COSName.ALT, about);
        return figure;
    }

    String type() {
        return type;
    }

    COSDictionary dictionary() {
        return element;
    }

    /// Some content of a page belongs here.
    void content(COSDictionary page, int number) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        kids.add(reference);
    }

    void writeRightToLeft() {
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(COSName.getPDFName("WritingMode"), COSName.getPDFName("RlTb"));
        element.setItem(ATTRIBUTES, layout);
    }
}
