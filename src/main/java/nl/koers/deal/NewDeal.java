package nl.koers.deal;

import nl.koers.deal.model.DealCourse;

/**
 * A deal from elsewhere.
 *
 * @param customer the name as it was found; a new one becomes a customer
 * @param importKey where it came from, at most 200 characters: a rep has one deal with it at most
 */
public record NewDeal(String customer, DealCourse course, String note, String importKey) {}
