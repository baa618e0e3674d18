/** One class a verb: options in, exit code out. */
package io.github.signindoctor.command;
