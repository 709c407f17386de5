package id.anjung.queue.board;

import id.anjung.agency.Site;
import id.anjung.agency.Zone;

/**
 * Name the part of a mall that a board is for.
 *
 * @param site the building
 * @param zone its part
 */
public record Place(Site site, Zone zone) {}
