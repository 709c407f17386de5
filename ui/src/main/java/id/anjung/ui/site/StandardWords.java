package id.anjung.ui.site;

import id.anjung.standard.Component;

/** Name the parts of a service standard, in the words of the law. */
final class StandardWords {
    private StandardWords() {}

    static String of(Component component, Speech speech) {
        return switch (component) {
            case REQUIREMENTS -> speech.say("Persyaratan", "Requirements");
            case PROCEDURE -> speech.say("Sistem, mekanisme, dan prosedur", "System, mechanism and procedure");
            case PROCESSING_TIME -> speech.say("Jangka waktu penyelesaian", "Processing time");
            case FEE -> speech.say("Biaya atau tarif", "Fee");
            case PRODUCT -> speech.say("Produk pelayanan", "Product");
            case COMPLAINT_HANDLING ->
                speech.say("Penanganan pengaduan, saran, dan masukan", "Complaints, suggestions and feedback");
            case LEGAL_BASIS -> speech.say("Dasar hukum", "Legal basis");
            case FACILITIES -> speech.say("Sarana, prasarana, dan fasilitas", "Premises and facilities");
            case STAFF_COMPETENCE -> speech.say("Kompetensi pelaksana", "Competence of staff");
            case INTERNAL_SUPERVISION -> speech.say("Pengawasan internal", "Internal supervision");
            case STAFF_COUNT -> speech.say("Jumlah pelaksana", "Number of staff");
            case SERVICE_GUARANTEE -> speech.say("Jaminan pelayanan", "Guarantee of service");
            case SAFETY_GUARANTEE -> speech.say("Jaminan keamanan dan keselamatan", "Guarantee of security and safety");
            case PERFORMANCE_EVALUATION -> speech.say("Evaluasi kinerja pelaksana", "Evaluation of performance");
        };
    }
}
