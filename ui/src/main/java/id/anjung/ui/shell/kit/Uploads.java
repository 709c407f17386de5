package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import id.anjung.ui.shell.Notices;

/** Let upload fields speak the reader's language. */
public final class Uploads {
    private Uploads() {}

    /**
     * Give an upload field its words.
     *
     * @param choose key of the words of its button
     */
    public static void speak(Upload upload, Reader reader, String choose) {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(reader.say(choose)).setMany(reader.say(choose)));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(reader.say("kit.upload.drop"))
                .setMany(reader.say("kit.upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(reader.say("kit.upload.many"))
                .setFileIsTooBig(reader.say("kit.upload.big"))
                .setIncorrectFileType(reader.say("kit.upload.type")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(reader.say("kit.upload.connecting"))
                        .setProcessing(reader.say("kit.upload.processing"))
                        .setStalled(reader.say("kit.upload.stalled"))
                        .setHeld(reader.say("kit.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(reader.say("kit.upload.left"))
                        .setUnknown(reader.say("kit.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(reader.say("kit.upload.failed"))
                        .setUnexpectedServerError(reader.say("kit.upload.failed"))
                        .setForbidden(reader.say("kit.upload.failed"))));
        words.setFile(new UploadI18N.File()
                .setRetry(reader.say("kit.upload.retry"))
                .setStart(reader.say("kit.upload.start"))
                .setRemove(reader.say("kit.upload.remove")));
        upload.setI18n(words);
        upload.addFileRejectedListener(event -> Notices.failure(event.getErrorMessage()));
    }
}
