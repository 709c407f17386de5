package id.anjung.admin.demo;

import id.anjung.queue.CallingTickets;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.HeldVisits;
import id.anjung.queue.IssuingTickets;
import id.anjung.queue.MallPlans;
import id.anjung.queue.QueueView;
import id.anjung.queue.ServingTickets;
import jakarta.inject.Singleton;

/** Gather what people in a mall can do; the made-up ones can do nothing else. */
@Singleton
record Hands(
        MallPlans plans,
        IssuingTickets issuing,
        HeldVisits visits,
        CounterSessions sessions,
        CallingTickets calling,
        ServingTickets serving,
        QueueView view) {}
