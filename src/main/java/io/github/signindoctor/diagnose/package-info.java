/** The questions: timelines, context and knowledge in, findings out. Pure: no input, no output, no clock. */
package io.github.signindoctor.diagnose;
