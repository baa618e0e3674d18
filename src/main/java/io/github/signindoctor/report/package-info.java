/** Draws reports; decides layout, never meaning. */
package io.github.signindoctor.report;
