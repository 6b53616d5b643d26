package nl.koers.journeys;

import nl.koers.testing.Chromium;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;

/** Opens a browser that has never been here before. */
interface DriverFactory {

    /** Whoever opens a browser also quits it. */
    WebDriver open(Dimension window);

    /** Plain Selenium, or TestBench in the Maven profile of that name. */
    static DriverFactory chosen() {
        return Boolean.getBoolean("koers.testbench") ? new TestBenchDrivers(Chromium::open) : Chromium::open;
    }
}
