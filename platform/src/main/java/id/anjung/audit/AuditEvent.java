package id.anjung.audit;

import java.util.Locale;

/** Name everything that is written to a trail, in the words that readers of the trail see. */
public enum AuditEvent {
    SITE_ADDED("Lokasi ditambahkan", "Site added"),
    SITE_CHANGED("Lokasi diubah", "Site changed"),
    SITE_RETIRED("Lokasi dinonaktifkan", "Site retired"),
    AGENCY_ADDED("Instansi ditambahkan", "Agency added"),
    AGENCY_CHANGED("Instansi diubah", "Agency changed"),
    AGENCY_RETIRED("Instansi dinonaktifkan", "Agency retired"),
    LIAISON_READ("Narahubung instansi dibaca", "Agency liaison read"),
    LIAISON_CHANGED("Narahubung instansi diubah", "Agency liaison changed"),
    LIAISON_REMOVED("Narahubung instansi dihapus", "Agency liaison removed"),
    OFFICER_NAMES_READ("Nama petugas dibaca", "Names of officers read"),
    MEMBERS_READ("Daftar petugas dibaca", "List of staff read"),
    TICKET_NOTES_READ("Catatan tiket dibaca", "Notes of a ticket read"),
    SERVICE_ADDED("Layanan ditambahkan", "Service added"),
    SERVICE_CHANGED("Layanan diubah", "Service changed"),
    SERVICE_RETIRED("Layanan dinonaktifkan", "Service retired"),
    MODEL_KEPT("Perubahan model layanan tidak diikuti", "Change of a model service not followed"),
    STANDARD_ADDED("Standar pelayanan disusun", "Service standard drafted"),
    STANDARD_CHANGED("Standar pelayanan diubah", "Service standard changed"),
    STANDARD_PUBLISHED("Standar pelayanan ditetapkan", "Service standard published"),
    STANDARD_RETIRED("Standar pelayanan ditarik", "Service standard withdrawn"),
    COUNTER_ADDED("Loket ditambahkan", "Counter added"),
    COUNTER_CHANGED("Loket diubah", "Counter changed"),
    COUNTER_RETIRED("Loket dinonaktifkan", "Counter retired"),
    HOURS_ADDED("Jam layanan ditambahkan", "Opening hours added"),
    HOURS_CHANGED("Jam layanan diubah", "Opening hours changed"),
    HOURS_RETIRED("Jam layanan dinonaktifkan", "Opening hours retired"),
    HOLIDAY_ADDED("Hari libur ditambahkan", "Holiday added"),
    HOLIDAY_CHANGED("Hari libur diubah", "Holiday changed"),
    HOLIDAY_RETIRED("Hari libur dinonaktifkan", "Holiday retired"),
    AGREEMENT_ADDED("Perjanjian dicatat", "Agreement added"),
    AGREEMENT_CHANGED("Perjanjian diubah", "Agreement changed"),
    AGREEMENT_RETIRED("Perjanjian dihapus dari daftar", "Agreement retired"),
    BRANDING_CHANGED("Tampilan diubah", "Branding changed"),
    LOGO_CHANGED("Logo diubah", "Logo changed"),
    SETTINGS_CHANGED("Pengaturan diubah", "Settings changed"),
    CONFIGURATION_APPLIED("Berkas konfigurasi diterapkan", "Configuration file applied"),
    /** What older trails hold; rules of queues are settings since. */
    QUEUE_RULES_CHANGED("Aturan antrean diubah", "Queue rules changed"),
    PRIORITY_GIVEN("Prioritas diberikan", "Priority given"),
    TICKET_CALLED_OUT_OF_TURN("Nomor dipanggil di luar urutan", "Number called out of turn"),
    TICKET_STEP_UNDONE("Langkah di loket diurungkan", "Step at a counter undone"),
    TICKET_ENDED_BY_FORCE("Tiket diakhiri pengawas", "Ticket ended by a supervisor"),
    PAPER_BLOCK_MADE("Nomor cadangan dibuat", "Paper numbers made"),
    TICKETS_ENTERED_FROM_PAPER("Nomor kertas dicatat", "Paper numbers entered"),
    PAPER_ENTRY_WITHDRAWN("Catatan nomor kertas ditarik", "Paper number's entry taken back"),
    COUNTER_TAKEN_OVER("Loket diambil alih", "Counter taken over"),
    COUNTER_CLOSED_BY_FORCE("Loket ditutup pengawas", "Counter closed by a supervisor"),
    EARLY_CLOSING_ASKED("Izin tutup lebih awal diminta", "Leave to close early asked for"),
    EARLY_CLOSING_APPROVED("Tutup lebih awal disetujui", "Closing early approved"),
    EARLY_CLOSING_DECLINED("Tutup lebih awal ditolak", "Closing early declined"),
    CLOSURE_WORDS_READ("Alasan tutup lebih awal dibaca", "Words about closing early read"),
    INCIDENT_OPENED("Insiden dibuka: instansi tanpa petugas", "Incident opened: agency unattended"),
    INCIDENT_CLOSED("Insiden ditutup", "Incident closed"),
    DEVICE_ADDED("Perangkat ditambahkan", "Device added"),
    DEVICE_PAIRED("Perangkat dipasangkan", "Device paired"),
    DEVICE_REVOKED("Perangkat dicabut", "Device revoked"),
    TENANT_REQUESTED("MPP diminta", "Tenant requested"),
    TENANT_RETRIED("Penyiapan MPP dicoba lagi", "Setting up tried again"),
    TENANT_PROVISIONED("MPP disiapkan", "Tenant provisioned"),
    TENANT_SUSPENDED("MPP dibekukan", "Tenant suspended"),
    TENANT_RESUMED("MPP diaktifkan", "Tenant resumed"),
    TENANT_ARCHIVE_ASKED("Pengarsipan MPP diminta", "Archiving a tenant asked for"),
    TENANT_ARCHIVED("MPP diarsipkan", "Tenant archived"),
    TENANT_COPY_ASKED("Salinan MPP diminta", "Copy of a tenant asked for"),
    TENANT_COPIED("Salinan MPP dibuat", "Copy of a tenant made"),
    TENANT_COPY_HANDED_OUT("Salinan MPP diunduh", "Copy of a tenant handed out"),
    TENANT_COPY_TRIED("Salinan MPP diuji", "Copy of a tenant tried"),
    TENANT_COPY_DROPPED("Salinan MPP dihapus", "Copy of a tenant deleted"),
    TENANT_RESTORE_ASKED("Pemulihan MPP diminta", "Restoring a tenant asked for"),
    TENANT_RESTORED("MPP dipulihkan dari salinan", "Tenant restored from a copy"),
    TENANT_ERASE_ASKED("Penghapusan MPP diminta", "Erasing a tenant asked for"),
    TENANT_ERASING_BEGUN("Penghapusan MPP dimulai", "Erasing a tenant begun"),
    TENANT_ERASED("MPP dihapus, sertifikat", "Tenant erased, certificate"),
    TENANT_WORK_RETRIED("Pekerjaan pada MPP dicoba lagi", "Work on a tenant tried again"),
    TENANT_WORK_GIVEN_UP("Pekerjaan pada MPP dibatalkan", "Work on a tenant given up"),
    FOREIGN_TENANT_ATTEMPTED("Percobaan membuka MPP lain", "Attempt on another tenant"),
    FOREIGN_TENANT_ATTEMPTED_OFTEN("Percobaan berulang membuka MPP lain", "Repeated attempts on other tenants"),
    STAGE_DECLARED("Tahap MPP dicatat", "Stage of an MPP written down"),
    STAGE_WITHDRAWN("Catatan tahap MPP ditarik", "Stage of an MPP withdrawn"),
    TEMPLATE_CHANGED("Templat provinsi diubah", "Template of the province changed"),
    TRAIL_ANCHORED("Rantai jejak MPP dicatat", "Chain of a trail written down"),
    PLATFORM_RESTORED("Platform dipulihkan dari cadangan", "Platform restored from its copies"),
    EXPORT_ASKED("Ekspor data diminta", "Export of data asked for"),
    EXPORT_HANDED_OUT("Ekspor data diunduh", "Export of data handed out"),
    GUIDANCE_WRITTEN("Arahan ditulis", "Guidance written"),
    GUIDANCE_ANSWERED("Arahan ditindaklanjuti", "Guidance followed up"),
    GUIDANCE_CLOSED("Arahan ditutup", "Guidance closed"),
    PERSONS_OPENED("Data pribadi dibuka oleh provinsi", "Data of persons opened by the province"),
    PERSONS_CLOSED("Data pribadi ditutup lagi", "Data of persons closed again"),
    TENANT_ADMIN_APPOINTED("Admin MPP ditunjuk", "Admin of a tenant appointed"),
    ACCOUNTS_EXPORTED("Daftar akses diunduh", "List of who may do what taken out"),
    PERSON_DISABLED("Akun dinonaktifkan", "Account disabled"),
    PERSON_ENABLED("Akun diaktifkan", "Account enabled"),
    ROLE_GIVEN("Peran diberikan", "Role given"),
    ROLE_TAKEN("Peran dicabut", "Role taken"),
    ROLE_SUSPENDED("Peran dibekukan", "Role suspended"),
    ROLE_RESUMED("Peran dipulihkan", "Role resumed"),
    PERSON_INVITED("Petugas diundang", "Member of staff invited"),
    INVITATION_SENT_AGAIN("Undangan dikirim lagi", "Invitation sent again"),
    INVITATION_WITHDRAWN("Undangan ditarik", "Invitation taken back");

    private static final String INDONESIAN = "id";

    private final String indonesian;
    private final String english;

    AuditEvent(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Say the event in the reader's language. */
    public String words(Locale reader) {
        return reader.getLanguage().equals(INDONESIAN) ? indonesian : english;
    }
}
