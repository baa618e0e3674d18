/** Troubles that hit a tenant rather than a user. */
package io.github.signindoctor.diagnose.tenant;
