package mizan.statemap;

import javafx.scene.paint.Color;

/// How a colour is seen.
public enum Vision {
    NORMAL {
        @Override
        public Color sees(Color colour) {
            return colour;
        }
    },
    GREYSCALE {
        @Override
        public Color sees(Color colour) {
            double grey = Ramp.lightness(colour) / 100;
            // The grey of the same lightness: L* back to luminance, and luminance to the screen's own scale.
            double luminance = grey <= 0.08 ? grey * 100 / (24389.0 / 27) : Math.pow((grey * 100 + 16) / 116, 3);
            return Color.gray(screen(Math.clamp(luminance, 0, 1)));
        }
    },
    /// Viénot, Brettel and Mollon (1999), in linear light: green is seen by what red and blue leave.
    DEUTERANOPIA {
        @Override
        public Color sees(Color colour) {
            double red = light(colour.getRed());
            double green = light(colour.getGreen());
            double blue = light(colour.getBlue());
            double yellow = 0.29275 * red + 0.70725 * green;
            return Color.color(screen(Math.clamp(yellow, 0, 1)), screen(Math.clamp(yellow, 0, 1)),
                    screen(Math.clamp(-0.02234 * red + 0.02234 * green + blue, 0, 1)));
        }
    };

    public abstract Color sees(Color colour);

    private static double light(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double screen(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
