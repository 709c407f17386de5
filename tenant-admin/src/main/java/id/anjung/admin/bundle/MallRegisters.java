package id.anjung.admin.bundle;

import id.anjung.agency.Agencies;
import id.anjung.agency.Counters;
import id.anjung.agency.Sites;
import id.anjung.agreement.Agreements;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.OpeningTimes;
import id.anjung.catalog.Services;
import id.anjung.setting.Brandings;
import id.anjung.standard.Standards;
import jakarta.inject.Singleton;

/** Gather the registers of which a mall's file tells. */
@Singleton
record MallRegisters(
        Sites sites,
        Agencies agencies,
        OpeningTimes hours,
        Services services,
        Counters counters,
        DaysOff holidays,
        Agreements agreements,
        Standards standards,
        Brandings brandings) {}
