/** Troubles of the second factor itself. */
package io.github.signindoctor.diagnose.factor;
