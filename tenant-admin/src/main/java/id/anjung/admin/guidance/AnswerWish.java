package id.anjung.admin.guidance;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Say what was done about a note.
 *
 * @param text in the regency's words
 */
@Serdeable
record AnswerWish(String text) {}
