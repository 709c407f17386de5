package id.anjung.standard;

import java.util.Arrays;
import java.util.List;

/**
 * Name the fourteen parts of a service standard, in the order of the law (Undang-Undang 25/2009, article 21; Permenpan RB
 * 15/2014): six about what a citizen meets, which are published, and eight about how the agency works.
 */
public enum Component {
    /** Persyaratan. */
    REQUIREMENTS(true),
    /** Sistem, mekanisme, dan prosedur. */
    PROCEDURE(true),
    /** Jangka waktu penyelesaian. */
    PROCESSING_TIME(true),
    /** Biaya atau tarif. */
    FEE(true),
    /** Produk pelayanan. */
    PRODUCT(true),
    /** Penanganan pengaduan, saran, dan masukan. */
    COMPLAINT_HANDLING(true),
    /** Dasar hukum. */
    LEGAL_BASIS(false),
    /** Sarana, prasarana, dan fasilitas. */
    FACILITIES(false),
    /** Kompetensi pelaksana. */
    STAFF_COMPETENCE(false),
    /** Pengawasan internal. */
    INTERNAL_SUPERVISION(false),
    /** Jumlah pelaksana. */
    STAFF_COUNT(false),
    /** Jaminan pelayanan. */
    SERVICE_GUARANTEE(false),
    /** Jaminan keamanan dan keselamatan. */
    SAFETY_GUARANTEE(false),
    /** Evaluasi kinerja pelaksana. */
    PERFORMANCE_EVALUATION(false);

    private final boolean delivery;

    Component(boolean delivery) {
        this.delivery = delivery;
    }

    /** Tell whether it is one of the six that a citizen meets, without which nothing is published. */
    public boolean delivery() {
        return delivery;
    }

    /** List the six. */
    public static List<Component> ofDelivery() {
        return Arrays.stream(values()).filter(Component::delivery).toList();
    }
}
