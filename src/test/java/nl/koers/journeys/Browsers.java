package nl.koers.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The browsers of one journey. */
final class Browsers implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "journey-pictures");

    private final Koers koers;
    private final DriverFactory drivers = DriverFactory.chosen();
    private final List<Browser> open = new ArrayList<>();

    Browsers(Koers koers) {
        this.koers = koers;
    }

    /** A browser that has never seen Koers. */
    Browser open(Window window) {
        return open(window, koers.home());
    }

    /** A browser that reaches Koers by a cable. */
    Browser open(Window window, Cable cable) {
        return open(window, cable.home());
    }

    private Browser open(Window window, String home) {
        var browser = new Browser(drivers.open(window.size()), home, koers);
        open.add(browser);
        return browser;
    }

    /** One of them is gone without a goodbye. */
    void kill(Browser browser) {
        open.remove(browser);
        browser.kill();
        browser.close();
    }

    /** Keeps what stands on the screens now. */
    void photograph(String name) {
        try {
            Files.createDirectories(PICTURES);
            for (var i = 0; i < open.size(); i++) {
                Files.write(
                        PICTURES.resolve("%s-%d.png".formatted(name, i)),
                        open.get(i).picture());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        open.forEach(Browser::close);
    }
}
