package nl.koers.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.HasCdp;

/** Headless Chromium, as the system's packages bring it; without it a journey is skipped and says so. */
public final class Chromium {

    private static final int NARROWEST = 500;

    private Chromium() {}

    /** A browser that has never been anywhere; whoever opens it also quits it. */
    public static WebDriver open(Dimension window) {
        var browser = onPath("chromium").or(() -> onPath("google-chrome"));
        var driver = onPath("chromedriver");
        Assumptions.assumeTrue(browser.isPresent() && driver.isPresent(), "no Chromium with chromedriver on the PATH");
        var options = new ChromeOptions()
                .setBinary(browser.orElseThrow().toFile())
                .addArguments(
                        "--headless=new",
                        "--accept-lang=nl-NL,nl",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--window-size=%d,%d".formatted(window.width, window.height));
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build();
        var opened = new ChromeDriver(service, options);
        resize(opened, window);
        return opened;
    }

    /** Another size of the page. A window is never narrower than 500 pixels; a phone is. */
    public static void resize(HasCdp driver, Dimension window) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        window.width,
                        "height",
                        window.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        window.width < NARROWEST));
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
