package id.anjung.setting.level;

import io.micronaut.serde.annotation.Serdeable;

/** Say who has decided what counts. */
@Serdeable
public enum SettingOrigin {
    /** Nobody; it is as Anjung comes. */
    BUILT_IN,
    /** The province, for all that decide nothing else. */
    PROVINCE,
    /** The province, and nobody below may decide otherwise. */
    PROVINCE_LOCKED,
    REGENCY,
    AGENCY
}
