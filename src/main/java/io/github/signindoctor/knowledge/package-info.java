/** Reads and lints error-codes/; answers what a code, text, cause or remedy means. */
package io.github.signindoctor.knowledge;
