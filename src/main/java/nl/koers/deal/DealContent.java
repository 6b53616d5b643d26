package nl.koers.deal;

import nl.koers.deal.model.DealCourse;
import nl.koers.kernel.CustomerId;

/** All of a deal that may change. */
record DealContent(CustomerId customer, DealCourse course, String note) {

    DealContent with(DealCourse other) {
        return new DealContent(customer, other, note);
    }
}
