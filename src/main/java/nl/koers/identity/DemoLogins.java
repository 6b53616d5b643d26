package nl.koers.identity;

import java.util.List;

/** The logins that the sign-in page shows; a bean of this kind exists in demo mode only. */
public interface DemoLogins {

    /** One login that a visitor may try. */
    record Login(String name, Role role, String email, String password) {}

    List<Login> all();
}
