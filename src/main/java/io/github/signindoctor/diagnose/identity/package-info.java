/** Troubles of account and password. */
package io.github.signindoctor.diagnose.identity;
