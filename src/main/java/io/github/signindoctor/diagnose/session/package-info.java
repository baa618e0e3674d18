/** Troubles of tokens and their lifetimes. */
package io.github.signindoctor.diagnose.session;
