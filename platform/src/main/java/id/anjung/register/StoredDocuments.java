package id.anjung.register;

import io.micronaut.serde.config.DeserializationConfiguration;

/** Read what is stored with patience: by an older or a newer version of the platform than this one. */
record StoredDocuments() implements DeserializationConfiguration {
    private static final int USUAL_ARRAY = 100;

    @Override
    public boolean isIgnoreUnknown() {
        return true;
    }

    @Override
    public int getArraySizeThreshold() {
        return USUAL_ARRAY;
    }

    @Override
    public boolean isStrictNullable() {
        return false;
    }
}
