package id.anjung.admin.bundle;

/** The file of a small mall, on which single changes are easy to see. */
final class SmallMall {
    static final String TEXT = """
            tenant:
              region: '6309'
              slug: tabalong
              name: MPP tabalong
            branding:
              name: MPP Tabalong
              accent: '#0B5F56'
            settings:
              hall:
                notice: Selamat datang
            sites:
              - code: utama
                name: Gedung
                address: Mabuun
                timezone: Asia/Makassar
                zones:
                  - {code: a, name: Zona A, confirmed: false}
                hours:
                  - name: Jam layanan
                    kind: base
                    week:
                      - {days: [mon, tue], sessions: [08.00-15.00], confirmed: true, source: Pemberitaan}
                      - {days: [fri], sessions: [08.00-11.30, 13.30-15.00], confirmed: false}
                    confirmed: true
                  - name: Ramadan satu
                    kind: ramadan
                    from: 2026-02-18
                    until: 2026-03-19
                    week: [{days: [mon], sessions: [08.00-14.00], confirmed: false}]
                    confirmed: false
                  - name: Ramadan dua
                    kind: ramadan
                    from: 2027-02-08
                    until: 2027-03-09
                    week: [{days: [mon], sessions: [08.00-14.00], confirmed: false}]
                    confirmed: false
                confirmed: true
            agencies:
              - code: disdukcapil
                name: Dinas Kependudukan
                short_name: Disdukcapil
                level: P
                days: [mon, tue]
                days_confirmed: false
                letters: A
                settings: {calling: {most_calls: 2}}
                confirmed: true
                source: Pemberitaan
              - code: polres
                name: Kepolisian Resor
                short_name: Polres
                level: K
                days: [wed]
                days_confirmed: false
                letters: B
                confirmed: false
            services:
              - code: KTP
                name: KTP-el baru
                agency: disdukcapil
                kind: back_office
                channels: [in_person]
                requirements: [Fotokopi KK]
                time: {text: 1 hari kerja, working_days: 1}
                fee: {text: Gratis, rupiah: 0}
                product: KTP-el
                confirmed: false
            counters:
              - {site: utama, number: '1', zone: a, agencies: [disdukcapil, polres], shared: true, confirmed: false}
            holidays:
              - {date: 2026-12-01, name: Hari Jadi, kind: observance, confirmed: false}
            agreements:
              - {code: pks, name: Kerja sama, type: mou, agency: polres, from: 2026-01-01, until: 2027-12-31, confirmed: false}
            """;

    private SmallMall() {}
}
