package hmpps.careers.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The geometry of the charts that the server draws, in the units of their view boxes (640 wide). */
public final class Chart {
    private static final int LONGEST_BAR = 540;
    private static final int ROW = 62;
    private static final int UNDER_LABEL = 30;
    private static final int LEFT = 50;
    private static final int RIGHT = 610;
    private static final int BOTTOM = 220;
    private static final int TOP = 30;

    /**
     * One figure of a chart.
     *
     * @param label what it is of
     * @param value the figure, not negative
     */
    public record Point(String label, Number value) { }

    /** A figure with its place in the drawing. */
    public static final class Placed {
        private final Point point;
        private final int index;
        private final double share;
        private final int x;
        private final boolean minor;

        private Placed(Point point, int index, double share, int x, boolean minor) {
            this.point = point;
            this.index = index;
            this.share = share;
            this.x = x;
            this.minor = minor;
        }

        public String getLabel() {
            return point.label();
        }

        public Number getValue() {
            return point.value();
        }

        /** Top of the bar, under the line of its label. */
        public int getBarY() {
            return index * ROW + UNDER_LABEL;
        }

        public int getBarWidth() {
            return (int) Math.round(share * LONGEST_BAR);
        }

        /** Whether its words are left out where the line is drawn small: those of every second point, never of the last. */
        public boolean isMinor() {
            return minor;
        }

        public int getX() {
            return x;
        }

        public int getY() {
            return (int) Math.round(BOTTOM - share * (BOTTOM - TOP));
        }
    }

    private final List<Placed> points;

    private Chart(List<Placed> points) {
        this.points = points;
    }

    /** Places the figures: the largest fills the height or width. */
    public static Chart of(List<Point> figures) {
        var largest = figures.stream().mapToDouble(figure -> figure.value().doubleValue()).max().orElse(0);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < figures.size(); i++) {
            var share = largest <= 0 ? 0 : figures.get(i).value().doubleValue() / largest;
            var x = figures.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + i * (RIGHT - LEFT) / (figures.size() - 1);
            placed.add(new Placed(figures.get(i), i, share, x, (figures.size() - 1 - i) % 2 == 1));
        }
        return new Chart(List.copyOf(placed));
    }

    public List<Placed> getPoints() {
        return points;
    }

    /** Height of the view box of a bar chart. */
    public int getBarsHeight() {
        return Math.max(1, points.size()) * ROW;
    }

    /** The points of the line, as SVG writes them. */
    public String getLine() {
        return points.stream().map(point -> point.getX() + "," + point.getY()).collect(Collectors.joining(" "));
    }
}
