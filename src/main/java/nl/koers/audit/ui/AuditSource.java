package nl.koers.audit.ui;

import java.util.List;
import nl.koers.audit.AuditEntry;
import nl.koers.audit.AuditPage;
import nl.koers.audit.AuditSpan;

/**
 * Whose changes somebody may look at.
 *
 * @param key how the address names it
 */
record AuditSource(String key, String label, Reader reader) {

    interface Reader {
        List<AuditEntry> read(AuditSpan span, AuditPage page);
    }
}
