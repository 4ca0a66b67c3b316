import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Draws the program's icon in every size, from the two SVG files beside this one: `mizan-16.png` to `mizan-512.png`,
/// `mizan.ico` and `mizan.icns`. Needs JavaFX on the module path and no other tool, so that it runs on every system.
///
/// Reads `path` elements with `d`, `fill` and strokes, in a square `viewBox`, and nothing else.
class RenderIcons {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final int[] IN_ICO = {16, 24, 32, 48, 64, 128, 256};
    /// Up to this size in pixels the drawing with fewer and thicker lines is taken.
    private static final int SMALL = 24;

    static void main(String[] folders) throws Exception {
        Path from = Path.of(folders[0]);
        Path to = Files.createDirectories(Path.of(folders[1]));
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                drawAll(from, to);
                drawn.complete(null);
            } catch (Exception e) {
                drawn.completeExceptionally(e);
            }
        });
        drawn.join();
        Platform.exit();
    }

    private static void drawAll(Path from, Path to) throws Exception {
        for (int size : SIZES) {
            Files.write(to.resolve("mizan-" + size + ".png"), png(from, size));
        }
        Files.write(to.resolve("mizan.ico"), ico(to));
        Files.write(to.resolve("mizan.icns"), icns(to));
    }

    private static byte[] png(Path from, int size) throws Exception {
        Document svg = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(from.resolve(size <= SMALL ? "mizan-small.svg" : "mizan.svg").toFile());
        double side = Double.parseDouble(svg.getDocumentElement().getAttribute("viewBox").split(" ")[2]);
        Group drawing = new Group();
        List<Element> paths = new ArrayList<>();
        for (int i = 0; i < svg.getElementsByTagName("path").getLength(); i++) {
            paths.add((Element) svg.getElementsByTagName("path").item(i));
        }
        paths.forEach(path -> drawing.getChildren().add(shape(path)));
        drawing.getTransforms().add(new Scale(size / side, size / side));
        Scene scene = new Scene(new Group(drawing), size, size, Color.TRANSPARENT);
        return bytes(scene.snapshot(new WritableImage(size, size)), size);
    }

    private static SVGPath shape(Element path) {
        SVGPath shape = new SVGPath();
        shape.setContent(path.getAttribute("d"));
        shape.setFill(path.getAttribute("fill").equals("none") ? null : Color.web(path.getAttribute("fill")));
        if (path.hasAttribute("stroke")) {
            shape.setStroke(Color.web(path.getAttribute("stroke")));
            shape.setStrokeWidth(Double.parseDouble(path.getAttribute("stroke-width")));
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        }
        return shape;
    }

    private static byte[] bytes(WritableImage image, int size) throws IOException {
        BufferedImage copy = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", bytes);
        return bytes.toByteArray();
    }

    /// Windows' form: a table of pictures, which since Vista may be PNG files.
    private static byte[] ico(Path folder) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        little(head, 2, 0);
        little(head, 2, 1);
        little(head, 2, IN_ICO.length);
        for (int size : IN_ICO) {
            byte[] picture = Files.readAllBytes(folder.resolve("mizan-" + size + ".png"));
            // A byte each for width and height, where 0 means 256; then palette, planes and bits.
            head.write(size);
            head.write(size);
            little(head, 2, 0);
            little(head, 2, 1);
            little(head, 2, 32);
            little(head, 4, picture.length);
            little(head, 4, 6 + 16 * IN_ICO.length + pictures.size());
            pictures.writeBytes(picture);
        }
        head.writeBytes(pictures.toByteArray());
        return head.toByteArray();
    }

    private static void little(ByteArrayOutputStream out, int bytes, int value) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >> 8 * i);
        }
    }

    /// macOS' form: named chunks, each a PNG file; the names tell the size in points and whether it is a Retina one.
    private static byte[] icns(Path folder) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(chunks);
        for (String chunk : List.of("icp4 16", "icp5 32", "ic11 32", "ic12 64", "ic07 128", "ic13 256", "ic08 256",
                "ic14 512", "ic09 512")) {
            byte[] picture = Files.readAllBytes(folder.resolve("mizan-" + chunk.substring(5) + ".png"));
            out.writeBytes(chunk.substring(0, 4));
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.writeBytes("icns");
        whole.writeInt(8 + chunks.size());
        whole.write(chunks.toByteArray());
        return file.toByteArray();
    }
}
