package nl.koers.journeys;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A rep's own week, on a phone. */
record Phone(Browser browser) {

    static Phone of(Browser browser, Person rep) {
        browser.of(rep).open("/my-week").sees("h1", "Mijn week");
        return new Phone(browser);
    }

    /** Plans an appointment for today with a customer that Koers does not know yet. */
    Phone plans(String customer) {
        return enters(customer, "Plannen");
    }

    /** Keeps an appointment that is over. */
    Phone held(String customer) {
        return enters(customer, "Is al geweest");
    }

    /** One tap on the button beside a planned appointment. */
    Phone marksAsHeld(String customer) {
        browser.find(By.cssSelector("vaadin-button[aria-label^=\"Gehouden: " + customer + "\"]"))
                .click();
        browser.sees("Gehouden.");
        return this;
    }

    private Phone enters(String customer, String button) {
        browser.choose("+ Afspraak");
        browser.find(By.cssSelector("vaadin-dialog vaadin-combo-box input")).sendKeys(customer, Keys.ENTER);
        browser.settled().choose(button).sees(".appointments", customer);
        return this;
    }
}
