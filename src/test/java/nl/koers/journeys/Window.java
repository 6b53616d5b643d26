package nl.koers.journeys;

import org.openqa.selenium.Dimension;

/** What people look at Koers with. */
enum Window {
    LAPTOP(1280, 900),
    WALL(1920, 1080),
    PHONE(390, 844),
    SMALLEST(320, 640);

    private final int width;
    private final int height;

    Window(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Dimension size() {
        return new Dimension(width, height);
    }
}
