/** What the province decides for all its malls: settings that they follow, or must (Indonesian: <i>templat</i>). */
@NullMarked
package id.anjung.admin.template;

import org.jspecify.annotations.NullMarked;
