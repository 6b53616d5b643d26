package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.koers.exchange.model.Limits;

/** Takes files into memory, of each never more than the limit and one byte, which is enough to refuse it. */
final class FileUpload extends Composite<Upload> {

    private static final int LIMIT = Limits.STANDARD.bytes();
    private static final int MOST = 10;

    private final transient List<Given> given = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param onFiles gets those that were given together
     * @param onRefusal gets a sentence when the browser already refused the file
     */
    FileUpload(Consumer<List<Given>> onFiles, Consumer<String> onRefusal) {
        var upload = getContent();
        upload.setUploadHandler(bounded());
        upload.setMaxFiles(MOST);
        upload.setMaxFileSize(LIMIT);
        upload.setI18n(words());
        upload.setUploadButton(new Button(getTranslation("import.file.choose")));
        upload.addAllFinishedListener(finished -> {
            var files = List.copyOf(given);
            given.clear();
            if (!files.isEmpty()) {
                onFiles.accept(files);
            }
        });
        upload.addFileRejectedListener(rejected -> onRefusal.accept(rejected.getErrorMessage()));
    }

    /** Which files the dialog of the browser offers. */
    void offer(List<String> endings) {
        getContent().setMaxFiles(endings.size() > 1 ? MOST : 1);
        getContent().setAcceptedFileExtensions(endings.toArray(String[]::new));
    }

    /** Makes room for another file. */
    void clear() {
        given.clear();
        getContent().clearFileList();
    }

    private UploadHandler bounded() {
        return new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                byte[] bytes;
                try (var in = event.getInputStream()) {
                    bytes = in.readNBytes(LIMIT + 1);
                }
                UI ui = event.getUI();
                ui.access(() -> given.add(new Given(event.getFileName(), bytes)));
            }
        };
    }

    private UploadI18N words() {
        var megabytes = Limits.STANDARD.megabytes();
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("import.file.drop"))
                        .setMany(getTranslation("import.file.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("import.file.choose"))
                        .setMany(getTranslation("import.file.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("import.file.many", MOST))
                        .setFileIsTooBig(getTranslation("reason.import.file.large", megabytes))
                        .setIncorrectFileType(getTranslation("import.file.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("import.file.connecting"))
                                .setStalled(getTranslation("import.file.stalled"))
                                .setProcessing(getTranslation("import.file.processing"))
                                .setHeld(getTranslation("import.file.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("import.file.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("import.file.unavailable"))
                                .setUnexpectedServerError(getTranslation("import.file.failed"))
                                .setForbidden(getTranslation("import.file.failed"))
                                .setFileTooLarge(getTranslation("reason.import.file.large", megabytes))))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("import.file.retry"))
                        .setStart(getTranslation("import.file.start"))
                        .setRemove(getTranslation("import.file.remove")));
    }
}
