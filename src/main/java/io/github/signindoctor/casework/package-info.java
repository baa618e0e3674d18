/** One case from inputs to finished report. */
package io.github.signindoctor.casework;
