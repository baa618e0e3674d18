/** How calls come in and answers go out. */
package io.github.signindoctor.sandbox.wire;
