package id.anjung.queue;

import id.anjung.access.CurrentActor;
import id.anjung.door.OpenDoor;
import id.anjung.register.Outcome;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingSheet;
import id.anjung.setting.level.Settings;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.House;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Map;

/** Decide settings of a mall behind an open door, above all that it gives numbers at any hour. */
public final class AlwaysOpen {
    private AlwaysOpen() {}

    /** Open a mall, so that a test does not depend on the time of day; telephones may take so many numbers a day. */
    public static void at(OpenDoor door, String code, int mobileQuota) {
        decide(
                door,
                code,
                Map.of(SettingKey.OUTSIDE_HOURS, "true", SettingKey.MOBILE_QUOTA, String.valueOf(mobileQuota)));
    }

    /** Decide some settings as the mall's admin. */
    public static void decide(OpenDoor door, String code, Map<SettingKey, String> decided) {
        var tenant = new TenantId(code);
        var settings = door.bean(Settings.class);
        var wanted = decided.entrySet().stream()
                .map(one -> new Settings.Wanted(one.getKey().path(), one.getValue()))
                .toList();
        var outcome = CurrentActor.call(
                House.adminOf(tenant), () -> CurrentTenant.call(tenant, Reach.FULL, () -> change(settings, wanted)));
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome);
        }
    }

    private static Outcome<SettingSheet> change(Settings settings, List<Settings.Wanted> wanted) {
        return settings.changeMall(settings.ofMall().revision(), wanted);
    }
}
