/** Troubles of setting up a second factor. */
package io.github.signindoctor.diagnose.registration;
