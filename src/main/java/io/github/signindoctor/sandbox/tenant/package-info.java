/** What there is in the practice tenant: its documents as Graph shows them, its people, and what has happened. */
package io.github.signindoctor.sandbox.tenant;
