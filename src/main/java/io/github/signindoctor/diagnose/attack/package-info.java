/** Attacks, which must be ruled out before any reset. */
package io.github.signindoctor.diagnose.attack;
