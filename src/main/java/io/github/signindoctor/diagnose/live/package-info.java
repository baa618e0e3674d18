/** What only the tenant's live state shows beside the log. */
package io.github.signindoctor.diagnose.live;
