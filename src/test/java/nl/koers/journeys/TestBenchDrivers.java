package nl.koers.journeys;

import com.vaadin.testbench.TestBench;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;

/** The same browsers behind TestBench's driver, which asks for a Vaadin licence: only in the profile "testbench". */
final class TestBenchDrivers implements DriverFactory {

    private final DriverFactory browsers;

    TestBenchDrivers(DriverFactory browsers) {
        this.browsers = browsers;
    }

    @Override
    public WebDriver open(Dimension window) {
        return TestBench.createDriver(browsers.open(window));
    }
}
