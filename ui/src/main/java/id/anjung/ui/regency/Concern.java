package id.anjung.ui.regency;

import id.anjung.access.Permission;
import java.util.Map;

/**
 * Name something that needs the regency, with the one thing to do about it.
 *
 * @param text what it is, in words
 * @param action key of the words of what to do
 * @param page the page where it is done, below the MPP's own address
 * @param asked what the page is asked to show
 * @param needs what one must be permitted to, to do it
 */
record Concern(String text, String action, String page, Map<String, String> asked, Permission needs) {}
