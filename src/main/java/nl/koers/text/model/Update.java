package nl.koers.text.model;

/**
 * A change as one client made it.
 *
 * @param client names an editor in a browser
 * @param number of the change within this client: 1, 2, 3 ... without gaps
 */
public record Update(String client, int number, ChangeSet changes) {

    Update moved(ChangeSet moved) {
        return new Update(client, number, moved);
    }
}
